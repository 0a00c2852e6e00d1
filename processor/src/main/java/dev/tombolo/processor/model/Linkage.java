package dev.tombolo.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a function's handle is linked from, besides its types.
 *
 * @param symbols the candidates for the symbol, first found wins; none where each call says which function it calls
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

    /** What calls the function at an address. */
    public static Linkage ofAddress() {
        return new Linkage(List.of(), false, false, Optional.empty(), OptionalInt.empty());
    }

    /** Whether the handle is given the address of the function before all else. */
    public boolean isByAddress() {
        return symbols.isEmpty();
    }
}
