package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.CallsStrlen;
import dev.tombolo.fixture.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The property that asks for the trace. */
class TraceTest {

    private static List<String> lines(String... options) {
        return ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED")
                .with(options)
                .lines(CallsStrlen.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CallsStrlen.strlen", "CallsStrlen.*", "*.str*", "dev.tombolo.child.*", "*", "LibC.*,*.strlen"})
    void hasItsFunctionsTraced(String patterns) {
        assertThat(lines("-Dtombolo.trace=" + patterns))
                .hasSize(2)
                .anyMatch(line -> line.equals("3"))
                .anyMatch(
                        line -> line.matches("tombolo: CallsStrlen\\.strlen\\(\"foo\"\\) = 3 in [0-9.]+ .?s \\[main]"));
    }

    @Test
    void leavesTheOthersAsTheyAre() {
        assertThat(lines("-Dtombolo.trace=CallsStrlen.strnlen")).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strlen", "true", ""})
    void saysOnceThatItNamesNothing(String patterns) {
        assertThat(lines("-Dtombolo.trace=" + patterns))
                .containsExactly(
                        "tombolo: -Dtombolo.trace=" + patterns + ": '" + patterns + "' can name no function; write"
                                + " Contract.function, such as LibC.open, LibC.* or *.open",
                        "3");
    }

    @Test
    void costsNothingWhereItIsNotSet() {
        assertThat(lines("-Xlog:class+load"))
                .anyMatch(line -> line.contains(Downcall.class.getName()))
                .noneMatch(line -> line.contains("dev.tombolo.runtime.support.Trace"));
    }

    @Test
    void wrapsNothingThatItDoesNotName() {
        assertThat(lines("-Xlog:class+load", "-Dtombolo.trace=CallsStrlen.strnlen"))
                .anyMatch(line -> line.contains(Trace.class.getName()))
                .noneMatch(line -> line.contains(TracedFunction.class.getName()));
    }
}
