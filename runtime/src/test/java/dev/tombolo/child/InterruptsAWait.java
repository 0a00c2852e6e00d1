package dev.tombolo.child;

import dev.tombolo.fixture.Waits;
import dev.tombolo.runtime.support.BlockingCall;
import dev.tombolo.runtime.support.BlockingFunction;
import dev.tombolo.runtime.system.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Interrupts a thread that waits in C; prints what became of it, and which signals the JVM handles now but not before. */
public final class InterruptsAWait {
    private static final BlockingFunction NANOSLEEP = BlockingFunction.of(InterruptsAWait.class, "nanosleep");

    private InterruptsAWait() {}

    public static void main(String[] args) throws Exception {
        List<Integer> before = handled();
        Thread thread = Thread.ofPlatform().start(InterruptsAWait::sleep);
        Thread.sleep(50);
        thread.interrupt();
        thread.join();
        System.gc();
        List<Integer> taken =
                handled().stream().filter(signal -> !before.contains(signal)).toList();
        System.out.println("taken: " + taken);
        System.out.println(Signals.whyNot().orElse("there is a signal"));
    }

    @SuppressWarnings("try")
    private static void sleep() {
        try (BlockingCall call = NANOSLEEP.begin()) {
            long begin = System.nanoTime();
            int errno = Waits.nanosleep(1_000_000_000);
            boolean isWhole = System.nanoTime() - begin >= 1_000_000_000;
            System.out.println("errno " + errno + (isWhole ? " at last" : " at once"));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        System.out.println("interrupted: " + Thread.currentThread().isInterrupted());
    }

    private static List<Integer> handled() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(each -> each.startsWith("SigCgt:"))
                .findFirst()
                .orElseThrow();
        long mask = Long.parseUnsignedLong(line.substring(line.indexOf('\t') + 1), 16);
        return IntStream.rangeClosed(1, 64)
                .filter(signal -> (mask >>> (signal - 1) & 1) == 1)
                .boxed()
                .toList();
    }
}
