package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each generated file is made of one type: a build tool that knows what has changed compiles that and nothing else. */
@Tag("U3")
class IncrementalTest {
    private static final List<String> NAMES = List.of("First", "Second", "Third");

    static List<Path> folders() throws IOException {
        return GoldenTest.folders();
    }

    /** As a build tool does it that compiles what has changed against the classes of the rest. */
    @ParameterizedTest
    @MethodSource("folders")
    void aFileCompiledAloneGetsTheSameClasses(Path golden, @TempDir Path folder) throws IOException {
        List<Path> files = Places.files(golden, ".java");
        Compilation together = compiled(Places.libraries(), files.stream().map(Source::of));
        List<Path> libraries = Earlier.with(folder, together);
        for (Path file : files) {
            Compilation alone = compiled(libraries, Stream.of(Source.of(file)));
            assertThat(Javac.classes(together)).containsAllEntriesOf(Javac.classes(alone));
            assertThat(Javac.generated(together)).containsAllEntriesOf(Javac.generated(alone));
        }
    }

    @Test
    void aChangeOfOneInterfaceChangesItsBindingAndNoOther(@TempDir Path folder) throws IOException {
        Compilation before = compiled(Places.libraries(), NAMES.stream().map(name -> contract(name, "f")));
        Stream<JavaFileObject> changed = NAMES.stream().map(n -> contract(n, n.equals("Second") ? "g" : "f"));
        Map<String, String> after = Javac.classes(compiled(Places.libraries(), changed));

        assertThat(differences(Javac.classes(before), after))
                .containsExactlyInAnyOrder(
                        "app/Second.class",
                        "app/SecondBinding.class",
                        "app/SecondBinding$F.class",
                        "app/SecondBinding$G.class");

        List<Path> libraries = Earlier.with(folder, before);
        Compilation alone = compiled(libraries, Stream.of(contract("Second", "g")));
        assertThat(Javac.generated(alone)).containsOnlyKeys("app/SecondBinding.java");
        assertThat(after).containsAllEntriesOf(Javac.classes(alone));
    }

    /** Gradle takes the processor's word for it that this is so. */
    @Test
    void gradleIsToldThatEachFileIsMadeOfOneType() throws IOException {
        try (InputStream said =
                NativeLibProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(said)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringNewLines(NativeLibProcessor.class.getName() + ",isolating");
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void eachFileNamesTheOneThatItIsMadeOf(Path golden, @TempDir Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Origins origins = new Origins(files)) {
            List<String> options =
                    List.of("-proc:only", "-d", folder.toString(), "-cp", Places.path(Places.libraries()));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    origins,
                    null,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(Places.files(golden, ".java")));
            task.setProcessors(List.of(new NativeLibProcessor()));
            assertThat(task.call()).isTrue();
            assertThat(origins.ofFiles)
                    .isNotEmpty()
                    .allSatisfy((name, origin) -> assertThat(origin)
                            .singleElement()
                            .satisfies(file -> assertThat(name.substring(name.lastIndexOf('.') + 1))
                                    .startsWith(file.replace(".java", ""))));
        }
    }

    /** Notes which files each generated one is made of. */
    private static final class Origins extends ForwardingJavaFileManager<JavaFileManager> {
        final Map<String, List<String>> ofFiles = new HashMap<>();

        Origins(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutputForOriginatingFiles(
                Location location, String name, JavaFileObject.Kind kind, FileObject... origins) throws IOException {
            ofFiles.put(
                    name,
                    Stream.of(origins)
                            .map(file -> Path.of(file.toUri()).getFileName().toString())
                            .toList());
            return super.getJavaFileForOutputForOriginatingFiles(location, name, kind, origins);
        }
    }

    private static Set<String> differences(Map<String, String> some, Map<String, String> others) {
        return Stream.of(some, others)
                .flatMap(map -> map.keySet().stream())
                .filter(name -> !some.getOrDefault(name, "").equals(others.get(name)))
                .collect(Collectors.toSet());
    }

    private static JavaFileObject contract(String name, String function) {
        return JavaFileObjects.forSourceString("app." + name, """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            public interface %s {
                @dev.tombolo.annotations.Attach
                int %s(String text);
            }
            """.formatted(name, function));
    }

    private static Compilation compiled(List<Path> libraries, Stream<JavaFileObject> sources) {
        Compilation compilation = Javac.seeing(libraries).compile(sources.toList());
        assertThat(compilation).succeeded();
        return compilation;
    }
}
