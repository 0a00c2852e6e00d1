package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.Caller;
import dev.tombolo.fixture.Waiter;
import dev.tombolo.runtime.BlockingPolicy;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.NativeLibrary;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class BlockingCallTest {

    /** Who calls, and who calls C for it. */
    enum Way {
        PLATFORM,
        VIRTUAL_IN_PLACE,
        VIRTUAL_HANDED_OVER;

        Thread.Builder threads() {
            return this == PLATFORM ? Thread.ofPlatform() : Thread.ofVirtual();
        }

        <T> T call(Callable<T> calls) throws Exception {
            BlockingPolicy policy = this == VIRTUAL_IN_PLACE ? BlockingPolicy.inPlace() : BlockingPolicy.sharedPool();
            policy.useFor(Waiter.class);
            FutureTask<T> task = new FutureTask<>(calls);
            threads().start(task);
            return task.get();
        }
    }

    private final Waiter waiter =
            new Waiter(CCompiler.named("gcc").library(Caller.SOURCE).toString());

    @AfterEach
    void leavesNothingBehind() {
        BlockingPolicy.sharedPool().useFor(Waiter.class);
        assertThat(Upcalls.attention).isZero();
        assertThat(Scratch.claimed()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X5")
    void givesTheSameResultAndErrnoInPlaceAndElsewhere(Way way) throws Exception {
        assertThat(way.call(() -> Waiter.usleep(1_000))).isZero();
        assertThat(way.call(() -> {
                    Errno.set(0);
                    assertThatThrownBy(() -> Waiter.read(-1, MemorySegment.NULL, 0))
                            .hasMessageStartingWith("read: EBADF");
                    return "failed";
                }))
                .isEqualTo("failed");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X5")
    @Tag("X9")
    void writesToMemoryThatIsConfinedToTheCaller(Way way) throws Exception {
        int[] pipe = pipe();
        write(pipe[1], 42);

        assertThat(way.call(() -> {
                    try (Arena arena = Arena.ofConfined()) {
                        MemorySegment buffer = arena.allocate(8);
                        assertThat(Waiter.read(pipe[0], buffer, 8)).isEqualTo(1);
                        return (int) buffer.get(ValueLayout.JAVA_BYTE, 0);
                    }
                }))
                .isEqualTo(42);
        close(pipe);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X5")
    void refusesMemoryThatIsConfinedToAnotherThread(Way way) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(8);

            assertThatThrownBy(() -> way.call(() -> Waiter.read(-1, buffer, 8)))
                    .hasRootCauseInstanceOf(WrongThreadException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X6")
    void callsBack(Way way) throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        int sum = way.call(() -> waiter.callTimes(
                (a, _) -> {
                    threads.add(Thread.currentThread());
                    return a;
                },
                1_000));

        assertThat(sum).isEqualTo(499_500);
        assertThat(threads).hasSize(1).allMatch(t -> t.isVirtual() == (way == Way.VIRTUAL_IN_PLACE));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X5")
    @Tag("X6")
    @Tag("B2")
    void throwsWhatACallbackHasThrown(Way way) throws Exception {
        List<Integer> calls = new ArrayList<>();

        assertThatThrownBy(() -> way.call(() -> waiter.callTimes(
                        (a, _) -> {
                            calls.add(a);
                            throw new IllegalArgumentException("at " + a);
                        },
                        10)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("at 0");
        assertThat(calls).containsExactly(0);
        assertThat(way.call(() -> waiter.callTimes((a, _) -> a, 3))).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X5")
    @Tag("N2")
    void keepsErrnoWithTheCaller(Way way) throws Exception {
        List<Integer> seen = new ArrayList<>();
        way.call(() -> {
            Errno.set(7);
            waiter.callTimes(
                    (_, _) -> {
                        seen.add(Errno.last());
                        Errno.set(9);
                        return 0;
                    },
                    2);
            seen.add(Errno.last());
            return "";
        });
        way.call(() -> waiter.callTimes(
                (_, _) -> {
                    seen.add(Errno.last());
                    return 0;
                },
                1));

        assertThat(seen).containsExactly(7, 9, 9, 0);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("X6")
    @Tag("B7")
    void callsWithinCalls(Way way) throws Exception {
        assertThat(way.call(() -> waiter.callTimes((a, _) -> waiter.callTimes((b, _) -> a + b, 10), 10)))
                .isEqualTo(900);
    }

    @Test
    @Tag("X2")
    void holdsNoCarrier() throws InterruptedException {
        int count = 1_000;
        long start = System.nanoTime();
        List<Thread> threads = Stream.generate(() -> Thread.ofVirtual().start(BlockingCallTest::sleepASecond))
                .limit(count)
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isBetween(1_000L, 10_000L);
    }

    private static void sleepASecond() {
        try {
            Waiter.usleep(1_000_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Tag("X8")
    void waitsForAThreadWhereThePoolIsFull() throws Exception {
        BlockingPolicy.pool().threads(2).build().useFor(Waiter.class);
        long start = System.nanoTime();
        List<Thread> threads = Stream.generate(() -> Thread.ofVirtual().start(BlockingCallTest::sleepATenth))
                .limit(10)
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThanOrEqualTo(500L);
    }

    private static void sleepATenth() {
        try {
            Waiter.usleep(100_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Tag("X3")
    @Tag("X8")
    void givesUpACallThatHasNotBegun() throws Exception {
        LinkedBlockingQueue<Runnable> queued = new LinkedBlockingQueue<>();
        BlockingPolicy.executor(queued::add).useFor(Waiter.class);
        int[] pipe = pipe();
        FutureTask<Long> read = new FutureTask<>(() -> readOne(pipe[0]));
        Thread caller = Thread.ofVirtual().start(read);
        Runnable call = queued.take();
        caller.interrupt();

        assertThatThrownBy(read::get).hasRootCauseMessage("read was interrupted before it began");
        call.run(); // would wait for ever
        close(pipe);
    }

    private static long readOne(int file) throws IOException, InterruptedException {
        try (Arena arena = Arena.ofConfined()) {
            return Waiter.read(file, arena.allocate(1), 1);
        }
    }

    @Test
    @Tag("X8")
    void tellsWhatTheExecutorRefuses() {
        BlockingPolicy.executor(_ -> {
                    throw new RejectedExecutionException("full");
                })
                .useFor(Waiter.class);

        assertThatThrownBy(() -> onVirtual(() -> Waiter.usleep(1)))
                .hasRootCauseInstanceOf(RejectedExecutionException.class)
                .hasRootCauseMessage("full");
    }

    @Test
    @Tag("X8")
    void refusesAnExecutorThatWouldHoldTheCarrier() {
        BlockingPolicy.executor(Runnable::run).useFor(Waiter.class);

        assertThatThrownBy(() -> onVirtual(() -> Waiter.usleep(1)))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("Waiter.usleep: the executor of its BlockingPolicy ran it on a virtual thread,"
                        + " where it would hold the carrier");
    }

    @Test
    @Tag("X8")
    void hasTheProgramsThreadsCall() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        BlockingPolicy.executor(task -> Thread.ofPlatform().name("mine").start(task))
                .useFor(Waiter.class);
        onVirtual(() -> waiter.callTimes(
                (_, _) -> {
                    names.add(Thread.currentThread().getName());
                    return 0;
                },
                1));

        assertThat(names).containsExactly("mine");
    }

    @Test
    @Tag("X8")
    void leavesTheThreadsOfTheExecutorAsTheyWere() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        BlockingPolicy.executor(task -> Thread.ofPlatform().start(() -> {
                    Thread.currentThread().interrupt();
                    task.run();
                    if (Thread.currentThread().isInterrupted()) {
                        interrupted.countDown();
                    }
                }))
                .useFor(Waiter.class);
        onVirtual(() -> waiter.callTimes((_, _) -> 0, 1));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static <T> T onVirtual(Callable<T> calls) throws Exception {
        FutureTask<T> task = new FutureTask<>(calls);
        Thread.ofVirtual().start(task);
        return task.get();
    }

    private static final class Pipe {
        static final MethodHandle PIPE = of(Downcall.of(C.INT, C.SEGMENT), "pipe");
        static final MethodHandle WRITE = of(Downcall.of(C.SSIZE_T, C.INT, C.SEGMENT, C.SIZE_T), "write");
        static final MethodHandle CLOSE = of(Downcall.of(C.INT, C.INT), "close");

        static MethodHandle of(Downcall downcall, String symbol) {
            return downcall.link(NativeLibrary.of(Pipe.class, "c"), symbol);
        }
    }

    private static int[] pipe() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ends = arena.allocate(ValueLayout.JAVA_INT, 2);
            long _ = (long) Pipe.PIPE.invokeExact(ends);
            return ends.toArray(ValueLayout.JAVA_INT);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static void write(int file, int value) {
        try (Arena arena = Arena.ofConfined()) {
            long _ = (long)
                    Pipe.WRITE.invokeExact((long) file, arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) value), 1L);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static void close(int[] pipe) {
        try {
            long _ = (long) Pipe.CLOSE.invokeExact((long) pipe[0]);
            long _ = (long) Pipe.CLOSE.invokeExact((long) pipe[1]);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }
}
