package dev.tombolo.processor;

import com.google.testing.compile.Compilation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said, and where.
 *
 * @param line from 1; 0 when it has no place
 * @param column from 1; 0 when it has no place
 * @param kind {@code error}, {@code warning} or {@code note}
 */
record Finding(int line, int column, String kind, String message) implements Comparable<Finding> {
    private static final Pattern OURS = Pattern.compile("\\[([A-Z]\\w*)] ", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::message);

    /** In the order in which they were said. */
    static List<Finding> in(Compilation compilation) {
        return compilation.diagnostics().stream().map(Finding::of).toList();
    }

    private static Finding of(Diagnostic<? extends JavaFileObject> diagnostic) {
        boolean hasPlace = diagnostic.getPosition() != Diagnostic.NOPOS;
        return new Finding(
                hasPlace ? (int) diagnostic.getLineNumber() : 0,
                hasPlace ? (int) diagnostic.getColumnNumber() : 0,
                switch (diagnostic.getKind()) {
                    case ERROR -> "error";
                    case WARNING, MANDATORY_WARNING -> "warning";
                    case NOTE, OTHER -> "note";
                },
                diagnostic.getMessage(Locale.ROOT));
    }

    /** Whether the processor said it, which begins with a word id. */
    boolean isOurs() {
        return OURS.matcher(message).lookingAt();
    }

    boolean isError() {
        return kind.equals("error");
    }

    /** The word id: {@code UnboundMethod}. */
    String rule() {
        Matcher id = OURS.matcher(message);
        return id.lookingAt() ? id.group(1) : "";
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
