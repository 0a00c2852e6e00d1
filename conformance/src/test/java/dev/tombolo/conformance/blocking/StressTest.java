package dev.tombolo.conformance.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.runtime.BlockingPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupts at random moments, while garbage is collected and files are written: none is lost, none reaches another call. */
@Timeout(180)
@Tag("X3")
@Tag("X4")
final class StressTest {
    private static final int INTERRUPTS = Integer.getInteger("tombolo.stress.interrupts", 10_000);
    private static final int PAIRS = 4;
    private static final int LATEST_NANOS = 400_000;

    @TempDir
    private Path folder;

    private final Waits c = Waits.all().getFirst();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final List<Thread> load = new ArrayList<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger misdirected = new AtomicInteger();

    @BeforeEach
    void makesLoad() {
        load.add(Thread.ofPlatform().start(this::collectGarbage));
        load.add(Thread.ofPlatform().start(this::writeFiles));
    }

    @AfterEach
    void endsTheLoad() throws InterruptedException {
        isOver.set(true);
        for (Thread thread : load) {
            thread.join();
        }
        BlockingPolicy.sharedPool().use();
    }

    private void collectGarbage() {
        List<byte[]> garbage = new ArrayList<>();
        while (!isOver.get()) {
            garbage.add(new byte[10_000]);
            if (garbage.size() > 2_000) {
                garbage.clear();
            }
        }
    }

    private void writeFiles() {
        Path file = folder.resolve("written");
        try {
            while (!isOver.get()) {
                Files.write(file, new byte[20_000]);
                assertThat(Files.readAllBytes(file)).hasSize(20_000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noneIsLostAndNoneMisdirected(Way way) throws InterruptedException {
        List<Thread> interrupters = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            SplittableRandom random = new SplittableRandom(pair);
            interrupters.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < INTERRUPTS / PAIRS / Way.values().length; i++) {
                    interruptOne(way, random);
                }
            }));
        }
        for (Thread interrupter : interrupters) {
            interrupter.join();
        }

        assertThat(lost).hasValue(0);
        assertThat(misdirected).hasValue(0);
        assertThat(ended).hasValue(INTERRUPTS / PAIRS / Way.values().length * PAIRS);
    }

    private void interruptOne(Way way, SplittableRandom random) {
        CountDownLatch begins = new CountDownLatch(1);
        Thread thread = way.unstarted(() -> {
            begins.countDown();
            try {
                c.waitOrBeInterrupted(60_000);
                lost.incrementAndGet();
            } catch (InterruptedException e) {
                ended.incrementAndGet();
            }
            if (c.nap(1) != 0) {
                misdirected.incrementAndGet();
            }
        });
        thread.start();
        try {
            begins.await();
            long moment = System.nanoTime() + random.nextInt(LATEST_NANOS);
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            thread.interrupt();
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
