package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.child.InterruptsAWait;
import dev.tombolo.child.SignalsAStorm;
import dev.tombolo.child.TakesSignalsAway;
import dev.tombolo.fixture.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of a signal, which a JVM makes once; and what would end the JVM if it went wrong. */
class InterruptsInChildrenTest {

    @BeforeAll
    static void isOnLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the numbers are Linux's");
    }

    private static ChildJvm child(String... options) {
        return ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Xmx64m", "-XX:-CreateCoredumpOnCrash")
                .with(options);
    }

    @Test
    @Tag("X3")
    void itIsTheHighestThatNobodyHolds() {
        assertThat(child().lines(InterruptsAWait.class))
                .containsExactly("errno 4 at once", "interrupted: true", "taken: [61]", "there is a signal");
    }

    @ParameterizedTest
    @Tag("X3")
    @ValueSource(ints = {10, 40, 64})
    void itIsTheOneThatIsAskedFor(int signal) {
        assertThat(child("-Dtombolo.interrupt.signal=" + signal).lines(InterruptsAWait.class))
                .containsExactly(
                        "errno 4 at once", "interrupted: true", "taken: [" + signal + "]", "there is a signal");
    }

    @Test
    void thereIsNoneWhereTheProgramWantsNone() {
        assertThat(child("-Dtombolo.interrupt.signal=none").lines(InterruptsAWait.class))
                .containsExactly(
                        "errno 0 at last", "interrupted: true", "taken: []", "-Dtombolo.interrupt.signal=none says so");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 'the JVM, the C library or the system holds that signal'",
        "62, 'the JVM, the C library or the system holds that signal'",
        "65, the signals are 1 to 64",
        "SIGUSR1, 'write the number of a signal, or none'"
    })
    void thereIsNoneWhereTheOneThatIsAskedForIsRefused(String asked, String reason) {
        List<String> lines = child("-Dtombolo.interrupt.signal=" + asked).lines(InterruptsAWait.class);

        String why = "-Dtombolo.interrupt.signal=" + asked + " is refused: " + reason;
        assertThat(lines).contains("errno 0 at last", "interrupted: true", "taken: []", why);
        assertThat(lines).containsOnlyOnce("WARNING: an interrupt does not end a call of C: " + why);
    }

    @Test
    void thereIsNoneWithoutNativeAccess() {
        List<String> lines = ChildJvm.onModulePath("--enable-native-access=ALL-UNNAMED", "--illegal-native-access=deny")
                .with("--add-exports", "dev.tombolo.runtime/dev.tombolo.runtime.system=ALL-UNNAMED")
                .lines(InterruptsAWait.class);

        assertThat(lines)
                .containsExactly(
                        "errno 0 at last",
                        "interrupted: true",
                        "taken: []",
                        "native access is not enabled, or the C library has no pthread_kill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+TieredCompilation", "-Xint", "-XX:TieredStopAtLevel=1", "-XX:+UseZGC", "-Xcheck:jni"})
    void aStormOfSignalsDoesNoHarm(String option) {
        assertThat(child(option).lines(SignalsAStorm.class)).containsExactly("done");
    }

    @Test
    void aSignalThatWasTakenAwayDoesNoHarm() {
        List<String> lines = child("-Dtombolo.interrupt.signal=40").lines(TakesSignalsAway.class);

        assertThat(lines).containsSubsequence("errno 4", "errno 4", "errno 0");
        assertThat(lines)
                .contains("WARNING: an interrupt does not end a call of C: somebody else handles the signal by now");
    }
}
