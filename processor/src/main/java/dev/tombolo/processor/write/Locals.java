package dev.tombolo.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names of one method's variables: the user's stay, ours give way. */
final class Locals {
    private final NameAllocator names = new NameAllocator();
    private final Set<String> reserved = new HashSet<>();
    private final String scratch;
    private final String result;
    private final String thrown;

    Locals(Function function, Holders.OfFunction holders) {
        names.newName(holders.handle());
        names.newName(holders.release());
        Known.simpleNames().forEach(names::newName);
        function.failure()
                .ifPresent(f -> names.newName(f.exception().topLevelClassName().simpleName()));
        function.mentioned().forEach(names::newName);
        function.converters().forEach(this::reserve);
        function.parameters().forEach(p -> names.newName(p.name(), p.name()));
        for (Parameter parameter : function.parameters()) {
            names.newName("native" + capitalized(parameter.name()), new Converted(parameter.name()));
        }
        scratch = names.newName("scratch");
        result = names.newName("result");
        thrown = names.newName("t");
    }

    /** The parameter itself, as it is named in the binding. */
    String of(Parameter parameter) {
        return names.get(parameter.name());
    }

    /** What the parameter is converted to. */
    String converted(Parameter parameter) {
        return names.get(new Converted(parameter.name()));
    }

    /** What a converter makes of the parameter: {@code decimalText}. */
    String converted(Parameter parameter, Converter converter) {
        return names.newName(named(converter) + capitalized(parameter.name()));
    }

    /** A converter's name as that of a variable. */
    static String named(Converter converter) {
        String name = converter.name().simpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Keeps what a converter is called by free of variables, which would hide it. */
    private void reserve(Converter converter) {
        Stream.of(
                        converter.name().topLevelClassName().simpleName(),
                        converter.name().packageName().split("\\.", 2)[0])
                .filter(name -> !name.isEmpty() && reserved.add(name))
                .forEach(names::newName);
    }

    /** A name of its own for another variable, as near to the wish as can be. */
    String fresh(String wish) {
        return names.newName(wish);
    }

    String scratch() {
        return scratch;
    }

    String result() {
        return result;
    }

    String thrown() {
        return thrown;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private record Converted(String parameter) {}
}
