package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bindings of the awkward interfaces compile without a warning, whoever compiles them and wherever. */
@Tag("U2")
@Tag("A2")
class CleanCompilationTest {
    @TempDir
    private Path folder;

    @Test
    void javacIsContentOnTheClassPath() {
        assertClean(Javac.with("-Werror").compile(Awkward.sources(Awkward.all())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.base", "java.compiler"})
    void javacIsContentInAModuleThatRequires(String module) {
        Compilation compilation = Javac.onModulePath("-Werror").compile(sourcesOfAModuleThatRequires(module));
        assertClean(compilation);
        assertThat(Javac.generated(compilation))
                .allSatisfy((name, text) ->
                        assertThat(text.contains("Generated(\"")).isEqualTo(module.equals("java.compiler")));
    }

    @Test
    void ecjIsContentOnTheClassPath() throws IOException {
        Path generated = Files.createDirectory(folder.resolve("generated"));
        List<String> options = new ArrayList<>(Ecj.processing(generated));
        options.addAll(List.of("-classpath", Places.path(Places.libraries())));
        assertThat(Ecj.compile(folder, options, Awkward.all())).isEmpty();
        assertThat(Places.files(generated, "Binding.java")).hasSizeGreaterThan(15);
    }

    /** In two passes: in one, ecj puts what is generated into the unnamed module. */
    @ParameterizedTest
    @ValueSource(strings = {"java.base", "java.compiler"})
    void ecjIsContentInAModuleThatRequires(String module) throws IOException {
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), Awkward.module(module));
        Path generated = generatedByJavac(module);
        List<Path> sources = Stream.of(Awkward.inPackages(), Places.files(generated, ".java"), List.of(descriptor))
                .flatMap(List::stream)
                .toList();
        List<String> options = List.of(
                "-proc:none",
                "--module-path",
                Places.path(Places.libraries()),
                "-classpath", // or ecj takes this JVM's, whose entries it then does not find on the module path
                Files.createDirectory(folder.resolve("empty")).toString());
        assertThat(Ecj.compile(folder.resolve("ecj"), options, sources)).isEmpty();
    }

    @Test
    void javadocIsContent() throws IOException {
        Javac.save(Javac.with().compile(Awkward.sources(Awkward.all())), folder);
        assertThat(javadoc(Places.files(folder.resolve("SOURCE_OUTPUT"), ".java")))
                .isEmpty();
    }

    private static void assertClean(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation)).hasSizeGreaterThan(15);
    }

    private static List<JavaFileObject> sourcesOfAModuleThatRequires(String module) {
        List<JavaFileObject> sources = new ArrayList<>(Awkward.sources(Awkward.inPackages()));
        sources.add(Source.module(Awkward.module(module)));
        return sources;
    }

    private Path generatedByJavac(String module) throws IOException {
        Javac.save(Javac.onModulePath().compile(sourcesOfAModuleThatRequires(module)), folder);
        return folder.resolve("SOURCE_OUTPUT");
    }

    /** What javadoc says of these files, of all that a user of the package sees. */
    private String javadoc(List<Path> sources) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        List<String> options = List.of(
                "-quiet",
                "-Xdoclint:all",
                "-package",
                "-d",
                folder.resolve("javadoc").toString(),
                "-classpath",
                Places.path(Stream.concat(Places.libraries().stream(), Stream.of(folder.resolve("CLASS_OUTPUT")))
                        .toList()));
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean succeeded = tool.getTask(
                            output, files, diagnostics, null, options, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            diagnostics
                    .getDiagnostics()
                    .forEach(d -> output.append(d.toString()).append('\n'));
            return succeeded ? output.toString() : output + "failed";
        }
    }
}
