package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.callbacks.Listeners.Listener;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.CallbackHandle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long callbacks are C's to call, and what becomes of later calls. */
@Tag("B4")
@Timeout(60)
final class LifetimesTest {
    private static final Listeners LISTENERS = new ListenersBinding();
    private static final int DEFAULT = -7;
    private static final String LATE = "called it after its end";

    @BeforeAll
    static void provide() {
        Fixture.of("listeners").provide();
    }

    /** What C gets where it calls too late, from a call that does not end by that. */
    private static int late() {
        AtomicInteger got = new AtomicInteger();
        assertThatIllegalStateException()
                .isThrownBy(() -> got.set(LISTENERS.fire(1)))
                .withMessageContaining(LATE);
        return got.get();
    }

    @Test
    void areAsLongAsAnArena() {
        try (Arena arena = Arena.ofConfined()) {
            LISTENERS.keep(x -> x + 1, arena);
            assertThat(LISTENERS.fire(1)).isEqualTo(2);
            System.gc();
            assertThat(LISTENERS.fire(2)).isEqualTo(3);
        }

        assertThat(late()).isZero();
    }

    @Test
    void areAsLongAsAnArenaOfSeveralThreads() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();
        try (Arena arena = Arena.ofShared()) {
            LISTENERS.keep(x -> heard.addAndGet(x), arena);
            Thread.ofPlatform().start(() -> LISTENERS.fire(5)).join();
            Thread.ofVirtual().start(() -> LISTENERS.fire(6)).join();
        }

        assertThat(heard).hasValue(11);
        assertThat(late()).isZero();
    }

    @Test
    void areForEverInTheGlobalArena() {
        LISTENERS.keep(x -> x * 3, Arena.global());

        assertThat(LISTENERS.fire(4)).isEqualTo(12);
    }

    @Test
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNotGivenToCWithoutALifetime() {
        LISTENERS.keep(null);
        Arena closed = Arena.ofConfined();
        closed.close();

        assertThatIllegalStateException().isThrownBy(() -> LISTENERS.keep(x -> x, closed));
        assertThatNullPointerException()
                .isThrownBy(() -> LISTENERS.keep(x -> x, null))
                .withMessageStartingWith("keep: lifetime is null");
        assertThatNullPointerException()
                .isThrownBy(() -> LISTENERS.keep(null, Arena.global()))
                .withMessageStartingWith("keep: listener is null");
        assertThat(LISTENERS.fire(1)).as("C was not called").isEqualTo(-1);
    }

    @Test
    void areNotGivenToCForTheArenaOfAnotherThread() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        LISTENERS.keep(null);
        try (Arena arena = Arena.ofConfined()) {
            Thread.ofPlatform()
                    .start(() -> {
                        try {
                            LISTENERS.keep(x -> x, arena);
                        } catch (WrongThreadException e) {
                            thrown.set(e);
                        }
                    })
                    .join();
        }

        assertThat(thrown.get()).isInstanceOf(WrongThreadException.class);
        assertThat(LISTENERS.fire(1)).as("C was not called").isEqualTo(-1);
    }

    @Test
    void runToTheirEndWhereTheArenaIsClosedMeanwhile() {
        Arena arena = Arena.ofConfined();
        LISTENERS.keep(
                x -> {
                    if (x == 5) {
                        arena.close();
                    }
                    return x;
                },
                arena);

        assertThat(LISTENERS.fire(5)).isEqualTo(5);
        assertThat(late()).isZero();
    }

    @Test
    void closingAnArenaDoesNotWaitForARun() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicInteger result = new AtomicInteger();
        Arena arena = Arena.ofShared();
        LISTENERS.keep(
                x -> {
                    running.countDown();
                    await(closed);
                    return x;
                },
                arena);
        Thread calling = Thread.ofPlatform().start(() -> result.set(LISTENERS.fire(6)));
        running.await();
        arena.close();
        closed.countDown();
        calling.join();

        assertThat(result).hasValue(6);
        assertThat(late()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areUntilTheirHandleIsClosed() {
        Listener doubled = x -> 2 * x;
        CallbackHandle<Listener> handle = Listeners_ListenerCallback.retain(doubled);
        LISTENERS.keep(handle);

        assertThat(handle.callback()).isSameAs(doubled);
        assertThat(LISTENERS.fire(4)).isEqualTo(8);
        handle.close();
        handle.close();
        assertThat(handle.isClosed()).isTrue();
        assertThat(late()).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> LISTENERS.keep(handle))
                .withMessage("keep: listener is closed");
        assertThatIllegalStateException().isThrownBy(handle::segment);
    }

    @Test
    void tellCTheDefaultOnceTheyAreClosed() {
        CallbackHandle<Listener> handle = Listeners_ListenerCallback.retain(x -> x);
        AtomicInteger seen = new AtomicInteger();
        LISTENERS.keep(handle);
        handle.close();

        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread.setDefaultUncaughtExceptionHandler((_, t) -> thrown.set(t));
        try {
            seen.set(LISTENERS.fireKeptOnThread(1));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(seen).hasValue(DEFAULT);
        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining(LATE);
    }

    @Test
    void mayCloseTheirHandleThemselves() {
        AtomicReference<CallbackHandle<Listener>> self = new AtomicReference<>();
        self.set(Listeners_ListenerCallback.retain(x -> {
            self.get().close();
            return x;
        }));
        LISTENERS.keep(self.get());

        assertThat(LISTENERS.fire(4)).isEqualTo(4);
        assertThat(late()).isZero();
    }

    @Test
    void closingAHandleWaitsForRunsOnOtherThreads() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch going = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        CallbackHandle<Listener> handle = Listeners_ListenerCallback.retain(x -> {
            running.countDown();
            await(going);
            ended.incrementAndGet();
            return x;
        });
        LISTENERS.keep(handle);
        AtomicInteger result = new AtomicInteger();
        AtomicInteger endedBeforeClose = new AtomicInteger(-1);
        Thread calling = Thread.ofPlatform().start(() -> result.set(LISTENERS.fire(5)));
        running.await();
        Thread closing = Thread.ofPlatform().start(() -> {
            handle.close();
            endedBeforeClose.set(ended.get());
        });
        while (!handle.isClosed()) {
            Thread.onSpinWait();
        }
        Thread.sleep(20);
        assertThat(closing.isAlive()).as("waits").isTrue();
        going.countDown();
        calling.join();
        closing.join();

        assertThat(result).hasValue(5);
        assertThat(endedBeforeClose).hasValue(1);
    }

    @Test
    void areClosedUnderAThreadOfCThatNeverStopsCalling() throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, _) -> {});
        try {
            for (int round = 0; round < 20; round++) {
                AtomicInteger inside = new AtomicInteger();
                CallbackHandle<Listener> handle = Listeners_ListenerCallback.retain(x -> {
                    inside.incrementAndGet();
                    Thread.onSpinWait();
                    inside.decrementAndGet();
                    return x;
                });
                LISTENERS.start(handle, round);
                while (LISTENERS.roundsDone() < 100) {
                    Thread.onSpinWait();
                }
                handle.close();
                assertThat(inside).as("nobody is inside any more").hasValue(0);
                int done = LISTENERS.roundsDone();
                while (LISTENERS.roundsDone() < done + 10) {
                    Thread.onSpinWait();
                }
                assertThat(LISTENERS.stop()).isEqualTo(DEFAULT);
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void areOverWithTheCallWhereNothingElseIsSaid() {
        LISTENERS.keepCarelessly(x -> x);

        assertThat(late()).isZero();
    }

    @Test
    void areManyMoreThanOneKeepsBack() {
        List<CallbackHandle<Listener>> handles = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int number = i;
            CallbackHandle<Listener> handle = Listeners_ListenerCallback.retain(x -> x + number);
            LISTENERS.keep(handle);
            assertThat(LISTENERS.fire(1)).isEqualTo(1 + number);
            handles.add(handle);
            if (i >= 10) {
                handles.get(i - 10).close();
            }
        }
        handles.forEach(CallbackHandle::close);

        assertThat(late()).isZero();
    }

    @Test
    void mayEndWithWhatTheyWereGivenAlong() {
        List<Long> ended = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(8);
            LISTENERS.subscribe(
                    (given, x) -> given == null ? 0 : given.address() == data.address() ? x : 1,
                    data,
                    given -> ended.add(given == null ? 0 : given.address()),
                    arena);
            assertThat(LISTENERS.tell(5)).isEqualTo(5);
            LISTENERS.subscribe(null, null, null, arena);
            assertThat(ended).containsExactly(data.address());
        }
    }

    @Test
    void areReusedByNobodyWhileAnotherThreadRunsThem() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch going = new CountDownLatch(1);
        Arena arena = Arena.ofShared();
        LISTENERS.keep(
                x -> {
                    running.countDown();
                    await(going);
                    return x;
                },
                arena);
        AtomicInteger result = new AtomicInteger();
        Thread calling = Thread.ofPlatform().start(() -> result.set(LISTENERS.fire(6)));
        running.await();
        arena.close();
        for (int i = 0; i < 2_000; i++) {
            try (Arena other = Arena.ofConfined()) {
                LISTENERS.keep(x -> -x, other);
                assertThat(LISTENERS.fire(3)).isEqualTo(-3);
            }
        }
        going.countDown();
        calling.join();

        assertThat(result).hasValue(6);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> LISTENERS.fire(1));
    }
}
