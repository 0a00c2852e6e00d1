package dev.tombolo.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The method that C calls.
 *
 * @param name of the user's method
 * @param parameters what C gives, each as it comes from C
 * @param result as it goes to C
 * @param onError what C is told where the method cannot be asked, as Java writes it; empty for nothing, or zeros
 */
public record Upcall(String name, List<Parameter> parameters, Value result, Optional<String> onError) {

    public Upcall {
        parameters = List.copyOf(parameters);
    }

    /** What crosses. */
    public Stream<Value> values() {
        return Stream.concat(parameters.stream().map(Parameter::value), Stream.of(result));
    }
}
