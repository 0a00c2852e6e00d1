package dev.tombolo.processor.model;

import java.util.List;

/**
 * An abstract method of the contract whose every type has a known way to cross.
 *
 * @param name the method's
 * @param symbols the candidates for the symbol, first found wins; at least one
 * @param signature what C declares
 * @param isDocumented whether the user wrote Javadoc for the method
 */
public record Function(
        String name,
        List<String> symbols,
        List<Parameter> parameters,
        Value result,
        boolean isCritical,
        String signature,
        boolean isDocumented) {

    public Function {
        symbols = List.copyOf(symbols);
        parameters = List.copyOf(parameters);
    }
}
