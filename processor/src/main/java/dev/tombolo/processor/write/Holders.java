package dev.tombolo.processor.write;

import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Variable;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names the classes that hold the handles: {@code strlen} is in {@code Strlen}.
 *
 * <p>No two names differ in case alone, for each is a file, and not every file system tells them apart.
 */
final class Holders {
    private final Set<String> meaningOther = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Map<List<String>, String> releases = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    Holders(Binding binding) {
        meaningOther.addAll(binding.foreignNames());
        binding.functions().forEach(f -> meaningOther.addAll(f.mentioned()));
        binding.variables().forEach(v -> meaningOther.addAll(v.mentioned()));
        meaningOther.addAll(Known.simpleNames());
        meaningOther.addAll(List.of(binding.name().simpleName(), BindingWriter.LIBRARY));
    }

    /** For what calls the function at an address. */
    Holders(Callback callback, Function downcall) {
        meaningOther.addAll(callback.foreignNames());
        meaningOther.addAll(downcall.mentioned());
        meaningOther.addAll(Known.simpleNames());
        meaningOther.addAll(List.of(
                callback.name().simpleName(),
                callback.type().topLevelClassName().simpleName(),
                CallbackWriter.TYPE));
    }

    /**
     * The classes that one function's method uses.
     *
     * @param handle of the class with its handle
     * @param release of the class with the handle that releases its result; empty where nothing does
     * @param closing of the classes with the handles that release what it gives, by their symbols
     */
    record OfFunction(String handle, String release, Map<List<String>, String> closing) {

        OfFunction {
            closing = Collections.unmodifiableMap(new LinkedHashMap<>(closing));
        }
    }

    OfFunction of(Function function) {
        String handle = newName(function.name());
        Map<List<String>, String> closing = new LinkedHashMap<>();
        function.closing().forEach(symbols -> closing.put(symbols, release(symbols)));
        return new OfFunction(handle, release(function.releasedBy()), closing);
    }

    /** The class with a variable. */
    String of(Variable variable) {
        return variables.computeIfAbsent(variable.symbol(), s -> newName(identifier(s, variable.name())));
    }

    /** The classes with variables, by their symbols. */
    Map<String, String> variables() {
        return Collections.unmodifiableMap(variables);
    }

    /** The classes that release results, by the symbols that they link. */
    Map<List<String>, String> releases() {
        return Collections.unmodifiableMap(releases);
    }

    private String release(List<String> symbols) {
        return symbols.isEmpty()
                ? ""
                : releases.computeIfAbsent(symbols, s -> newName(identifier(s.getLast(), "release")));
    }

    /** The symbol, if Java can name a class so. */
    private static String identifier(String symbol, String otherwise) {
        boolean isIdentifier =
                Character.isLetter(symbol.charAt(0)) && symbol.chars().allMatch(Character::isJavaIdentifierPart);
        return isIdentifier ? symbol : otherwise;
    }

    private String newName(String function) {
        String wish = Character.toUpperCase(function.charAt(0)) + function.substring(1);
        String name = wish;
        for (int i = 2; meaningOther.contains(name) || !files.add(fold(name)); i++) {
            name = wish + "_" + i;
        }
        return name;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
