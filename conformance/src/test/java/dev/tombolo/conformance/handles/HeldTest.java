package dev.tombolo.conformance.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Given.Pair;
import dev.tombolo.conformance.handles.Held.Outer;
import dev.tombolo.runtime.Ref;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call holds what C finds in memory as it holds its arguments. */
@Tag("P5")
@Timeout(60)
final class HeldTest {
    private static final Held HELD = new HeldBinding();
    private static final Boxes BOXES = new BoxesBinding();
    private static final Counts COUNTS = new CountsBinding();

    /** Where C finds a box, with a call that waits there. */
    enum Place {
        A_STRUCT_BY_VALUE(box -> HELD.await(new Pair(box, null))),
        A_STRUCT_BEHIND_A_POINTER(box -> HELD.awaitAt(new Pair(box, null))),
        A_STRUCT_IN_A_STRUCT(box -> HELD.awaitAt(new Outer(new Pair(box, null), new Box[2]))),
        A_STRUCT_IN_AN_ARRAY(box -> HELD.awaitLast(new Pair[] {new Pair(null, null), new Pair(box, null)}, 2)),
        A_STRUCT_IN_A_VARIABLE(box -> HELD.awaitAt(Ref.of(new Pair(box, null)))),
        A_VARIABLE(box -> HELD.awaitBox(Ref.of(box))),
        AN_ARRAY(box -> HELD.awaitLast(new Box[] {box, box}, 2));

        private final ToIntFunction<Box> waiting;

        Place(ToIntFunction<Box> waiting) {
            this.waiting = waiting;
        }

        int await(Box box) {
            return waiting.applyAsInt(box);
        }
    }

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

    @ParameterizedTest
    @EnumSource
    void closingWaitsForACallThatFindsItIn(Place place) throws InterruptedException {
        int closed = COUNTS.boxes_closed();
        Box box = box(5);
        AtomicInteger result = new AtomicInteger();
        Thread calling = Thread.ofPlatform().start(() -> result.set(place.await(box)));
        while (COUNTS.boxes_waiting() == 0) {
            Thread.onSpinWait();
        }
        Thread closing = Thread.ofPlatform().start(box::close);
        while (!box.isClosed()) {
            Thread.onSpinWait();
        }

        assertThat(COUNTS.boxes_closed()).isEqualTo(closed);
        COUNTS.boxes_go(true);
        calling.join();
        closing.join();
        COUNTS.boxes_go(false);

        assertThat(result).hasValue(5);
        assertThat(COUNTS.boxes_closed()).isEqualTo(closed + 1);
    }

    @Test
    void whatIsHeldIsLetGoWhereAnotherIsRefused() {
        Box closed = box(1);
        closed.close();
        try (Box box = box(2)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> HELD.sum(new Box[] {box, closed}, 2))
                    .withMessage("sum: an element of all is closed");
            assertThatNullPointerException()
                    .isThrownBy(() -> HELD.sum(new Box[] {box, null}, 2))
                    .withMessage("sum: an element of all is null; annotate it @Nullable to pass NULL");
            assertThatIllegalStateException()
                    .isThrownBy(() -> HELD.awaitAt(new Outer(new Pair(box, null), new Box[] {box, closed})))
                    .withMessage("Outer: an element of others is closed");

            assertThat(HELD.sum(new Box[] {box, box, box}, 3)).isEqualTo(6);
        }
    }

    @Test
    void manyAreHeldAtOnce() {
        Box[] boxes = new Box[100];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = box(i);
        }

        assertThat(HELD.sum(boxes, boxes.length)).isEqualTo(4950);
        for (Box box : boxes) {
            box.close();
        }
    }

    @Test
    void noStructHoldsNothing() {
        assertThat(HELD.numberOr(null, 3)).isEqualTo(3);
    }
}
