package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.annotations.Attach;
import dev.tombolo.processor.problem.Rule;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A javac that is too old for bindings loads the processor all the same, and is told what is missing. */
class OlderJavacTest {
    private static final int JAVA_17 = 61;
    private static final String CONTRACT = """
        package app;

        @dev.tombolo.annotations.NativeLib("c")
        public interface LibC {
            @dev.tombolo.annotations.Attach int abs(int n);
        }
        """;

    @TempDir
    private Path folder;

    static Stream<Class<?>> loadedByAnOlderJavac() {
        return Stream.of(NativeLibProcessor.class, Rule.class, Attach.class);
    }

    @ParameterizedTest
    @MethodSource("loadedByAnOlderJavac")
    void whatAnOlderJavacLoadsIsCompiledForJava17(Class<?> type) throws IOException {
        assertThat(version(type)).isEqualTo(JAVA_17);
    }

    @Test
    void everyClassOfTheProblemsIsCompiledForJava17() throws IOException {
        Path problems = Places.originOf(Rule.class).resolve("dev/tombolo/processor/problem");
        Assumptions.assumeTrue(Files.isDirectory(problems), "the processor's classes are in a folder");
        for (Path file : Places.files(problems, ".class")) {
            try (DataInputStream bytes = new DataInputStream(Files.newInputStream(file))) {
                assertThat(version(bytes)).as(file.toString()).isEqualTo(JAVA_17);
            }
        }
    }

    @Test
    void whatTheProcessorBringsAlongIsNotNewerThanJava17() throws IOException {
        assertThat(version(TypeSpec.class)).isLessThanOrEqualTo(JAVA_17);
    }

    @Test
    void anOlderReleaseIsToldOnce() {
        Compilation compilation = Javac.with("--release", "21", "-Xlint:-options")
                .compile(JavaFileObjects.forSourceString("app.LibC", CONTRACT));
        List<Finding> findings =
                Finding.in(compilation).stream().filter(Finding::isOurs).toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().message()).startsWith("[JavaTooOld] ").contains("21", "25");
        assertThat(Javac.generated(compilation)).isEmpty();
    }

    @Test
    void anOlderJavacIsToldOnce() throws IOException, InterruptedException {
        List<Path> older = olderJavacs();
        Assumptions.assumeFalse(older.isEmpty(), "no JDK from 17 to 24 is installed: nothing was tried with one");
        for (Path javac : older) {
            assertThat(told(javac))
                    .as(javac.toString())
                    .containsOnlyOnce("[JavaTooOld]")
                    .contains("1 error")
                    .doesNotContain("\tat ", "UnsupportedClassVersionError", "bad class file");
        }
    }

    private String told(Path javac) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("LibC.java"), CONTRACT);
        Path output = folder.resolve("output.txt");
        Process run = new ProcessBuilder(
                        javac.toString(),
                        "-processorpath",
                        Places.path(Places.processor()),
                        "-classpath",
                        Places.annotations().toString(),
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(output)).isEqualTo(1);
        return Files.readString(output);
    }

    /** The javac of each JDK from 17 to 24 that lies beside this one or that {@code JAVA_HOME_17} and the like name. */
    private static List<Path> olderJavacs() throws IOException {
        Path siblings = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(e -> e.getKey().matches("JAVA_HOME.*|JDK_?\\d+.*"))
                .map(e -> Path.of(e.getValue()));
        try (Stream<Path> beside = Files.list(siblings)) {
            return Stream.concat(beside, named)
                    .filter(OlderJavacTest::isOlder)
                    .map(home -> home.resolve("bin/javac"))
                    .filter(Files::isExecutable)
                    .map(OlderJavacTest::real)
                    .distinct()
                    .toList();
        }
    }

    private static boolean isOlder(Path home) {
        return release(home).map(r -> r >= 17 && r < 25).orElse(false);
    }

    /** What the JDK's own note says of its version. */
    private static Optional<Integer> release(Path home) {
        Path note = home.resolve("release");
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Places.text(note));
        return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
    }

    private static Path real(Path javac) {
        try {
            return javac.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Class<?> type) throws IOException {
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (DataInputStream bytes = new DataInputStream(type.getResourceAsStream(resource))) {
            return version(bytes);
        }
    }

    private static int version(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(6);
        return bytes.readUnsignedShort();
    }
}
