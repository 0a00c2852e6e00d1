package dev.tombolo.processor;

import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.NativeLinkError;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where things lie: the test data, the documents, and what a user has on the class path. */
final class Places {
    private Places() {}

    /** A folder of this module's test data, as it lies in the repository: accepting writes there. */
    static Path testData(String folder) {
        return Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/resources")
                .resolve(folder);
    }

    static Path repository() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return Stream.iterate(module, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("LICENSE")))
                .findFirst()
                .orElseThrow();
    }

    /** What a user compiles with: the annotations, the runtime, JSpecify. */
    static List<Path> libraries() {
        return List.of(annotations(), originOf(NativeLinkError.class), originOf(NullMarked.class));
    }

    static Path annotations() {
        return originOf(NativeLib.class);
    }

    /** What a user puts on the processor path. */
    static List<Path> processor() {
        return List.of(
                originOf(NativeLibProcessor.class), annotations(), originOf(com.palantir.javapoet.TypeSpec.class));
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or jar that a class comes from. */
    static Path originOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The regular files below a folder whose names end so, in the order of their paths; none when it does not exist. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
