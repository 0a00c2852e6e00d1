package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter: beside the interfaces of a folder lies the text of each of their bindings, {@code
 * LibC.java} and {@code LibCBinding.java.expected}.
 */
class GoldenTest {
    private static final String EXPECTED = ".expected";

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Places.testData("golden"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theBindingsAreExactlyTheExpectedText(Path golden) {
        Compilation compilation = Javac.with("-Werror")
                .compile(Places.files(golden, ".java").stream().map(Source::of).toList());
        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
        Javac.generated(compilation).forEach((path, text) -> Golden.check(expected(golden, path), text));
        for (String stale : stale(golden, compilation)) {
            Golden.checkAbsent(golden.resolve(stale));
        }
    }

    private static Path expected(Path golden, String path) {
        return golden.resolve(Path.of(path).getFileName() + EXPECTED);
    }

    private static SortedSet<String> stale(Path golden, Compilation compilation) {
        SortedSet<String> names = Places.files(golden, EXPECTED).stream()
                .map(f -> f.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Javac.generated(compilation)
                .keySet()
                .forEach(path ->
                        names.remove(expected(golden, path).getFileName().toString()));
        return names;
    }
}
