package dev.tombolo.conformance.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.fixture.Warnings;
import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Boxes.Lid;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("P5")
@Timeout(60)
final class HandlesTest {
    private static final Boxes BOXES = new BoxesBinding();
    private static final Counts COUNTS = new CountsBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("handles").provide();
    }

    @AfterEach
    void nothingWasUsedAfterItsEnd() {
        assertThat(COUNTS.boxes_misused()).isZero();
    }

    private static Box box(int number) {
        return Objects.requireNonNull(BOXES.make(number));
    }

    @Test
    void anOwnedOneIsClosedOnce() {
        int before = COUNTS.boxes_closed();
        try (Box box = box(5)) {
            assertThat(BOXES.number(box)).isEqualTo(5);
            box.close();
            assertThat(box.isClosed()).isTrue();
        }

        assertThat(COUNTS.boxes_closed()).isEqualTo(before + 1);
    }

    @Test
    void useAfterCloseIsRefused() {
        Box box = box(5);
        box.close();

        assertThatIllegalStateException().isThrownBy(() -> BOXES.number(box)).withMessage("number: box is closed");
        assertThatIllegalStateException().isThrownBy(() -> BOXES.close(box)).withMessage("close: box is closed");
    }

    @Test
    void nullIsRefusedUnlessDeclared() {
        assertThatNullPointerException()
                .isThrownBy(() -> BOXES.number(null))
                .withMessage("number: box is null; annotate it @Nullable to pass NULL");
        assertThat(BOXES.numberOr(null, 9)).isEqualTo(9);
        try (Box box = box(3)) {
            assertThat(BOXES.numberOr(box, 9)).isEqualTo(3);
        }
    }

    @Test
    void nullIsNullComingBack() {
        assertThat(BOXES.make(-1)).isNull();
        assertThat(COUNTS.lid_new(-1)).isNull();
        try (Box box = box(1)) {
            assertThat(BOXES.next(box)).isNull();
        }
    }

    @Test
    void nullIsFailureWhereTheMethodThrows() throws ErrnoException {
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> BOXES.makeOrFail(-1));
        try (Box box = BOXES.makeOrFail(1)) {
            assertThat(BOXES.number(box)).isEqualTo(1);
        }
    }

    @Test
    void anotherClassOfTheInterfaceIsRefused() {
        Box painted = new Box() {
            @Override
            public void close() {}

            @Override
            public boolean isClosed() {
                return false;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOXES.number(painted))
                .withMessageContaining("number: box is a ")
                .withMessageEndingWith(": C knows only what a binding has returned");
    }

    @Test
    void severalMayBeUsedAtOnceAlsoTheSameTwice() {
        try (Box box = box(3);
                Box other = box(4)) {
            assertThat(BOXES.add(box, other)).isEqualTo(7);
            assertThat(BOXES.add(box, box)).isEqualTo(6);
            assertThat(BOXES.put(box, "four")).isEqualTo(7);
        }
    }

    @Test
    void aBorrowedOneIsNotTheProgramsToClose() {
        int alive = COUNTS.boxes_alive();
        try (Box box = box(3);
                Box other = box(4)) {
            BOXES.link(box, other);
            Box borrowed = Objects.requireNonNull(BOXES.next(box));
            assertThat(BOXES.number(borrowed)).isEqualTo(4);
            borrowed.close();

            assertThatIllegalStateException().isThrownBy(() -> BOXES.number(borrowed));
            assertThat(BOXES.number(other)).isEqualTo(4);
        }
        assertThat(COUNTS.boxes_alive()).isEqualTo(alive);
    }

    @Test
    void aConsumedOneIsClosedByTheCall() {
        int before = COUNTS.boxes_closed();
        Box box = box(5);

        assertThat(BOXES.close(box)).isEqualTo(77);
        assertThat(box.isClosed()).isTrue();
        box.close();
        assertThat(COUNTS.boxes_closed()).isEqualTo(before + 1);
    }

    @Test
    void whatIsConsumedStaysOpenWhereCIsNotCalled() {
        try (Box box = box(5)) {
            assertThatIllegalArgumentException().isThrownBy(() -> BOXES.swallow(box, "nul\0"));
            assertThatExceptionOfType(NativeLinkError.class).isThrownBy(() -> BOXES.absent(box));

            assertThat(BOXES.number(box)).isEqualTo(5);
        }
    }

    @Test
    void closingWaitsForACallInFlight() throws InterruptedException {
        int closed = COUNTS.boxes_closed();
        Box box = box(5);
        AtomicInteger result = new AtomicInteger();
        Thread calling = Thread.ofPlatform().start(() -> result.set(BOXES.await(box)));
        while (COUNTS.boxes_waiting() == 0) {
            Thread.onSpinWait();
        }
        Thread closing = Thread.ofPlatform().start(box::close);
        while (!box.isClosed()) {
            Thread.onSpinWait();
        }

        assertThatIllegalStateException().isThrownBy(() -> BOXES.number(box));
        assertThat(COUNTS.boxes_closed()).isEqualTo(closed);
        COUNTS.boxes_go(true);
        calling.join();
        closing.join();
        COUNTS.boxes_go(false);

        assertThat(result).hasValue(5);
        assertThat(COUNTS.boxes_closed()).isEqualTo(closed + 1);
    }

    @Test
    void eightThreadsCallItUntilOneOfThemClosesIt() throws InterruptedException {
        int closed = COUNTS.boxes_closed();
        for (int round = 0; round < 100; round++) {
            Box box = box(round);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int calls = i == 0 ? 300 : Integer.MAX_VALUE;
                threads.add(Thread.ofPlatform().start(() -> callAndClose(box, calls)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        assertThat(COUNTS.boxes_closed()).isEqualTo(closed + 100);
    }

    private static void callAndClose(Box box, int calls) {
        try {
            for (int i = 0; i < calls; i++) {
                BOXES.add(box, box);
            }
        } catch (IllegalStateException isClosed) {
            return;
        }
        box.close();
    }

    @Test
    void aFunctionIsNotCalledWhereNothingClosesWhatItGives() {
        int alive = COUNTS.boxes_alive();

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> COUNTS.unclosable(1))
                .withMessageContaining("absent_close");
        assertThat(COUNTS.boxes_alive()).isEqualTo(alive);
        assertThat(CountsBinding.missingSymbols()).containsExactly("absent_close");
    }

    @Test
    void aRecordIsThePointerInIt() {
        Lid lid = Objects.requireNonNull(COUNTS.lid_new(8));

        assertThat(lid).isEqualTo(COUNTS.lid_new(8));
        assertThat(COUNTS.lid_size(lid)).isEqualTo(8);
        assertThat(COUNTS.lidSizeOrNone(null)).isEqualTo(-1);
    }

    @Test
    void aRecordOfNullIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTS.lid_size(new Lid(MemorySegment.NULL)))
                .withMessage("lid_size: lid holds NULL; annotate it @Nullable and pass null to pass NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> COUNTS.lid_size(null))
                .withMessageStartingWith("lid_size: lid is null");
        assertThatNullPointerException()
                .isThrownBy(() -> COUNTS.lid_size(new Lid(null)))
                .withMessageStartingWith("lid_size: lid is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTS.lid_size(new Lid(MemorySegment.ofArray(new int[1]))))
                .withMessageContaining("heap");
    }

    @Test
    void aForgottenOneIsClosedWithAWarning() throws InterruptedException {
        int closed = COUNTS.boxes_closed();
        try (Warnings warnings = Warnings.taken()) {
            forget();
            for (int i = 0; i < 500 && COUNTS.boxes_closed() == closed; i++) {
                System.gc();
                Thread.sleep(10);
            }

            assertThat(COUNTS.boxes_closed()).isEqualTo(closed + 1);
            assertThat(warnings.messages())
                    .containsExactly("a Boxes_BoxHandle was never closed; it is closed now, since nothing refers to it"
                            + " (start java with -Dtombolo.leaks=trace to learn where it was made)");
        }
    }

    @SuppressWarnings("resource") // that is the point
    private static void forget() {
        box(5).isClosed();
    }

    /** A heap of 96 MB that is never collected: less than 20 bytes for each of the calls. */
    @Test
    void aCallAllocatesNothing() {
        ChildJvm jvm = ChildJvm.withNativeAccess()
                .with(
                        Fixture.of("handles").option(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xms96m",
                        "-Xmx96m",
                        "-Xbatch");

        assertThat(jvm.run(Costs.class).succeeded()).endsWith("done\n");
    }
}
