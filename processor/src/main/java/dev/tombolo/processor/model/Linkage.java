package dev.tombolo.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a function's handle is linked from, besides its types.
 *
 * @param symbols the candidates for the symbol, first found wins; at least one
 * @param capture what is captured after each call, if anything
 */
public record Linkage(List<String> symbols, boolean isCritical, boolean isOptional, Optional<Capture> capture) {

    public Linkage {
        symbols = List.copyOf(symbols);
    }
}
