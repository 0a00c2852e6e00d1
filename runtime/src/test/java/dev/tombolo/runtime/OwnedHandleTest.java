package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.child.AllocatesNothingForHandles;
import dev.tombolo.child.ForgetsHandles;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.fixture.Lamp;
import dev.tombolo.fixture.LampHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OwnedHandleTest {
    private static final AtomicLong ADDRESSES = new AtomicLong(0x1000);

    private final long address = ADDRESSES.incrementAndGet();
    private final LampHandle lamp = new LampHandle(address);

    @AfterEach
    void close() {
        lamp.close();
    }

    private static OwnedHandle acquire(Object lamp) {
        return OwnedHandle.acquire(lamp, "shine", "lamp");
    }

    private static OwnedHandle acquireLast(Object lamp) {
        return OwnedHandle.acquireLast(lamp, "smash", "lamp");
    }

    private static Thread started(Runnable run) {
        return Thread.ofPlatform().start(run);
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    @Test
    void hasItsAddressWhileItIsUsed() {
        OwnedHandle used = acquire(lamp);

        assertThat(used.address()).isEqualTo(address);
        used.release();
    }

    @Test
    void hasAnAddressToWriteDown() {
        assertThat(OwnedHandle.addressOf(lamp, "Room", "lamp")).isEqualTo(address);
        lamp.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> OwnedHandle.addressOf(lamp, "Room", "lamp"))
                .withMessage("Room: lamp is closed");
    }

    @Test
    @Tag("P5")
    void isClosedOnce() {
        lamp.close();
        lamp.close();

        assertThat(lamp.isClosed()).isTrue();
        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    @Tag("P5")
    void isNotUsedAfterwards() {
        lamp.close();

        assertThatIllegalStateException().isThrownBy(() -> acquire(lamp)).withMessage("shine: lamp is closed");
        assertThatIllegalStateException().isThrownBy(() -> acquireLast(lamp)).withMessage("smash: lamp is closed");
    }

    @Test
    @Tag("P5")
    void closingWaitsForAUse() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        Thread closing = started(lamp::close);
        awaitWaiting(closing);

        assertThat(LampHandle.timesClosed(address)).isZero();
        used.release();
        closing.join();

        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    void closingWaitsForEachOfSeveralUsers() throws InterruptedException {
        CountDownLatch used = new CountDownLatch(3);
        List<CountDownLatch> ends = new ArrayList<>();
        List<Thread> users = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CountDownLatch end = new CountDownLatch(1);
            ends.add(end);
            users.add(started(() -> {
                OwnedHandle mine = acquire(lamp);
                used.countDown();
                await(end);
                mine.release();
            }));
        }
        used.await();
        Thread closing = started(lamp::close);

        for (int i = 0; i < 3; i++) {
            awaitWaiting(closing);
            assertThat(LampHandle.timesClosed(address)).isZero();
            ends.get(i).countDown();
            users.get(i).join();
        }
        closing.join();

        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyComesWhileItWaitsToBeClosed() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        Thread closing = started(lamp::close);
        awaitWaiting(closing);

        assertThat(lamp.isClosed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> acquire(lamp)).withMessage("shine: lamp is closed");
        used.release();
        closing.join();
    }

    @Test
    @Tag("P5")
    void isNotClosedWithinACallOfTheSameThread() {
        OwnedHandle used = acquire(lamp);

        assertThatIllegalStateException()
                .isThrownBy(lamp::close)
                .withMessage("LampHandle[0x%x] cannot be closed here: a call of this thread uses it", address);
        assertThatIllegalStateException()
                .isThrownBy(() -> acquireLast(lamp))
                .withMessage("smash: lamp cannot be closed here: a call of this thread uses it");
        assertThat(lamp.isClosed()).isFalse();
        used.release();
        lamp.close();
    }

    @Test
    void noticesACallOfTheSameThreadBehindOneOfAnother() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        AtomicBoolean refused = new AtomicBoolean();
        Thread other = started(() -> {
            OwnedHandle mine = acquire(lamp);
            try {
                lamp.close();
            } catch (IllegalStateException expected) {
                refused.set(true);
            }
            mine.release();
        });
        other.join();

        assertThat(refused).isTrue();
        assertThat(lamp.isClosed()).isFalse();
        used.release();
        lamp.close();
    }

    @Test
    void bearsCallsWithinCalls() {
        OwnedHandle outer = acquire(lamp);
        OwnedHandle inner = acquire(lamp);
        inner.release();
        assertThatIllegalStateException().isThrownBy(lamp::close);
        outer.release();

        lamp.close();
        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    void waitingToCloseOutlastsInterruption() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        AtomicBoolean wasInterrupted = new AtomicBoolean();
        Thread closing = started(() -> {
            lamp.close();
            wasInterrupted.set(Thread.interrupted());
        });
        awaitWaiting(closing);
        closing.interrupt();
        Thread.sleep(20);

        assertThat(LampHandle.timesClosed(address)).isZero();
        used.release();
        closing.join();

        assertThat(wasInterrupted).isTrue();
    }

    @Test
    void twoThatCloseItAtOnceBothReturn() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        Thread one = started(lamp::close);
        Thread other = started(lamp::close);
        awaitWaiting(one);
        awaitWaiting(other);
        used.release();
        one.join();
        other.join();

        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    @Tag("P5")
    void theCallThatConsumesItClosesIt() {
        OwnedHandle used = acquireLast(lamp);
        used.consume();
        used.releaseLast();
        lamp.close();

        assertThat(lamp.isClosed()).isTrue();
        assertThat(LampHandle.timesClosed(address)).isZero();
    }

    @Test
    void aConsumingCallThatIsNotMadeLeavesItOpen() {
        acquireLast(lamp).releaseLast();

        acquire(lamp).release();
        lamp.close();
        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    void aConsumingCallWaitsForOthers() throws InterruptedException {
        OwnedHandle used = acquire(lamp);
        Thread consuming = started(() -> {
            OwnedHandle last = acquireLast(lamp);
            last.consume();
            last.releaseLast();
        });
        awaitWaiting(consuming);
        used.release();
        consuming.join();

        assertThatIllegalStateException().isThrownBy(() -> acquire(lamp));
    }

    @Test
    void closingWaitsForAConsumingCall() throws InterruptedException {
        OwnedHandle last = acquireLast(lamp);
        Thread closing = started(lamp::close);
        awaitWaiting(closing);
        last.consume();
        last.releaseLast();
        closing.join();

        assertThat(LampHandle.timesClosed(address)).isZero();
    }

    @Test
    void closingTakesUpWhereAConsumingCallWasNotMade() throws InterruptedException {
        OwnedHandle last = acquireLast(lamp);
        Thread closing = started(lamp::close);
        awaitWaiting(closing);
        last.releaseLast();
        closing.join();

        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    @Test
    @Tag("P5")
    void aBorrowedOneIsLeftToC() {
        LampHandle borrowed = LampHandle.borrowed(address);
        borrowed.close();

        assertThatIllegalStateException().isThrownBy(() -> acquire(borrowed));
        assertThat(LampHandle.timesClosed(address)).isZero();
    }

    @Test
    void isClosedThoughCThrows() {
        LampHandle unlucky = new LampHandle(13);

        assertThatIllegalArgumentException().isThrownBy(unlucky::close).withMessage("C does not like 13");
        assertThat(unlucky.isClosed()).isTrue();
        unlucky.close();
    }

    @Test
    @Tag("P5")
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> acquire(null))
                .withMessage("shine: lamp is null; annotate it @Nullable to pass NULL");
    }

    @Test
    @Tag("P5")
    void whatNoBindingReturnedIsRefused() {
        Lamp painted = () -> {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> acquire(painted))
                .withMessageStartingWith(
                        "shine: lamp is a " + painted.getClass().getName())
                .withMessageEndingWith(": C knows only what a binding has returned");
    }

    @Test
    void noneIsTheNullPointer() {
        assertThat(OwnedHandle.NONE.address()).isZero();
        OwnedHandle.NONE.release();
        OwnedHandle.NONE.consume();
        OwnedHandle.NONE.releaseLast();
        assertThat(OwnedHandle.NONE.isClosed()).isFalse();
    }

    @Test
    void saysWhatItIs() {
        assertThat(lamp).hasToString("LampHandle[0x%x]".formatted(address));
        lamp.close();
        assertThat(lamp).hasToString("LampHandle[0x%x, closed]".formatted(address));
    }

    @Test
    @Tag("P5")
    void isUsedByEightThreadsUntilOneClosesIt() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            hammer(ADDRESSES.incrementAndGet());
        }
    }

    /** Whoever uses it finds it open in C, too. */
    private static void hammer(long address) throws InterruptedException {
        LampHandle shared = new LampHandle(address);
        AtomicInteger tooLate = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean closes = i % 4 == 3;
            threads.add(started(() -> {
                try {
                    use(
                            shared,
                            address,
                            tooLate,
                            closes ? ThreadLocalRandom.current().nextInt(50) : Integer.MAX_VALUE);
                    shared.close();
                } catch (IllegalStateException closed) {
                    refused.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(20));
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(tooLate).hasValue(0);
        assertThat(refused).hasValueGreaterThanOrEqualTo(6);
        assertThat(LampHandle.timesClosed(address)).isEqualTo(1);
    }

    private static void use(LampHandle shared, long address, AtomicInteger tooLate, int times) {
        for (int i = 0; i < times; i++) {
            OwnedHandle used = acquire(shared);
            if (i % 16 == 0 && LampHandle.timesClosed(address) > 0) {
                tooLate.incrementAndGet();
            }
            used.release();
        }
    }

    @Test
    @Tag("P5")
    void aForgottenOneIsClosedWithAWarning() {
        List<String> lines = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Dtombolo.leaks=none")
                .lines(ForgetsHandles.class);

        assertThat(lines.getFirst()).contains("dev.tombolo.runtime");
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "WARNING: a LampHandle was never closed; it is closed now, since nothing"
                                + " refers to it (start java with -Dtombolo.leaks=trace to learn where it was made)",
                        "closed 1 time(s)");
    }

    @Test
    @Tag("P5")
    void theWarningSaysWhereItWasMadeWhenAsked() {
        List<String> lines = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Dtombolo.leaks=trace")
                .lines(ForgetsHandles.class);

        assertThat(lines)
                .contains("WARNING: a LampHandle was never closed; it is closed now, since nothing refers to it")
                .contains("java.lang.Throwable: the LampHandle was made here")
                .anyMatch(line -> line.contains("ForgetsHandles.forget"));
    }

    @Test
    void theCallPathAllocatesNothing() {
        List<String> lines = ChildJvm.onClassPath(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xmx48m")
                .lines(AllocatesNothingForHandles.class);

        assertThat(lines).containsExactly("done");
    }
}
