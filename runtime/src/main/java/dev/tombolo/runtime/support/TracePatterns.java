package dev.tombolo.runtime.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which functions are chosen by name: {@code Contract.function}, in which {@code *} stands for any characters. The contract
 * is meant by its simple name, by that with the classes around it, and by that with its package too; the function by its
 * symbol.
 *
 * @param chosen what such a name has to match, any of them
 * @param refused those that no name can match
 */
record TracePatterns(List<Pattern> chosen, List<String> refused) {

    /** Reads several, separated by commas. */
    static TracePatterns of(String patterns) {
        List<Pattern> chosen = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String written : patterns.split(",", -1)) {
            String pattern = written.strip();
            if (namesSomething(pattern)) {
                chosen.add(compiled(pattern));
            } else {
                refused.add(pattern);
            }
        }
        return new TracePatterns(List.copyOf(chosen), List.copyOf(refused));
    }

    private static boolean namesSomething(String pattern) {
        boolean isName = pattern.contains("*") || pattern.contains(".");
        return isName && !pattern.startsWith(".") && !pattern.endsWith(".");
    }

    private static Pattern compiled(String pattern) {
        String expression =
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression);
    }

    /** Whether a contract's function is chosen, by any of the symbols that it may have. */
    boolean include(Class<?> contract, String... symbols) {
        for (String symbol : symbols) {
            if (include(contract.getSimpleName() + "." + symbol)
                    || include(nestedName(contract) + "." + symbol)
                    || include(fullName(contract) + "." + symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean include(String name) {
        return chosen.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** {@code Outer.Inner}. */
    static String nestedName(Class<?> contract) {
        String name = fullName(contract);
        String folder = contract.getPackageName();
        return folder.isEmpty() ? name : name.substring(folder.length() + 1);
    }

    private static String fullName(Class<?> contract) {
        String name = contract.getCanonicalName();
        return name == null ? contract.getName() : name;
    }
}
