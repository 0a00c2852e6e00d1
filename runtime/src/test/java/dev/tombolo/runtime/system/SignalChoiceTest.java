package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signal is taken, on systems that are made up here. */
class SignalChoiceTest {
    private static final SignalNumbers GLIBC = SignalNumbers.ofLinux(34, 64);
    private static final SignalNumbers MUSL = SignalNumbers.ofLinux(35, 64);
    private static final SignalNumbers MAC = SignalNumbers.ofMac();

    private static final long SIG_IGN = 1;

    private final Map<Integer, Long> handlers = new HashMap<>();

    private SignalChoice choice(SignalNumbers numbers) {
        return new SignalChoice(numbers, signal -> handlers.getOrDefault(signal, 0L));
    }

    private static void assertRefused(ThrowingCallable choice, String reason) {
        assertThatThrownBy(choice).isInstanceOf(NoSignalException.class).hasMessage(reason);
    }

    @Test
    void isTheHighestBelowThatOfChannels() throws Exception {
        assertThat(choice(GLIBC).signal(null)).isEqualTo(61);
        assertThat(choice(MUSL).signal(null)).isEqualTo(61);
    }

    @Test
    void isNoneThatHasAHandler() throws Exception {
        handlers.put(61, 0x1234L);
        handlers.put(60, SIG_IGN);
        handlers.put(59, -1L);

        assertThat(choice(GLIBC).signal(null)).isEqualTo(58);
    }

    @Test
    void isNoneWhereAllHaveAHandler() {
        IntStream.rangeClosed(34, 64).forEach(signal -> handlers.put(signal, 0x1234L));

        assertRefused(() -> choice(GLIBC).signal(null), "every signal that nobody needs has a handler already");
    }

    @Test
    void isTheLastOfTheRealTimeSignalsIfNeedBe() throws Exception {
        IntStream.rangeClosed(36, 64).forEach(signal -> handlers.put(signal, 0x1234L));

        assertThat(choice(GLIBC).signal(null)).isEqualTo(35);
        assertThat(choice(MUSL).signal(null)).isEqualTo(35);
        handlers.put(35, 0x1234L);
        assertThat(choice(GLIBC).signal(null)).isEqualTo(34);
        assertThatThrownBy(() -> choice(MUSL).signal(null)).isInstanceOf(NoSignalException.class);
    }

    @Test
    void isOneOfThoseThatAreIgnoredOnMacOs() throws Exception {
        assertThat(choice(MAC).signal(null)).isEqualTo(16);
        handlers.put(16, 0x1234L);
        assertThat(choice(MAC).signal(null)).isEqualTo(29);
        handlers.put(29, SIG_IGN);
        assertThatThrownBy(() -> choice(MAC).signal(null)).isInstanceOf(NoSignalException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "34", "40", "61", "63", "64"})
    void isTheOneThatIsAskedFor(String asked) throws Exception {
        assertThat(choice(GLIBC).signal(asked)).isEqualTo(Integer.parseInt(asked));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 19, 25, 32, 33, 62})
    void isNeverHeldByAnother(int held) {
        assertRefused(
                () -> choice(GLIBC).signal("" + held),
                "-Dtombolo.interrupt.signal=" + held
                        + " is refused: the JVM, the C library or the system holds that signal");
    }

    @Test
    void isNeverHeldByMusl() {
        assertThatThrownBy(() -> choice(MUSL).signal("34")).isInstanceOf(NoSignalException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, 15, 17, 23, 25, 31})
    void isNeverHeldByAnotherOnMacOs(int held) {
        assertThatThrownBy(() -> choice(MAC).signal("" + held)).isInstanceOf(NoSignalException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0x1234, SIG_IGN})
    void isNotTakenFromAnother(long handler) {
        handlers.put(40, handler);

        assertRefused(
                () -> choice(GLIBC).signal("40"),
                "-Dtombolo.interrupt.signal=40 is refused: that signal has a handler already, or is ignored");
    }

    @ParameterizedTest
    @CsvSource({"0, 64", "65, 64", "-1, 64", "32, 31"})
    void isASignal(String asked, int highest) {
        assertRefused(
                () -> choice(highest == 31 ? MAC : GLIBC).signal(asked),
                "-Dtombolo.interrupt.signal=" + asked + " is refused: the signals are 1 to " + highest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SIGUSR1", "0x10", "99999999999"})
    void isANumber(String asked) {
        assertRefused(
                () -> choice(GLIBC).signal(asked),
                "-Dtombolo.interrupt.signal=" + asked + " is refused: write the number of a signal, or none");
    }
}
