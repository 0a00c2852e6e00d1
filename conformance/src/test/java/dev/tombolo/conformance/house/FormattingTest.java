package dev.tombolo.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The layout of all Java files, which palantir-java-format decides; {@code -Dtombolo.format=apply} lays them out anew. A
 * test, because the formatter parses with the javac that it runs on, and Maven may run on one that is too old.
 */
final class FormattingTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());
    private static final boolean APPLIES = "apply".equals(System.getProperty("tombolo.format"));

    @Test
    void allJavaFilesAreLaidOutByTheFormatter() {
        List<Path> others = new ArrayList<>();
        Stream.concat(Repository.sources("main").stream(), Repository.sources("test").stream())
                .filter(file -> !isLaidOut(file))
                .forEach(others::add);
        assertThat(others)
                .as("mvn verify -Dtombolo.format=apply lays these out")
                .isEmpty();
    }

    private static boolean isLaidOut(Path file) {
        String text = Repository.text(file);
        String formatted = formatted(file, text);
        if (APPLIES && !formatted.equals(text)) {
            write(file, formatted);
            return true;
        }
        return formatted.equals(text);
    }

    private static String formatted(Path file, String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
