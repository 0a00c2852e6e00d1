package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertClean(Javac.in(folder).with("-Werror").compile(Awkward.sources(Awkward.all())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.base", "java.compiler"})
    void javacIsContentInAModuleThatRequires(String module) {
        List<Source> sources = new ArrayList<>(Awkward.sources(Awkward.inPackages()));
        sources.add(Source.of("module-info.java", Awkward.module(module)));
        Javac.Compiled compiled =
                Javac.in(folder).onModulePath().with("-Werror").compile(sources);
        assertClean(compiled);
        assertThat(compiled.generated())
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
        Javac.Compiled compiled = Javac.in(folder).compile(Awkward.sources(Awkward.all()));
        assertThat(compiled.succeeded()).as(compiled.report()).isTrue();
        assertThat(javadoc(Places.files(folder.resolve("generated"), ".java"))).isEmpty();
    }

    private static void assertClean(Javac.Compiled compiled) {
        assertThat(compiled.report()).isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.generated()).hasSizeGreaterThan(15);
    }

    private Path generatedByJavac(String module) {
        List<Source> sources = new ArrayList<>(Awkward.sources(Awkward.inPackages()));
        sources.add(Source.of("module-info.java", Awkward.module(module)));
        Path pass = folder.resolve("javac");
        assertThat(Javac.in(pass).onModulePath().compile(sources).succeeded()).isTrue();
        return pass.resolve("generated");
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
                Places.path(Stream.concat(Places.libraries().stream(), Stream.of(folder.resolve("classes")))
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
