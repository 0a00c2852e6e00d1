package dev.tombolo.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An abstract method of the contract that gets or sets a global variable.
 *
 * @param name the method's
 * @param symbol the variable's
 * @param value what the variable is
 * @param parameter that of a method that sets it; empty for one that gets it
 * @param thrown what the method declares, in its order
 * @param declaration what C declares
 * @param isDocumented whether the user wrote Javadoc for the method
 */
public record Variable(
        String name,
        String symbol,
        Value value,
        Optional<String> parameter,
        List<TypeName> thrown,
        String declaration,
        boolean isDocumented) {

    public Variable {
        thrown = List.copyOf(thrown);
    }

    /** The simple names of the user's classes that its method mentions. */
    public Set<String> mentioned() {
        return value.mentioned().collect(Collectors.toSet());
    }

    /** The converters that it goes through. */
    public List<Converter> converters() {
        return value.crossing().converters().toList();
    }

    /** The Java types that it has on its way, and what its method throws. */
    public Stream<TypeName> types() {
        return Stream.concat(value.types(), thrown.stream());
    }
}
