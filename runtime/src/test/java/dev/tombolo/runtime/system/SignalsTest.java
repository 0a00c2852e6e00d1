package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signal of this system. */
class SignalsTest {

    @BeforeEach
    void areThere() {
        assumeTrue(Signals.whyNot().isEmpty(), "there is no signal to end waits");
    }

    @Test
    void doNothingWhenTheyArrive() {
        assertThat(Signals.mayBe()).isTrue();
        assertThat(Signals.areTaken()).isTrue();
        for (int i = 0; i < 100; i++) {
            assertThat(Signals.send(CThread.current())).isTrue();
            Signals.deliver();
        }
    }

    @Test
    void areSharedWithASecondTombolo() throws Exception {
        int first = InterruptSignal.taken().number();

        assertThat(InterruptSignal.taken().number()).isEqualTo(first);
    }

    @Test
    void areSentInVainWhereTheSystemKnowsNoSuchSignal() throws Exception {
        InterruptSignal signal = InterruptSignal.taken();
        InterruptSignal unknown = new InterruptSignal(1_000, signal.type(), signal.handler());

        assertThat(unknown.send(CThread.current())).isFalse();
    }

    @Test
    void threadsHaveNamesOfTheirOwn() throws InterruptedException {
        long[] other = new long[1];
        Thread thread = Thread.ofPlatform().start(() -> other[0] = CThread.current());
        thread.join();

        assertThat(CThread.hasName()).isTrue();
        assertThat(CThread.current()).isNotZero().isNotEqualTo(other[0]);
        assertThat(CThread.current()).isEqualTo(CThread.current());
    }
}
