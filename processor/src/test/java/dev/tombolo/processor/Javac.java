package dev.tombolo.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** javac with the processor, and what it wrote. */
final class Javac {
    /** All of javac's warnings but the one no processor can avoid. */
    private static final List<String> OPTIONS = List.of("-Xlint:all,-processing", "-parameters");

    private static final String SOURCES = "/SOURCE_OUTPUT/";
    private static final String CLASSES = "/CLASS_OUTPUT/";

    private Javac() {}

    /** With the libraries on the class path. */
    static Compiler with(String... more) {
        return seeing(Places.libraries(), more);
    }

    /** With these on the class path. */
    static Compiler seeing(List<Path> libraries, String... more) {
        return Compiler.javac()
                .withProcessors(new NativeLibProcessor())
                .withOptions(Stream.concat(OPTIONS.stream(), Stream.of(more)).toList())
                .withClasspath(libraries.stream().map(Path::toFile).toList());
    }

    /** With the libraries as modules. */
    static Compiler onModulePath(String... more) {
        Stream<String> path = Stream.of("--module-path", Places.path(Places.libraries()));
        return seeing(List.of(), Stream.concat(path, Stream.of(more)).toArray(String[]::new));
    }

    /** The text of each source file that the processors wrote, by its path. */
    static SortedMap<String, String> generated(Compilation compilation) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : written(compilation)) {
            String path = file.toUri().getPath();
            if (path.startsWith(SOURCES)) {
                texts.put(path.substring(SOURCES.length()), text(file));
            }
        }
        return texts;
    }

    /** The bytes of each class file in hexadecimal digits, by its path. */
    static SortedMap<String, String> classes(Compilation compilation) {
        SortedMap<String, String> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(path.substring(CLASSES.length()), HexFormat.of().formatHex(bytes(file)));
            }
        }
        return classes;
    }

    /** Puts all that was written below a folder: {@code CLASS_OUTPUT} and {@code SOURCE_OUTPUT}. */
    static void save(Compilation compilation, Path folder) throws IOException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            Path target = folder.resolve(file.toUri().getPath().substring(1));
            Files.createDirectories(target.getParent());
            try (InputStream content = file.openInputStream()) {
                Files.copy(content, target);
            }
        }
    }

    /** Read past the library, which keeps the files of a failed compilation too, but refuses to hand them out. */
    private static List<JavaFileObject> written(Compilation compilation) {
        try {
            Field files = Compilation.class.getDeclaredField("generatedFiles");
            files.setAccessible(true);
            return ((Collection<?>) files.get(compilation))
                    .stream().map(JavaFileObject.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream content = file.openInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
