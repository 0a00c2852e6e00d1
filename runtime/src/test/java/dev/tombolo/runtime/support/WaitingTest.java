package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.fixture.Waits;
import dev.tombolo.runtime.system.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Waits in C that a signal ends. */
@Timeout(60)
class WaitingTest {
    private final Waiting waiting = new Waiting(null);

    @BeforeAll
    static void hasSignals() {
        assumeTrue(Signals.whyNot().isEmpty(), "there is no signal to end waits");
    }

    static Stream<Thread.Builder> threads() {
        return Stream.of(Thread.ofPlatform(), Thread.ofVirtual());
    }

    static Stream<Arguments> waitsOnThreads() {
        return Stream.of(Waits.Kind.values()).flatMap(kind -> threads().map(thread -> Arguments.of(kind, thread)));
    }

    /** A thread that is on its way, and what comes of it. */
    private record Running<T>(Thread thread, FutureTask<T> task) {
        static <T> Running<T> start(Thread.Builder builder, Callable<T> run) {
            FutureTask<T> task = new FutureTask<>(run);
            return new Running<>(builder.start(task), task);
        }

        T interrupted() throws InterruptedException, ExecutionException {
            thread.interrupt();
            return task.get();
        }
    }

    /** Also whether the flag was set then. */
    private record Outcome(int errno, boolean isInterrupted) {
        static final Outcome INTERRUPTED = new Outcome(Waits.EINTR, true);

        static Outcome of(int errno) {
            return new Outcome(errno, Thread.currentThread().isInterrupted());
        }
    }

    private Outcome waitIn(Waits.Kind kind) {
        waiting.enter();
        int errno;
        try {
            errno = kind.call();
        } finally {
            waiting.exit();
        }
        return Outcome.of(errno);
    }

    private static void spin(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @Tag("X3")
    @MethodSource("waitsOnThreads")
    void endsWithEintrAndTheFlag(Waits.Kind kind, Thread.Builder thread) throws Exception {
        for (int i = 0; i < 5; i++) {
            Running<Outcome> running = Running.start(thread, () -> waitIn(kind));
            Thread.sleep(10L + i);

            assertThat(running.interrupted()).isEqualTo(Outcome.INTERRUPTED);
        }
    }

    @ParameterizedTest
    @Tag("X4")
    @MethodSource("threads")
    void anInterruptOfBeforeEndsItToo(Thread.Builder thread) throws Exception {
        Running<Outcome> running = Running.start(thread, () -> {
            Thread.currentThread().interrupt();
            return waitIn(Waits.Kind.NANOSLEEP);
        });

        assertThat(running.task().get()).isEqualTo(Outcome.INTERRUPTED);
    }

    @ParameterizedTest
    @Tag("X4")
    @MethodSource("threads")
    void anInterruptOnTheWayToTheKernelIsNotLost(Thread.Builder thread) throws Exception {
        CountDownLatch hasEntered = new CountDownLatch(1);
        Running<Outcome> running = Running.start(thread, () -> {
            waiting.enter();
            hasEntered.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            spin(30); // and with it many signals
            int errno = Waits.Kind.NANOSLEEP.call();
            waiting.exit();
            return Outcome.of(errno);
        });
        hasEntered.await();

        assertThat(running.interrupted()).isEqualTo(Outcome.INTERRUPTED);
    }

    @Test
    void interruptsOfOthersAreNoneOfItsBusiness() throws Exception {
        Running<Outcome> other = Running.start(Thread.ofPlatform(), () -> waitIn(Waits.Kind.POLL));
        Running<Integer> running = Running.start(Thread.ofPlatform(), () -> {
            Waiting mine = new Waiting(null);
            mine.enter();
            int errno = Waits.poll(100);
            mine.exit();
            return errno;
        });
        Thread.sleep(20);

        assertThat(other.interrupted()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(running.task().get()).isZero();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void whileItIsSuspendedNothingIsSent(Thread.Builder thread) throws Exception {
        CountDownLatch isSuspended = new CountDownLatch(1);
        Running<List<Outcome>> running = Running.start(thread, () -> {
            waiting.enter();
            waiting.exit();
            isSuspended.countDown();
            Outcome suspended = Outcome.of(Waits.poll(100));
            return List.of(suspended, waitIn(Waits.Kind.NANOSLEEP));
        });
        isSuspended.await();
        Thread.sleep(20);

        assertThat(running.interrupted()).containsExactly(new Outcome(0, true), Outcome.INTERRUPTED);
    }

    @Test
    void beginsAgainAfterItWasInterrupted() throws Exception {
        Running<List<Outcome>> running = Running.start(Thread.ofPlatform(), () -> {
            Outcome first = waitIn(Waits.Kind.READ);
            Outcome second = waitIn(Waits.Kind.READ);
            boolean wasInterrupted = Thread.interrupted();
            waiting.enter();
            int errno = Waits.poll(50);
            waiting.exit();
            return List.of(first, second, new Outcome(errno, wasInterrupted));
        });
        Thread.sleep(20);

        assertThat(running.interrupted())
                .containsExactly(Outcome.INTERRUPTED, Outcome.INTERRUPTED, new Outcome(0, true));
    }

    @Test
    void endsNoMoreThanOnce() {
        waiting.exit();
        waiting.enter();
        waiting.exit();
        waiting.exit();

        assertThat(Waits.poll(1)).isZero();
    }

    @Test
    @Tag("X3")
    void manyEndTogether() throws Exception {
        List<Running<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(Running.start(Thread.ofPlatform(), () -> new WaitingTest().waitIn(Waits.Kind.NANOSLEEP)));
        }
        for (Running<Outcome> each : all) {
            each.thread().interrupt();
        }

        for (Running<Outcome> each : all) {
            assertThat(each.task().get()).isEqualTo(Outcome.INTERRUPTED);
        }
    }

    @Test
    void isToldAgainAndAgainWhileInterruptingIsDone() throws Exception {
        CountDownLatch hasEntered = new CountDownLatch(1);
        AtomicInteger deaf = new AtomicInteger();
        CountDownLatch hears = new CountDownLatch(1);
        Running<Integer> running = Running.start(Thread.ofPlatform(), () -> {
            waiting.enter();
            hasEntered.countDown();
            while (hears.getCount() > 0) {
                deaf.addAndGet(Waits.poll(1_000) == Waits.EINTR ? 1 : 0);
            }
            waiting.exit();
            return Waits.poll(20);
        });
        hasEntered.await();
        running.thread().interrupt();
        assertThat(running.task().isDone()).isFalse();
        while (deaf.get() < 20) {
            Thread.sleep(1);
        }
        hears.countDown();

        assertThat(running.task().get()).isZero();
    }

    @Test
    void whatIsNotInterruptedStartsNoThread() {
        for (int i = 0; i < 1_000; i++) {
            waiting.enter();
            waiting.exit();
        }

        awaitNoResender();
    }

    @Test
    @Tag("X8")
    void theThreadThatSendsAgainEnds() throws Exception {
        anInterruptOfBeforeEndsItToo(Thread.ofPlatform());
        assertThat(resender()).isTrue();

        awaitNoResender();
    }

    private static boolean resender() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(Resender.NAME) && thread.isDaemon());
    }

    private static void awaitNoResender() {
        while (resender()) {
            assertThat(Waits.poll(10)).isZero();
        }
    }
}
