package dev.tombolo.conformance.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.conformance.blocking.Waits.Job;
import dev.tombolo.runtime.BlockingPolicy;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An interrupt ends a wait in C, and nothing else. */
@Tag("X3")
@Timeout(60)
final class InterruptsTest {
    private static final int LONG = 50_000;
    private static final int EINTR = 4;

    static Stream<Arguments> ways() {
        return Waits.all().stream().flatMap(waits -> Arrays.stream(Way.values()).map(way -> Arguments.of(waits, way)));
    }

    @AfterEach
    void leavesNothingBehind() {
        BlockingPolicy.sharedPool().use();
    }

    /** What becomes of a call that is interrupted while C waits. */
    private static <T> T interrupted(Waits c, Way way, Callable<T> calls) throws Exception {
        FutureTask<T> task = new FutureTask<>(calls);
        Thread thread = way.unstarted(task);
        int before = c.waitsBegun();
        thread.start();
        while (c.waitsBegun() == before) {
            Thread.sleep(1);
        }
        Thread.sleep(20);
        thread.interrupt();
        return result(task);
    }

    /** What becomes of a call whose thread is interrupted already. */
    private static <T> T interruptedBefore(Way way, Callable<T> calls) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            return calls.call();
        });
        way.unstarted(task).start();
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) throws Exception {
        long start = System.nanoTime();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw e;
        } finally {
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(20));
        }
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void throwsWhereTheMethodDeclaresIt(Waits c, Way way) {
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> interrupted(c, way, () -> c.waitOrBeInterrupted(LONG)))
                .withMessage("waitOrBeInterrupted was interrupted");
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> interrupted(c, way, () -> c.waitOrEither(LONG)));
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> interrupted(c, way, () -> {
                    c.pauseFor(LONG);
                    return "";
                }));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void clearsTheFlagWhereItThrows(Waits c, Way way) throws Exception {
        assertThat(interrupted(c, way, () -> {
                    try {
                        return c.waitOrBeInterrupted(LONG) + ": not interrupted";
                    } catch (InterruptedException e) {
                        return isInterrupted() ? "still" : "cleared";
                    }
                }))
                .isEqualTo("cleared");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void failsWithErrnoElsewhere(Waits c, Way way) throws Exception {
        assertThat(interrupted(c, way, () -> c.waitFor(LONG) + " " + isInterrupted()))
                .isEqualTo("-1 true");
        assertThat(interrupted(c, way, () -> c.waitAndTell(LONG) + " " + Errno.last() + " " + isInterrupted()))
                .isEqualTo("-1 4 true");
        assertThat(interrupted(c, way, () -> {
                    try {
                        return c.waitOrFail(LONG) + ": not failed";
                    } catch (ErrnoException e) {
                        return e.errno() == EINTR && isInterrupted() ? "failed" : "otherwise";
                    }
                }))
                .isEqualTo("failed");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X4")
    void isNotLostBeforeTheCall(Waits c, Way way) throws Exception {
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> interruptedBefore(way, () -> c.waitOrBeInterrupted(LONG)));
        assertThat(interruptedBefore(way, () -> c.waitFor(LONG) + " " + isInterrupted()))
                .isEqualTo("-1 true");
        assertThat(interruptedBefore(way, () -> {
                    c.pauseQuietly(LONG);
                    return isInterrupted();
                }))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void doesNotEndWhatGoesOn(Waits c, Way way) throws Exception {
        assertThat(interrupted(c, way, () -> c.insist(300) + " " + isInterrupted()))
                .isEqualTo("300 true");
        assertThat(interrupted(c, way, () -> c.recover(LONG) + " " + isInterrupted()))
                .isEqualTo("42 true");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X9")
    void leavesCItsArgumentsUntilItHasReturned(Waits c, Way way) {
        String text = "x".repeat(1_000_000);

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> interrupted(c, way, () -> c.lengthWhenEnded(LONG, text)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X6")
    void reachesACallbackAsJava(Waits c, Way way) throws Exception {
        AtomicInteger nap = new AtomicInteger(-7);
        assertThat(interrupted(
                        c,
                        way,
                        () -> c.callBetween(
                                10_000,
                                _ -> {
                                    nap.set(c.nap(50));
                                    return isInterrupted() ? 1 : 2;
                                },
                                1)))
                .isEqualTo(-1); // the wait after the callback is ended
        assertThat(nap).hasValue(0); // the nap in it is not
        assertThat(interrupted(
                        c,
                        way,
                        () -> c.callBetween(
                                1,
                                _ -> {
                                    try {
                                        Thread.sleep(LONG);
                                        return 0;
                                    } catch (InterruptedException e) {
                                        return c.nap(20) == 0 ? 42 : 43;
                                    }
                                },
                                1)))
                .isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X6")
    void reachesTheOuterCallAfterACallWithin(Waits c, Way way) throws Exception {
        assertThat(interrupted(c, way, () -> c.callBetween(1_000, n -> c.callBetween(1, m -> m, n), 7)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void cancelsInAWayOfItsOwn(Waits c, Way way) throws Exception {
        try (Arena arena = Arena.ofShared()) {
            Job job = Waits_JobStruct.allocate(arena);
            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(() -> interrupted(c, way, () -> c.jobRun(job)))
                    .withMessage("jobRun was interrupted");
            assertThat(job.times_cancelled()).isPositive();
            Job quiet = Waits_JobStruct.allocate(arena);
            assertThat(interrupted(c, way, () -> c.jobRunQuietly(quiet) + " " + isInterrupted()))
                    .isEqualTo("9 true");
            Job failing = Waits_JobStruct.allocate(arena);
            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(() -> interrupted(c, way, () -> c.jobRunOrFail(failing)));
            assertThat(failing.times_cancelled()).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X4")
    void cancelsAgainUntilTheCallIsBack(Waits c, Way way) throws Exception {
        try (Arena arena = Arena.ofShared()) {
            Job job = Waits_JobStruct.allocate(arena);

            assertThat(interruptedBefore(way, () -> c.jobRunQuietly(job))).isEqualTo(9);
        }
    }
}
