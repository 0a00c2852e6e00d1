package dev.tombolo.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Valid interfaces that are hard to bind; one folder for each of their packages. */
final class Awkward {
    private static final Path FOLDER = Places.testData("awkward");
    private static final String UNNAMED = "unnamed";

    private Awkward() {}

    static List<Path> all() {
        return Places.files(FOLDER, ".java");
    }

    /** Those that can be in a named module. */
    static List<Path> inPackages() {
        return all().stream()
                .filter(f -> !FOLDER.relativize(f).startsWith(UNNAMED))
                .toList();
    }

    static List<JavaFileObject> sources(List<Path> files) {
        return files.stream().map(Source::of).toList();
    }

    /** A module of all the packages, which needs the modules named besides the runtime and JSpecify. */
    static String module(String... required) {
        Stream<String> requires = Stream.of(required).map("    requires %s;\n"::formatted);
        Stream<String> exports = inPackages().stream()
                .map(f -> FOLDER.relativize(f).getParent().toString().replaceAll("[/\\\\]", "."))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map("    exports %s;\n"::formatted);
        return """
            /** Awkward. */
            module awkward {
                requires transitive dev.tombolo.runtime;
                requires static transitive org.jspecify;
            %s}
            """.formatted(Stream.concat(requires, exports).collect(Collectors.joining()));
    }
}
