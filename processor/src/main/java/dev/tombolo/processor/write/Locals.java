package dev.tombolo.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of one method's variables: the user's stay, ours give way. */
final class Locals {
    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> converted = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final String scratch;
    private final String result;
    private final String thrown;
    private Optional<String> index = Optional.empty();
    private final Map<List<String>, String> closing;
    private final String handle;
    private final boolean hasScratch;

    Locals(Function function, Holders.OfFunction holders) {
        this(
                Stream.of(
                                Stream.of(holders.handle(), holders.release()),
                                holders.closing().values().stream(),
                                function.failure().stream()
                                        .map(f -> f.exception()
                                                .topLevelClassName()
                                                .simpleName()),
                                function.mentioned().stream())
                        .flatMap(name -> name),
                function.converters(),
                function.parameters().stream().map(Parameter::name).toList(),
                holders,
                true);
    }

    /**
     * The names of a method's variables.
     *
     * @param mentioned what the method calls other things by, which no variable may hide
     * @param converters those that it calls
     * @param parameters those that keep their names
     * @param hasScratch whether the variable of the scratch memory is among them
     */
    Locals(Stream<String> mentioned, List<Converter> converters, List<String> parameters, boolean hasScratch) {
        this(mentioned, converters, parameters, new Holders.OfFunction("", "", Map.of()), hasScratch);
    }

    private Locals(
            Stream<String> mentioned,
            List<Converter> converters,
            List<String> parameters,
            Holders.OfFunction holders,
            boolean hasScratch) {
        this.closing = holders.closing();
        this.handle = holders.handle();
        this.hasScratch = hasScratch;
        Known.simpleNames().forEach(names::newName);
        mentioned.forEach(names::newName);
        converters.forEach(this::reserve);
        parameters.forEach(p -> names.newName(p, p));
        parameters.forEach(this::converted);
        scratch = names.newName("scratch");
        result = names.newName("result");
        thrown = names.newName("t");
    }

    /** The parameter itself, as it is named in the binding. */
    String of(String parameter) {
        return names.get(parameter);
    }

    /** Makes a name for what a parameter holds, that has variables of its own; it is called after it. */
    String part(String parameter, String suffix) {
        String part = parameter + suffix;
        while (converted.containsKey(part)) {
            part += "_";
        }
        converted(part);
        return part;
    }

    /** What the parameter is converted to. */
    String converted(String parameter) {
        return converted.computeIfAbsent(parameter, p -> names.newName("native" + capitalized(p)));
    }

    /** What a converter makes of the parameter: {@code decimalText}. */
    String converted(String parameter, Converter converter) {
        return names.newName(named(converter) + capitalized(parameter));
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

    /** What counts the elements of an array; no two loops stand in each other. */
    String index() {
        if (index.isEmpty()) {
            index = Optional.of(names.newName("i"));
        }
        return index.get();
    }

    /** The class with the handle that closes what one of these symbols releases. */
    String closing(List<String> symbols) {
        return Optional.ofNullable(closing.get(symbols)).orElseThrow();
    }

    /** The class with the function's own handle. */
    String handle() {
        return handle;
    }

    String scratch() {
        return scratch;
    }

    /** Whether there is such a variable. */
    boolean hasScratch() {
        return hasScratch;
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
}
