package dev.tombolo.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Finished;
import dev.tombolo.conformance.fixture.Project;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the documents, compiled and run, and the bindings that they show for them. */
final class ExamplesTest {
    private static final List<String> DOCUMENTS = List.of("README.md", "docs/generated-code.md");
    private static final Pattern JAVA = Pattern.compile("(?<=```java\n).*?(?=```)", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compileExamples() throws IOException {
        for (String document : DOCUMENTS) {
            Path sources = Files.createDirectories(sources(document));
            compile(Files.writeString(sources.resolve("LibC.java"), javaBlock(document, 0)), sources);
        }
        Path sources = sources("README.md");
        compile(Files.writeString(sources.resolve("Posix.java"), javaBlock("README.md", 2)), sources);
    }

    private static void compile(Path contract, Path sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            messages, files, null, options(sources), null, files.getJavaFileObjects(contract))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    static List<String> documents() {
        return DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areShownWithTheWholeBinding(String document) throws IOException {
        assertIsShown(document, 1, "LibCBinding.java");
    }

    @Test
    void areShownWithTheCompanionOfTheirEnum() throws IOException {
        assertIsShown("docs/generated-code.md", 2, "LibC_WhenceEnum.java");
    }

    @Test
    void doInTheReadmeWhatItSays() {
        Finished program = ChildJvm.withNativeAccess().runFrom(sources("README.md"), "com.example.LibC");

        assertThat(program.output()).startsWith("6\n").contains("ErrnoException: access: ENOENT (2): ");
    }

    @Test
    void doWithMemoryWhatTheReadmeSays() {
        Finished program = ChildJvm.withNativeAccess().runFrom(sources("README.md"), "com.example.Posix");

        assertThat(program.output()).matches("Timespec\\[tv_sec=\\d+, tv_nsec=\\d+]\nhello\n");
    }

    private static Path sources(String document) {
        return folder.resolve(document);
    }

    private static void assertIsShown(String document, int index, String file) throws IOException {
        String written =
                Files.readString(sources(document).resolve("com/example").resolve(file));
        if (Boolean.getBoolean("tombolo.accept")) {
            accept(document, index, written);
        }
        assertThat(javaBlock(document, index)).isEqualTo(written);
    }

    private static void accept(String document, int index, String written) throws IOException {
        Path file = Repository.folder().resolve(document);
        MatchResult shown = blocks(document).skip(index).findFirst().orElseThrow();
        String text = Repository.text(file);
        Files.writeString(file, text.substring(0, shown.start()) + written + text.substring(shown.end()));
    }

    private static List<String> options(Path folder) {
        return List.of(
                "-proc:full",
                "-Xlint:all,-processing,-path",
                "-Werror",
                "--release=25",
                "--processor-path=" + Project.classPath(),
                "--class-path=" + Project.classPath(),
                "-s",
                folder.toString(),
                "-d",
                folder.toString());
    }

    private static String javaBlock(String document, int index) {
        return blocks(document).skip(index).findFirst().orElseThrow().group();
    }

    private static Stream<MatchResult> blocks(String document) {
        return JAVA.matcher(Repository.text(Repository.folder().resolve(document)))
                .results();
    }
}
