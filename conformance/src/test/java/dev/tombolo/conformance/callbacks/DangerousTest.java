package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.callbacks.DangerousProgram.Deed;
import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program does in callbacks, its JVM goes on, and calls C afterwards. */
@Tag("B2")
@Tag("B3")
@Tag("B4")
final class DangerousTest {
    private static final String LATE = "java.lang.IllegalStateException: Listener: .* called it after its end.*";

    static Stream<Arguments> deeds() {
        return Stream.of(
                Arguments.of(Deed.THROWS_CHECKED, "thrown java.io.IOException: checked"),
                Arguments.of(Deed.THROWS_UNCHECKED, "thrown java.lang.IllegalStateException: unchecked"),
                Arguments.of(Deed.THROWS_ERROR, "thrown java.lang.AssertionError: error"),
                Arguments.of(Deed.THROWS_THREAD_DEATH, "thrown java.lang.ThreadDeath"),
                Arguments.of(Deed.OVERFLOWS_THE_STACK, "thrown java.lang.StackOverflowError"),
                Arguments.of(
                        Deed.THROWS_ON_A_THREAD, "uncaught java.lang.IllegalStateException: on a thread\nreturned -7"),
                Arguments.of(
                        Deed.OVERFLOWS_THE_STACK_OF_A_THREAD, "uncaught java.lang.StackOverflowError\nreturned -7"),
                Arguments.of(Deed.CALLS_AFTER_THE_CALL, "thrown " + LATE),
                Arguments.of(Deed.CALLS_AFTER_THE_ARENA, "thrown " + LATE),
                Arguments.of(Deed.CALLS_AFTER_CLOSE, "thrown " + LATE),
                Arguments.of(Deed.CALLS_AFTER_CLOSE_ON_A_THREAD, "uncaught " + LATE + "\nreturned -7"),
                Arguments.of(Deed.CLOSES_ITSELF, "thrown " + LATE),
                Arguments.of(Deed.CLOSES_ITS_ARENA, "thrown " + LATE),
                Arguments.of(Deed.GIVES_NULL, "thrown java.lang.NullPointerException: dig: listener is null.*"),
                Arguments.of(
                        Deed.GIVES_A_CLOSED_HANDLE, "thrown java.lang.IllegalStateException: keep: listener is closed"),
                Arguments.of(Deed.CALLS_NULL, "thrown java.lang.IllegalArgumentException: call: function is NULL.*"));
    }

    private static String output(Deed deed, String... more) {
        String[] arguments =
                Stream.concat(Stream.of(deed.name()), Stream.of(more)).toArray(String[]::new);
        return ChildJvm.withNativeAccess()
                .with(
                        Fixture.of("listeners").option(),
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=target/hs_err_%p.log")
                .run(DangerousProgram.class, arguments)
                .succeeded();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isToldAndSurvived(Deed deed, String told) {
        assertThat(output(deed)).matches(told + "\nalive 42\n");
    }

    /** With frames of C's that are small, and such as take much of what Java keeps in reserve. */
    @ParameterizedTest
    @CsvSource({
        "RECURSES, 100", "RECURSES, 65536",
        "RECURSES_IN_AN_ARENA, 100", "RECURSES_IN_AN_ARENA, 65536",
        "RECURSES_IN_A_HANDLE, 100", "RECURSES_IN_A_HANDLE, 65536",
        "RECURSES_ON_A_THREAD, 100", "RECURSES_ON_A_THREAD, 4096"
    })
    void isSurvivedWhereTheStackEnds(Deed deed, String size) {
        assertThat(output(deed, size)).contains(" java.lang.StackOverflowError").endsWith("alive 42\n");
    }
}
