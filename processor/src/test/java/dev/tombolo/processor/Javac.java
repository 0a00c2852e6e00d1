package dev.tombolo.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac with the processor.
 *
 * @param folder what javac writes goes below it
 * @param options besides those that say where things lie
 * @param libraries what the sources may use
 * @param modulePath whether the libraries are modules
 * @param processors none to compile without any
 */
record Javac(Path folder, List<String> options, List<Path> libraries, boolean modulePath, List<Processor> processors) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** With the processor, on the class path, and all of javac's warnings but the one no processor can avoid. */
    static Javac in(Path folder) {
        return new Javac(
                folder,
                List.of("-Xlint:all,-processing", "-parameters"),
                Places.libraries(),
                false,
                List.of(new NativeLibProcessor()));
    }

    Javac with(String... more) {
        return new Javac(
                folder, Stream.concat(options.stream(), Stream.of(more)).toList(), libraries, modulePath, processors);
    }

    Javac seeing(List<Path> others) {
        return new Javac(folder, options, others, modulePath, processors);
    }

    Javac onModulePath() {
        return new Javac(folder, options, libraries, true, processors);
    }

    Javac processedBy(Processor... others) {
        return new Javac(folder, options, libraries, modulePath, List.of(others));
    }

    Compiled compile(Source... sources) {
        return compile(List.of(sources));
    }

    Compiled compile(List<Source> sources) {
        Path generated = created("generated");
        Path classes = created("classes");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(output, files, diagnostics, arguments(generated, classes), null, sources);
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Compiled(
                    succeeded, diagnostics.getDiagnostics(), output.toString(), filesBelow(generated), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(Path generated, Path classes) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
        all.addAll(List.of(modulePath ? "--module-path" : "-classpath", Places.path(libraries)));
        if (processors.isEmpty()) {
            all.add("-proc:none");
        }
        return all;
    }

    private Path created(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> filesBelow(Path generated) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : Places.files(generated, "")) {
            texts.put(generated.relativize(file).toString().replace('\\', '/'), Places.text(file));
        }
        return texts;
    }

    /**
     * What came of it.
     *
     * @param output what javac says that is no diagnostic: a processor's stack trace, for one
     * @param generated the text of each file that the processors wrote, by its path
     */
    record Compiled(
            boolean succeeded,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String output,
            SortedMap<String, String> generated,
            Path classes) {

        /** The diagnostics, one a line, as javac would print them without the source line. */
        String report() {
            StringBuilder report = new StringBuilder();
            diagnostics.forEach(d -> report.append(d).append('\n'));
            return report.append(output).toString();
        }
    }
}
