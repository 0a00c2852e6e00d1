package dev.tombolo.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An abstract method of the contract whose every type has a known way to cross.
 *
 * @param name the method's
 * @param result what C returns
 * @param lifted what the method returns instead, if that is not what C returns
 * @param releasedBy the candidates for the symbol of the function that releases the result; empty where it is borrowed
 * @param failure which results are thrown, if any are
 * @param thrown what the method declares, in its order
 * @param signature what C declares
 * @param blocking how it is called if it may wait
 * @param isCalledBack whether callbacks may run while it does, and what they throw is to be thrown
 * @param hasBody whether the method has a body, for where the symbol is missing
 * @param isDocumented whether the user wrote Javadoc for the method
 */
public record Function(
        String name,
        Linkage linkage,
        List<Parameter> parameters,
        Value result,
        Optional<Lifted> lifted,
        List<String> releasedBy,
        Optional<Failure> failure,
        List<TypeName> thrown,
        String signature,
        Optional<Blocking> blocking,
        boolean isCalledBack,
        boolean hasBody,
        boolean isDocumented) {

    public Function {
        parameters = List.copyOf(parameters);
        releasedBy = List.copyOf(releasedBy);
        thrown = List.copyOf(thrown);
    }

    /** The simple names of the user's classes that its method mentions. */
    public Set<String> mentioned() {
        Stream<String> owner = blocking.flatMap(Blocking::cancel).flatMap(Blocking.Cancel::owner).stream()
                .map(name -> name.topLevelClassName().simpleName());
        return Stream.concat(allValues().flatMap(Value::mentioned), owner).collect(Collectors.toSet());
    }

    /** Whether code of the user's runs after the call, a converter's or an exception's, which may make native calls. */
    public boolean runsUserCodeAfterTheCall() {
        return returned().crossing() instanceof Crossing.Converted
                || failure.stream().anyMatch(Failure::isUsersOwn)
                || parameters.stream()
                        .map(p -> p.value().crossing())
                        .anyMatch(c -> c.isReleased() || c.isConvertedAfterTheCall());
    }

    /** For each of the functions that release what C gives with a handle, the candidates for its symbol. */
    public List<List<String>> closing() {
        return allValues()
                .flatMap(value -> value.crossing().releasing())
                .distinct()
                .toList();
    }

    /** The converters that its parameters and its result go through. */
    public List<Converter> converters() {
        return allValues().flatMap(value -> value.crossing().converters()).toList();
    }

    /** The Java types that its parameters and its result have on their way, and what it throws. */
    public Stream<TypeName> types() {
        return Stream.concat(allValues().flatMap(Value::types), thrown.stream());
    }

    /** What stands for {@code ...} in each call, if the call tells: the last parameter. */
    public Optional<Parameter> values() {
        return parameters.stream()
                .filter(p -> p.value().crossing() instanceof Crossing.Values)
                .findFirst();
    }

    /** What the method returns. */
    public Value returned() {
        return lifted.map(Lifted::value).orElse(result);
    }

    private Stream<Value> allValues() {
        return Stream.concat(parameters.stream().map(Parameter::value), Stream.of(returned()));
    }
}
