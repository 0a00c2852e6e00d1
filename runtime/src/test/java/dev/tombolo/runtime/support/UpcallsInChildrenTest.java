package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.AllocatesNothingForCallbacks;
import dev.tombolo.child.RecursesThroughC;
import dev.tombolo.child.ThrowsInCallbacks;
import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.Caller;
import dev.tombolo.fixture.ChildJvm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would end the JVM if it went wrong. */
class UpcallsInChildrenTest {

    private static ChildJvm child(String... options) {
        return ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Xmx64m", "-XX:-CreateCoredumpOnCrash")
                .with("-Dfixture=" + CCompiler.named("gcc").library(Caller.SOURCE))
                .with(options);
    }

    @Test
    @Tag("B2")
    @Tag("B4")
    void whateverACallbackThrowsReachesTheCaller() {
        List<String> expected = new ArrayList<>();
        for (String thrown : List.of(
                "IOException",
                "IllegalArgumentException",
                "AssertionError",
                "ThreadDeath",
                "StackOverflowError",
                "OutOfMemoryError",
                "IllegalStateException")) {
            expected.addAll(List.of(thrown, thrown, thrown));
        }
        expected.add("done");

        assertThat(child().lines(ThrowsInCallbacks.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @Tag("B2")
    @Tag("B7")
    @ValueSource(strings = {"call", "arena", "handle"})
    void aRecursionThroughCEndsWithAStackOverflowError(String form) {
        assertThat(child("-Dform=" + form).lines(RecursesThroughC.class))
                .containsExactly(
                        "100: StackOverflowError",
                        "1000: StackOverflowError",
                        "8192: StackOverflowError",
                        "65536: StackOverflowError");
    }

    @ParameterizedTest
    @Tag("B2")
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation"})
    void whicheverCompilerMadeTheFrames(String mode) {
        assertThat(child("-Dform=arena", mode).lines(RecursesThroughC.class)).hasSize(4);
    }

    @Test
    @Tag("B7")
    void theWayBackAllocatesNothing() {
        List<String> lines = child("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC")
                .lines(AllocatesNothingForCallbacks.class);

        assertThat(lines).containsExactly("done");
    }
}
