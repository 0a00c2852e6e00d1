package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.Caller;
import dev.tombolo.fixture.Compare;
import dev.tombolo.fixture.CompareCallback;
import dev.tombolo.fixture.LibC;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class UpcallsTest {
    private static final int DEFAULT = -1;

    private final Caller caller =
            new Caller(CCompiler.named("gcc").library(Caller.SOURCE).toString());

    @AfterEach
    void leavesNothingBehind() {
        assertThat(Upcalls.attention).isZero();
        assertThat(Scratch.claimed()).isZero();
    }

    private static int[] shuffled() {
        return new Random(1).ints(100_000).toArray();
    }

    private static int[] sorted() {
        int[] values = shuffled();
        Arrays.sort(values);
        return values;
    }

    @Test
    @Tag("B1")
    @Tag("B8")
    void sortsAHundredThousandForTheCall() {
        int[] values = shuffled();
        LibC.sort(values, Integer::compare);

        assertThat(values).isEqualTo(sorted());
    }

    @Test
    @Tag("B4")
    @Tag("B8")
    void sortsThemAsLongAsAnArenaLives() {
        int[] values = shuffled();
        try (Arena arena = Arena.ofConfined()) {
            LibC.sort(values, Integer::compare, arena);
        }

        assertThat(values).isEqualTo(sorted());
    }

    @Test
    @Tag("B4")
    @Tag("B8")
    void sortsThemWithAHandle() {
        int[] values = shuffled();
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain(Integer::compare)) {
            LibC.sort(values, handle);
        }

        assertThat(values).isEqualTo(sorted());
    }

    @Test
    @Tag("B2")
    void throwsWhatItThrewWhateverThatIs() {
        for (Throwable thrown : List.of(
                new IOException("checked"),
                new IllegalArgumentException("unchecked"),
                new AssertionError("error"),
                new OutOfMemoryError("not really"),
                new StackOverflowError())) {
            assertThatThrownBy(() -> caller.call((a, b) -> thrower(thrown), 1, 2))
                    .isSameAs(thrown);
        }
    }

    private static int thrower(Throwable thrown) {
        throw Calls.rethrow(thrown);
    }

    @Test
    @Tag("B2")
    void isNotRunAgainInThatCall() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> caller.callTimes(
                        (i, n) -> {
                            runs.incrementAndGet();
                            throw new IOException("at " + i);
                        },
                        5))
                .hasMessage("at 0");
        assertThat(runs).hasValue(1);
        assertThat(caller.call((a, b) -> a + b, 1, 2)).isEqualTo(3);
    }

    @Test
    @Tag("B2")
    void givesCTheDefault() {
        int[] seen = new int[1];

        assertThatThrownBy(() -> caller.call(
                        (a, b) -> {
                            seen[0] = caller.callWithoutRethrowing((c, d) -> thrower(new IOException("inner")));
                            return 0;
                        },
                        1,
                        2))
                .hasMessage("inner");
        assertThat(seen[0]).isEqualTo(DEFAULT);
    }

    @Test
    @Tag("B2")
    void theFirstExceptionHasTheOthersUnderIt() {
        IOException first = new IOException("first");
        IOException second = new IOException("second");

        assertThatThrownBy(() -> caller.call(
                        (a, b) -> {
                            caller.callWithoutRethrowing((c, d) -> thrower(first));
                            throw second;
                        },
                        1,
                        2))
                .isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(second);
    }

    @Test
    @Tag("B2")
    @Tag("B7")
    void anExceptionOfAnInnerCallCanBeCaughtInTheOuterCallback() {
        int result = caller.call(
                (a, b) -> {
                    try {
                        return caller.call((c, d) -> thrower(new IOException("inner")), 1, 2);
                    } catch (Exception caught) {
                        return caller.call((c, d) -> c * d, 6, 7);
                    }
                },
                1,
                2);

        assertThat(result).isEqualTo(42);
    }

    @Test
    @Tag("B2")
    void aRetainedOneThrowsFromTheCallThatItWasCalledIn() {
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> thrower(new IOException("no")))) {
            assertThatThrownBy(() -> caller.call(handle.address("call", "f"), 1, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no");
        }
    }

    @Test
    @Tag("B7")
    void nestsDeeperThanThereAreSlots() {
        assertThat(nested(3 * Scratch.SLOTS)).isEqualTo(3 * Scratch.SLOTS);
        assertThat(nested(3 * Scratch.SLOTS)).isEqualTo(3 * Scratch.SLOTS);
    }

    private int nested(int depth) {
        return depth == 0 ? 0 : caller.call((a, b) -> nested(depth - 1) + 1, 1, 2);
    }

    @Test
    @Tag("B7")
    void aRetainedOneMayBeCalledWithinItself() {
        AtomicReference<CallbackHandle<Compare>> self = new AtomicReference<>();
        Compare factorial = (a, b) -> a < 2 ? 1 : a * caller.call(self.get().address("call", "f"), a - 1, b);
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain(factorial)) {
            self.set(handle);

            assertThat(caller.call(handle.address("call", "f"), 10, 0)).isEqualTo(3_628_800);
        }
    }

    @Test
    @Tag("B1")
    void aCallMayHaveSeveralOfOneType() {
        assertThat(caller.callBoth((a, b) -> a, (a, b) -> b)).isEqualTo(12);
        assertThat(caller.callBoth((a, b) -> b, (a, b) -> a)).isEqualTo(21);
    }

    @Test
    void aFunctionOfCIsItsOwnPointer() {
        try (Scratch scratch = Scratch.claim();
                CallbackHandle<Compare> handle = CompareCallback.TYPE.retain(new CompareCallback(0x1234))) {
            assertThat(CompareCallback.TYPE.pointer(new CompareCallback(0x1234), scratch))
                    .isEqualTo(0x1234);
            assertThat(handle.segment().address()).isEqualTo(0x1234);
            assertThat(handle.callback()).isEqualTo(new CompareCallback(0x1234)).hasToString("CompareCallback[0x1234]");
        }
    }

    @Test
    @Tag("N5")
    void errnoOfACallbackDoesNotReachTheCall() {
        assertThat(caller.errnoAfter((a, b) -> caller.errnoOf(5), 7)).isEqualTo(7);
    }

    @Test
    @Tag("N6")
    void eachCallOfAChainHasStateOfItsOwn() {
        List<Integer> inner = new ArrayList<>();
        int outer = caller.errnoAfter(
                (a, b) -> {
                    inner.add(caller.errnoAfter((c, d) -> caller.errnoOf(5), 6));
                    inner.add(caller.errnoOf(8));
                    return 0;
                },
                7);

        assertThat(outer).isEqualTo(7);
        assertThat(inner).containsExactly(6, 8);
    }

    @Test
    @Tag("B4")
    void isNotRunAfterItsCall() {
        long[] kept = new long[1];
        try (Scratch scratch = Scratch.claim()) {
            kept[0] = CompareCallback.TYPE.pointer((a, b) -> 1, scratch);
            assertThat(caller.call(kept[0], 1, 2)).isEqualTo(1);
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> caller.call(kept[0], 1, 2))
                .withMessageStartingWith("Compare: C has called it after its end");
    }

    @Test
    @Tag("B4")
    void isNotRunAfterItsArena() {
        long kept;
        try (Arena arena = Arena.ofShared()) {
            kept = CompareCallback.TYPE.pointer((a, b) -> 1, Scratch.in(arena));
            assertThat(caller.call(kept, 1, 2)).isEqualTo(1);
        }

        assertThatIllegalStateException().isThrownBy(() -> caller.call(kept, 1, 2));
    }

    @Test
    @Tag("B4")
    void aClosedArenaRetainsNothing() {
        Arena arena = Arena.ofConfined();
        arena.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> CompareCallback.TYPE.pointer((a, b) -> 1, Scratch.in(arena)));
    }

    @Test
    @Tag("B4")
    void isNotRunAfterItsHandle() {
        CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> 1);
        long kept = handle.segment().address();
        assertThat(caller.call(kept, 1, 2)).isEqualTo(1);
        handle.close();
        handle.close();

        assertThat(handle.isClosed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> caller.call(kept, 1, 2));
        assertThatIllegalStateException()
                .isThrownBy(() -> LibC.sort(new int[2], handle))
                .withMessage("qsort: compare is closed");
        assertThatIllegalStateException().isThrownBy(handle::segment);
    }

    @Test
    @Tag("B4")
    void closingWaitsForARun() throws InterruptedException {
        CountDownLatch isRunning = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> {
            isRunning.countDown();
            end.await();
            return ended.incrementAndGet();
        });
        long address = handle.segment().address();
        List<Thread> runners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runners.add(Thread.ofPlatform().start(() -> caller.call(address, 1, 2)));
        }
        isRunning.await();
        awaitRunners(runners);
        Thread closing = Thread.ofPlatform().start(() -> {
            handle.close();
            assertThat(ended).hasValue(3);
            ended.incrementAndGet();
        });
        while (!handle.isClosed()) {
            Thread.onSpinWait();
        }
        closing.interrupt();
        Thread.sleep(20);
        assertThat(closing.isAlive()).isTrue();
        end.countDown();
        closing.join();

        assertThat(ended).hasValue(4);
    }

    private static void awaitRunners(List<Thread> runners) {
        for (Thread runner : runners) {
            while (runner.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @Tag("B4")
    void closingFromWithinDoesNotWaitForItself() {
        AtomicReference<CallbackHandle<Compare>> self = new AtomicReference<>();
        CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> {
            self.get().close();
            return 5;
        });
        self.set(handle);
        long address = handle.segment().address();

        assertThat(caller.call(address, 1, 2)).isEqualTo(5);
        assertThatIllegalStateException().isThrownBy(() -> caller.call(address, 1, 2));
    }

    @Test
    @Tag("B4")
    void aPointerHasNoOtherCallbackForLong() {
        Set<Long> addresses = new HashSet<>();
        for (int i = 0; i < SpareStubs.KEPT_BACK; i++) {
            try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> 1)) {
                addresses.add(handle.segment().address());
            }
        }
        assertThat(addresses).hasSize(SpareStubs.KEPT_BACK);
        for (int i = 0; i < 3 * SpareStubs.KEPT_BACK; i++) {
            try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> 1)) {
                addresses.add(handle.segment().address());
            }
        }

        assertThat(addresses).hasSizeLessThan(SpareStubs.KEPT_BACK + 16); // other tests have left some
    }

    @Test
    @Tag("B4")
    void isClosedUnderFire() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            AtomicInteger isClosed = new AtomicInteger();
            AtomicInteger tooLate = new AtomicInteger();
            CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> tooLate.addAndGet(isClosed.get()));
            long address = handle.segment().address();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(Thread.ofPlatform()
                        .start(() -> assertThatIllegalStateException().isThrownBy(() -> callForEver(address))));
            }
            handle.close();
            isClosed.set(1);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(tooLate).hasValue(0);
        }
    }

    private void callForEver(long address) {
        while (true) {
            caller.callTimes(address, 100);
        }
    }

    @ParameterizedTest
    @Tag("B3")
    @ValueSource(booleans = {true, false})
    void onAThreadOfCTheHandlerGetsIt(boolean retained) {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<Throwable> handled = new ArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            handled.add(thrown);
            throw new IllegalStateException("dropped");
        });
        IOException thrown = new IOException("elsewhere");
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> thrower(thrown))) {
            int result = retained
                    ? caller.callElsewhere(handle.address("call_elsewhere", "f"))
                    : caller.callElsewhere((a, b) -> thrower(thrown));

            assertThat(result).isEqualTo(DEFAULT);
            assertThat(handled).containsExactly(thrown);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    @Tag("B3")
    void runsOnThreadsOfC() {
        List<Thread> threads = new ArrayList<>();

        assertThat(caller.callElsewhere((a, b) -> {
                    threads.add(Thread.currentThread());
                    return a + b;
                }))
                .isEqualTo(3);
        assertThat(threads).singleElement().matches(Thread::isDaemon).isNotSameAs(Thread.currentThread());
    }

    @Test
    void runsOnVirtualThreads() throws InterruptedException {
        AtomicReference<Throwable> caught = new AtomicReference<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                caller.call((a, b) -> thrower(new IOException("virtual")), 1, 2);
            } catch (Throwable t) {
                caught.set(t);
            }
        });
        thread.join();

        assertThat(caught.get()).hasMessage("virtual");
    }
}
