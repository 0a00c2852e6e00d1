package dev.tombolo.conformance.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has a thousand virtual threads wait in C for a second, and says how many milliseconds that took. */
final class SleepersProgram {

    private SleepersProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Waits c = new Waits_OfGccBinding();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            threads.add(Thread.ofVirtual().start(() -> c.waitFor(1_000)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
