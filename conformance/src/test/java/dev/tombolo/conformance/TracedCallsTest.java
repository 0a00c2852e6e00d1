package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trace of calls that {@code -Dtombolo.trace} prints. */
final class TracedCallsTest {
    private static final String PREFIX = "tombolo: TracedCallsProgram.";

    private static final List<String> RESULTS = List.of(
            "6",
            "null",
            "twice",
            "-1",
            "ENOENT",
            "NativeLinkError",
            "true",
            "ERANGE",
            "A",
            "Div[quot=3, rem=2]",
            "1.5",
            "one is 1 and 1.0",
            "1",
            "1");

    private static List<String> lines(String... options) {
        return ChildJvm.withNativeAccess()
                .with("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8")
                .with(options)
                .run(TracedCallsProgram.class)
                .succeeded()
                .lines()
                .toList();
    }

    /** What is printed for calls, without what is another each time: addresses and times. */
    private static Stream<String> traced(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("tombolo: "))
                .map(line -> line.replaceAll("0x[0-9a-f]+", "0x*"))
                .map(line -> line.replaceFirst(" in [0-9.]+ (ns|µs|ms|s) \\[main]$", ""));
    }

    private static List<String> untraced(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("tombolo: ")).toList();
    }

    @Test
    void hasEachCallWithArgumentsResultAndErrno() {
        List<String> lines = lines("-Dtombolo.trace=LibC.*");

        assertThat(traced(lines).map(line -> line.replaceFirst(" in library .*", "")))
                .containsExactly(
                        PREFIX + "LibC.strlen(\"hällo\") = 6",
                        PREFIX + "LibC.getenv(\"TOMBOLO_ABSENT\") = NULL",
                        PREFIX + "LibC.strdup(\"twice\") = \"twice\"",
                        PREFIX + "LibC.free(0x*)",
                        PREFIX + "LibC.open(\"/no/such/file\", 0) = -1 ENOENT (2)",
                        PREFIX + "LibC.access(\"/no/such/file\", 4) = -1 ENOENT (2)",
                        PREFIX + "LibC.tombolo_absent(1) was not called: no symbol 'tombolo_absent'",
                        PREFIX + "LibC.strtol(\"" + "9".repeat(64) + "\"…, NULL, 10) = 9223372036854775807 ERANGE (34)",
                        PREFIX + "LibC.toupper(97) = 65",
                        PREFIX + "LibC.div(17, 5) = {8 bytes: 03 00 00 00 02 00 00 00}",
                        PREFIX + "LibC.fabs(-1.5) = 1.5",
                        PREFIX + "LibC.snprintf(0x*, 100, \"%s is %d and %.1f\", \"one\", 1, 1.0) = 16",
                        PREFIX + "LibC.qsort(0x*, 2, 4, 0x*)");
        assertThat(untraced(lines)).isEqualTo(RESULTS);
    }

    @Test
    void hasTheCallsWithinACallBeforeIt() {
        assertThat(traced(lines("-Dtombolo.trace=*.qsort,Another.*")))
                .containsExactly(
                        PREFIX + "Another.labs(2) = 2",
                        PREFIX + "Another.labs(1) = 1",
                        PREFIX + "LibC.qsort(0x*, 2, 4, 0x*)",
                        PREFIX + "Another.abs(-1) = 1");
    }

    @Test
    void hasWhatIsNamedAlone() {
        assertThat(traced(lines("-Dtombolo.trace=dev.tombolo.conformance.TracedCallsProgram.LibC.tou*")))
                .containsExactly(PREFIX + "LibC.toupper(97) = 65");
    }

    @Test
    void changesNothingOfTheCalls() {
        assertThat(untraced(lines("-Dtombolo.trace=*"))).isEqualTo(RESULTS);
    }

    @Test
    void isNotThereUnlessItIsAskedFor() {
        assertThat(lines()).isEqualTo(RESULTS);
        assertThat(lines("-Xlog:class+load"))
                .anyMatch(line -> line.contains("dev.tombolo.runtime.support.Downcall"))
                .noneMatch(line -> line.contains("dev.tombolo.runtime.support.Trace"));
    }
}
