package dev.tombolo.benchmarks.blocking;

import java.util.concurrent.CountDownLatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A thousand virtual threads, each of which sleeps for a millisecond: until the last has slept. */
@State(Scope.Thread)
public class ThousandSleeps {

    private static final int THREADS = 1_000;
    private static final int MILLISECOND = 1_000;
    private static final Waits WAITS = new WaitsBinding();

    /** In C. */
    @Benchmark
    public void tombolo() throws InterruptedException {
        inEach(() -> WAITS.usleep(MILLISECOND));
    }

    /** In C, on the carrier, which is what every other binding does. */
    @Benchmark
    public void pinned() throws InterruptedException {
        inEach(() -> WAITS.usleepInPlace(MILLISECOND));
    }

    /** In Java. */
    @Benchmark
    public void threadSleep() throws InterruptedException {
        inEach(() -> {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void inEach(Runnable sleeps) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(THREADS);
        for (int i = 0; i < THREADS; i++) {
            Thread.ofVirtual().start(() -> {
                sleeps.run();
                left.countDown();
            });
        }
        left.await();
    }
}
