package dev.tombolo.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a function's handle is linked from, besides its types.
 *
 * @param symbols the candidates for the symbol, first found wins; at least one
 * @param capture what is captured after each call, if anything
 * @param firstVariadic the place among C's parameters where {@code ...} begins, which may be behind the last; empty where
 *     C has none, or each call tells what stands for it
 */
public record Linkage(
        List<String> symbols,
        boolean isCritical,
        boolean isOptional,
        Optional<Capture> capture,
        OptionalInt firstVariadic) {

    public Linkage {
        symbols = List.copyOf(symbols);
    }
}
