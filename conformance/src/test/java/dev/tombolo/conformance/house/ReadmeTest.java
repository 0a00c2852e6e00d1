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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example, compiled and run, and the binding that the README shows for it. */
final class ReadmeTest {
    private static final Path README = Project.folder().resolveSibling("README.md");
    private static final Pattern JAVA = Pattern.compile("(?<=```java\n).*?(?=```)", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compileExample() throws IOException {
        Path contract = Files.writeString(folder.resolve("LibC.java"), javaBlock(0));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(messages, files, null, options(), null, files.getJavaFileObjects(contract))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    @Test
    void showsTheWholeBindingOfItsExample() throws IOException {
        String written = Files.readString(folder.resolve("com/example/LibCBinding.java"));
        if (Boolean.getBoolean("tombolo.accept")) {
            Files.writeString(README, Files.readString(README).replace(javaBlock(1), written));
        }
        assertThat(javaBlock(1)).isEqualTo(written);
    }

    @Test
    void saysWhatItsExampleDoes() {
        Finished program = ChildJvm.withNativeAccess().runFrom(folder, "com.example.LibC");

        assertThat(program.output())
                .startsWith("6\n")
                .contains("IllegalArgumentException: strlen: s has a NUL character at index 1");
    }

    private static List<String> options() {
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

    private static String javaBlock(int index) throws IOException {
        Matcher blocks = JAVA.matcher(Files.readString(README));
        return blocks.results().skip(index).findFirst().orElseThrow().group();
    }
}
