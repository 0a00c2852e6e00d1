package dev.tombolo.processor.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the classes that hold the handles: {@code strlen} is in {@code Strlen}.
 *
 * <p>No two names differ in case alone, for each is a file, and not every file system tells them apart.
 */
final class Holders {
    private final Set<String> meaningOther = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    Holders(Set<String> foreignNames, String binding) {
        meaningOther.addAll(foreignNames);
        meaningOther.addAll(Known.simpleNames());
        meaningOther.addAll(List.of(binding, BindingWriter.LIBRARY));
    }

    String newName(String function) {
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
