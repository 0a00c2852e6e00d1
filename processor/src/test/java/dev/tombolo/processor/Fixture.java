package dev.tombolo.processor;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A faulty interface that says what the processor answers: below a line, a comment for each message, whose caret stands
 * under the message's column.
 *
 * <pre>
 *     &#64;Attach &#64;CType("size_r") long strlen(String s);
 *     //             ^ error: [UnknownCType] 'size_r' is no C type…
 * </pre>
 *
 * <p>In columns 1 and 2, where the comment's own slashes are, the caret has its column behind it: {@code //^1 error: …}.
 * A message without a place stands at the top, without a caret. Other comments that mean something:
 *
 * <ul>
 *   <li>{@code // javac: --release 21} gives javac more options;
 *   <li>{@code // without the runtime} leaves it off the class path;
 *   <li>{@code // seeing: what was compiled earlier} puts {@link Earlier} on it;
 *   <li>{@code // javac also complains} allows errors and warnings of its own;
 *   <li>{@code // still binds: FineBinding} names what is generated although the file has a faulty interface.
 * </ul>
 */
record Fixture(Path file) {
    private static final Pattern EXPECTATION =
            Pattern.compile("\\s*//\\s*(\\^\\d*\\s+)?(error|warning|note): \\[[A-Z]\\w*] .*");

    static List<Fixture> all() {
        return Places.files(Places.testData("problems"), ".java").stream()
                .map(Fixture::new)
                .toList();
    }

    /** The word id of the mistake that it shows: what stands before the first {@code _} in its name. */
    String rule() {
        return name().replaceFirst("(_.*)?\\.java$", "");
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The Java code, without what is expected of it. */
    String code() {
        return lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    String[] options() {
        return comments("javac: ").findFirst().map(o -> o.split(" ")).orElse(new String[0]);
    }

    boolean lacksTheRuntime() {
        return comments("without the runtime").findFirst().isPresent();
    }

    boolean seesEarlierClasses() {
        return comments("seeing: what was compiled earlier").findFirst().isPresent();
    }

    boolean letsJavacComplain() {
        return comments("javac also complains").findFirst().isPresent();
    }

    /** The bindings that it expects all the same. */
    List<String> stillBinds() {
        return comments("still binds: ").map(name -> name + ".java").sorted().toList();
    }

    /** The whole text as it should be when these are the findings. */
    String expecting(Collection<Finding> findings) {
        StringBuilder text = new StringBuilder();
        append(findings, 0, "", text);
        int number = 0;
        for (String line : lines().toList()) {
            text.append(line).append('\n');
            append(findings, ++number, line.substring(0, line.indexOf(line.strip())), text);
        }
        return text.toString();
    }

    private static void append(Collection<Finding> findings, int line, String indentation, StringBuilder text) {
        findings.stream()
                .filter(f -> f.line() == line)
                .sorted()
                .forEach(f -> text.append(expectation(f, indentation)).append('\n'));
    }

    private static String expectation(Finding finding, String indentation) {
        String caret = switch (finding.column()) {
            case 0 -> "//";
            case 1, 2 -> "//^" + finding.column();
            default -> drawn(finding.column(), indentation);
        };
        return "%s %s: %s".formatted(caret, finding.kind(), finding.message());
    }

    /** A comment as deep as the line above it where there is room for one before the caret, else from the margin. */
    private static String drawn(int column, String indentation) {
        int gap = column - indentation.length() - "//^".length();
        return gap < 0 ? drawn(column, "") : indentation + "//" + " ".repeat(gap) + "^";
    }

    private Stream<String> lines() {
        return Places.text(file)
                .lines()
                .filter(line -> !EXPECTATION.matcher(line).matches());
    }

    private Stream<String> comments(String beginning) {
        Pattern comment = Pattern.compile("\\s*// " + Pattern.quote(beginning) + "(.*)");
        return lines().map(comment::matcher).filter(Matcher::matches).map(m -> m.group(1));
    }

    @Override
    public String toString() {
        return name();
    }
}
