package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.fixture.Load;
import dev.tombolo.fixture.Waits;
import dev.tombolo.runtime.system.Signals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Interrupts at random moments, while garbage is collected and files are written.
 *
 * <p>Each is one round of a thread that waits in C and is interrupted once, before, during or after that. Half of the rounds
 * wait for half a minute: they fail with {@code EINTR} unless the interrupt is lost. The others wait for a moment, so that
 * the signal comes as C returns: then the next call, which nobody has a reason to interrupt, must not fail with it.
 */
@Timeout(300)
class InterruptStressTest {

    /** How many there are altogether. */
    private static final int INTERRUPTS = Integer.getInteger("tombolo.stress.interrupts", 10_000);

    private static final int PLATFORM = 6;

    /** They hold their carriers, of which there may be no more than processors. */
    private static final int VIRTUAL = Math.min(2, Runtime.getRuntime().availableProcessors());

    private static final int ROUNDS = INTERRUPTS / (PLATFORM + VIRTUAL);

    private final AtomicInteger interrupts = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger misdirected = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    @BeforeAll
    static void hasSignals() {
        assumeTrue(Signals.whyNot().isEmpty(), "there is no signal to end waits");
    }

    /** A thread that waits, and one that interrupts it. */
    private final class Pair {
        private final SplittableRandom random;
        private final Waiting waiting = new Waiting(null);

        /** Which one the waiting thread has begun. */
        private volatile int round;

        Pair(int seed) {
            this.random = new SplittableRandom(seed);
        }

        Void waitInC() {
            SplittableRandom moments = random.split();
            for (int next = 1; next <= ROUNDS; next++) {
                boolean isLong = next % 2 == 0;
                round = next;
                pause(moments.nextInt(50_000));
                int errno = sleep(isLong ? 30_000_000_000L : moments.nextInt(150_000));
                int after = next % 4 < 2 ? Waits.poll(1) : Waits.nanosleep(500_000);
                count(isLong, errno, after);
                awaitInterrupt();
            }
            return null;
        }

        private int sleep(long nanos) {
            waiting.enter();
            try {
                return Waits.nanosleep(nanos);
            } finally {
                waiting.exit();
            }
        }

        Void interrupt(Thread thread) {
            SplittableRandom moments = random.split();
            for (int next = 1; next <= ROUNDS; next++) {
                while (round < next) {
                    LockSupport.parkNanos(20_000);
                }
                pause(moments.nextInt(300_000));
                thread.interrupt();
                interrupts.incrementAndGet();
            }
            return null;
        }
    }

    private void count(boolean isLong, int errno, int after) {
        if (errno == Waits.EINTR) {
            ended.incrementAndGet();
        } else if (errno != 0) {
            others.incrementAndGet();
        } else if (isLong) {
            lost.incrementAndGet();
        }
        if (after == Waits.EINTR) {
            misdirected.incrementAndGet();
        } else if (after != 0) {
            others.incrementAndGet();
        }
    }

    private static void awaitInterrupt() {
        while (!Thread.interrupted()) {
            Thread.yield();
        }
    }

    /** Without a thread's help: its pauses are too long. */
    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Tag("X3")
    @Tag("X4")
    void noneIsLostOrMisdirected(@TempDir Path folder) throws Exception {
        List<FutureTask<Void>> tasks = new ArrayList<>();
        try (Load load = Load.start(folder)) {
            for (int i = 0; i < PLATFORM + VIRTUAL; i++) {
                Pair pair = new Pair(i);
                FutureTask<Void> waits = new FutureTask<>(pair::waitInC);
                Thread thread = (i < PLATFORM ? Thread.ofPlatform() : Thread.ofVirtual()).start(waits);
                FutureTask<Void> interrupts = new FutureTask<>(() -> pair.interrupt(thread));
                Thread.ofPlatform().start(interrupts);
                tasks.addAll(List.of(waits, interrupts));
            }
            for (FutureTask<Void> task : tasks) {
                task.get();
            }
            assertThat(load).isNotNull();
        }
        int all = ROUNDS * (PLATFORM + VIRTUAL);
        System.out.println(all + " interrupts ended " + ended + " waits");

        assertThat(interrupts).hasValue(all);
        assertThat(lost).hasValue(0);
        assertThat(misdirected).hasValue(0);
        assertThat(others).hasValue(0);
        assertThat(ended).hasValueBetween(all / 2, all);
    }
}
