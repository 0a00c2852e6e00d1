package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.Waits;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waits in C that another function ends. */
@Timeout(60)
class CancelTest {
    private final AtomicInteger times = new AtomicInteger();
    private final Set<Thread> cancelling = ConcurrentHashMap.newKeySet();

    @AfterEach
    void clearTheFlag() {
        boolean ignored = Thread.interrupted();
    }

    private void count() {
        times.incrementAndGet();
        cancelling.add(Thread.currentThread());
    }

    private void awaitTimes(int enough) {
        while (times.get() < enough) {
            assertThat(Waits.poll(1)).isZero();
        }
    }

    @Test
    @Tag("X3")
    void isCalledAgainAndAgainUntilTheEnd() {
        Waiting waiting = new Waiting(this::count);
        Thread.currentThread().interrupt();
        waiting.enter();
        awaitTimes(15);
        waiting.exit();
        int atTheEnd = times.get();

        assertThat(Waits.poll(50)).isZero();
        assertThat(times).hasValue(atTheEnd);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(cancelling).singleElement().matches(Thread::isDaemon).isNotSameAs(Thread.currentThread());
    }

    @Test
    void hasAThreadOfItsOwnForEachInterrupt() {
        Waiting waiting = new Waiting(this::count);
        Thread.currentThread().interrupt();
        waiting.enter();
        awaitTimes(1);
        waiting.exit();
        waiting.enter();
        awaitTimes(times.get() + 1);
        waiting.exit();

        assertThat(cancelling).hasSize(2);
    }

    @Test
    void isNotCalledWithoutAnInterrupt() {
        Waiting waiting = new Waiting(this::count);
        for (int i = 0; i < 3; i++) {
            waiting.enter();
            assertThat(Waits.poll(5)).isZero();
            waiting.exit();
        }

        assertThat(times).hasValue(0);
    }

    @Test
    void isNotCalledWhileItIsSuspended() {
        Waiting waiting = new Waiting(this::count);
        waiting.enter();
        waiting.exit();
        Thread.currentThread().interrupt();
        assertThat(Waits.poll(20)).isZero();
        assertThat(times).hasValue(0);
        waiting.enter();
        awaitTimes(1);
        waiting.exit();
    }

    @Test
    void interruptingDoesNotWaitForItAndTheEndDoes() throws InterruptedException {
        CountDownLatch isCalled = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        AtomicBoolean hasEnded = new AtomicBoolean();
        AtomicBoolean endedFirst = new AtomicBoolean();
        Waiting waiting = new Waiting(() -> {
            isCalled.countDown();
            goesOn.await();
            Thread.sleep(20);
            endedFirst.set(hasEnded.get());
            count();
        });
        CountDownLatch hasEntered = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().start(() -> {
            waiting.enter();
            hasEntered.countDown();
            while (isCalled.getCount() > 0) {
                Thread.onSpinWait();
            }
            goesOn.countDown();
            waiting.exit();
            hasEnded.set(true);
        });
        hasEntered.await();
        thread.interrupt();
        thread.join();

        assertThat(times).hasValue(1);
        assertThat(endedFirst).isFalse();
    }

    @Test
    void whatItThrowsGoesToTheHandlerAndEndsIt() throws InterruptedException {
        List<Throwable> handled = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> handled.add(thrown));
        IOException thrown = new IOException("no");
        try {
            Waiting waiting = new Waiting(() -> {
                count();
                throw thrown;
            });
            Thread.currentThread().interrupt();
            waiting.enter();
            awaitTimes(1);
            assertThat(Waits.poll(50)).isZero();
            waiting.exit();
            boolean ignored = Thread.interrupted();
            cancelling.iterator().next().join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(times).hasValue(1);
        assertThat(handled).containsExactly(thrown);
    }
}
