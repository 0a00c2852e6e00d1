package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Classes of an earlier compilation, as in a jar. */
final class Earlier {

    private Earlier() {}

    /** The libraries, and the class files of the test data in the folder {@code earlier}, which no processor has seen. */
    static List<Path> libraries(Path folder) {
        List<JavaFileObject> sources = Places.files(Places.testData("earlier"), ".java").stream()
                .map(Source::of)
                .toList();
        return with(
                folder,
                Compiler.javac()
                        .withOptions("-proc:none")
                        .withClasspath(
                                Places.libraries().stream().map(Path::toFile).toList())
                        .compile(sources));
    }

    /** The libraries, and what a compilation wrote. */
    static List<Path> with(Path folder, Compilation earlier) {
        assertThat(earlier.status()).isEqualTo(Compilation.Status.SUCCESS);
        try {
            Javac.save(earlier, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Files.isDirectory(folder.resolve("CLASS_OUTPUT"))).isTrue();
        return Stream.concat(Places.libraries().stream(), Stream.of(folder.resolve("CLASS_OUTPUT")))
                .toList();
    }
}
