package dev.tombolo.conformance.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Boxes.Lid;
import dev.tombolo.conformance.handles.Given.Color;
import dev.tombolo.conformance.handles.Given.Pair;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What C writes through pointers, and who owns it when a call fails. */
@Tag("P5")
final class GivenTest {
    private static final Given GIVEN = new GivenBinding();
    private static final Boxes BOXES = new BoxesBinding();
    private static final Counts COUNTS = new CountsBinding();

    private int alive;

    @BeforeAll
    static void provide() {
        Fixture.of("handles").provide();
    }

    @BeforeEach
    void count() {
        alive = COUNTS.boxes_alive();
    }

    @AfterEach
    void nothingIsLeftOrWasMisused() {
        assertThat(COUNTS.boxes_alive()).isEqualTo(alive);
        assertThat(COUNTS.boxes_misused()).isZero();
    }

    @Test
    @Tag("P4")
    void anOwnedHandleMayBeTheResult() throws BoxException {
        try (Box box = GIVEN.open(5)) {
            assertThat(BOXES.number(box)).isEqualTo(5);
            assertThat(COUNTS.boxes_alive()).isEqualTo(alive + 1);
        }
    }

    @Test
    void whatIsGivenByACallThatFailsIsReleasedWhenTheExceptionIsMade() {
        assertThatExceptionOfType(BoxException.class)
                .isThrownBy(() -> GIVEN.open(1000))
                .withMessage("open: 7")
                .matches(e -> e.alive() == alive + 1);
    }

    @Test
    void aCallThatFailsMayGiveNothing() {
        assertThatExceptionOfType(BoxException.class)
                .isThrownBy(() -> GIVEN.open(-1))
                .withMessage("open: 3");
    }

    @Test
    @Tag("D7")
    void whatAConverterRefusesIsReleased() throws BoxException {
        try (Box box = GIVEN.openNumbered(12).box) {
            assertThat(BOXES.number(box)).isEqualTo(12);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GIVEN.openNumbered(13))
                .withMessage("13");
        assertThatIllegalArgumentException().isThrownBy(() -> GIVEN.make(13)).withMessage("13");
        assertThatExceptionOfType(BoxException.class).isThrownBy(() -> GIVEN.openNumbered(1000));
        try (Box box = GIVEN.make(14).box) {
            assertThat(BOXES.number(box)).isEqualTo(14);
        }
    }

    @Test
    @Tag("E5")
    void whatIsGivenBesideAnUnknownValueIsReleased() throws BoxException {
        Ref<Color> painted = Ref.empty();
        try (Box box = GIVEN.openColored(3, 1, painted)) {
            assertThat(BOXES.number(box)).isEqualTo(3);
            assertThat(painted.get()).isEqualTo(Color.GREEN);
        }
        assertThatExceptionOfType(UnknownEnumValueException.class).isThrownBy(() -> GIVEN.openColored(3, 9, painted));
    }

    @Test
    @Tag("P4")
    void aRefOwnsWhatItIsGiven() throws BoxException {
        Ref<Box> result = Ref.empty();
        GIVEN.open(5, result);
        try (Box box = Objects.requireNonNull(result.get())) {
            assertThat(BOXES.number(box)).isEqualTo(5);
        }
        assertThat(GIVEN.openWithoutFailure(1001, result)).isEqualTo(7);
        try (Box box = Objects.requireNonNull(result.get())) {
            assertThat(BOXES.number(box)).isEqualTo(1001);
        }
        assertThat(GIVEN.openWithoutFailure(-1, result)).isEqualTo(3);
        assertThat(result.get()).isNull();
    }

    @Test
    @Tag("P4")
    void aRefIsLeftAloneByACallThatFails() {
        Ref<Box> result = Ref.empty();

        assertThatExceptionOfType(BoxException.class).isThrownBy(() -> GIVEN.open(1000, result));
        assertThatExceptionOfType(BoxException.class).isThrownBy(() -> GIVEN.open(-1, result));
        assertThat(result.get()).isNull();
    }

    @Test
    @Tag("P4")
    void aRefOwnsWhatItIsGivenBesideAnUnknownValue() {
        Ref<Box> result = Ref.empty();

        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> GIVEN.openColored(5, 9, result, Ref.empty()));
        Objects.requireNonNull(result.get()).close();
    }

    @Test
    @Tag("P2")
    void anArrayOwnsWhatItIsGiven() throws BoxException {
        Box[] boxes = new Box[3];
        GIVEN.openAll(boxes, 3, 0);
        assertThat(COUNTS.boxes_alive()).isEqualTo(alive + 3);
        for (Box box : boxes) {
            box.close();
        }
        assertThatExceptionOfType(BoxException.class).isThrownBy(() -> GIVEN.openAll(boxes, 3, 1));
        assertThat(boxes).allMatch(Box::isClosed);
    }

    @Test
    void whatIsBorrowedStaysCs() throws BoxException {
        try (Box box = GIVEN.open(1);
                Box next = GIVEN.open(2)) {
            assertThatExceptionOfType(BoxException.class)
                    .isThrownBy(() -> GIVEN.peek(box))
                    .withMessage("peek: -1 of box 1");
            BOXES.link(box, next);
            Box borrowed = GIVEN.peek(box);
            assertThat(BOXES.number(borrowed)).isEqualTo(2);
            borrowed.close();

            Ref<Box> variable = Ref.empty();
            GIVEN.peek(box, variable);
            Objects.requireNonNull(variable.get()).close();
            variable.set(box);
            GIVEN.advance(variable);
            assertThat(BOXES.number(Objects.requireNonNull(variable.get()))).isEqualTo(2);
        }
    }

    @Test
    @Tag("N4")
    void anExceptionIsToldOfTheHandleThatIsThere() throws BoxException {
        Lid lid = COUNTS.lid_new(9);
        try (Box box = GIVEN.open(1);
                Box other = GIVEN.open(2)) {
            assertThatExceptionOfType(BoxException.class)
                    .isThrownBy(() -> GIVEN.failWithBoth(box, other, null, -1))
                    .withMessage("failWithBoth: -1 of box 1");
            assertThatExceptionOfType(BoxException.class)
                    .isThrownBy(() -> GIVEN.failWithSecond(box, other, lid, -1))
                    .withMessage("failWithSecond: -1 of box 2");
            assertThatExceptionOfType(BoxException.class)
                    .isThrownBy(() -> GIVEN.failWithLid(box, other, lid, -1))
                    .withMessage("failWithLid: -1 of lid 9");
            assertThatExceptionOfType(BoxException.class)
                    .isThrownBy(() -> GIVEN.fail(box, other, lid, -1))
                    .withMessage("fail: -1");
        }
    }

    @Test
    @Tag("N1")
    @Tag("N4")
    void anExceptionMayAskCWithoutLosingErrno() throws BoxException {
        try (Box box = GIVEN.open(1)) {
            assertThatExceptionOfType(MadeException.class)
                    .isThrownBy(() -> GIVEN.failWithErrno(box, null, null, -1))
                    .withMessage("failWithErrno: -1, errno %d, of box 1"
                            .formatted(Errno.number("EDOM").orElseThrow()));
            assertThat(Errno.name(Errno.last())).isEqualTo("EDOM");
        }
    }

    @Test
    @Tag("N4")
    void anExceptionIsNotToldOfAHandleThatCHasReleased() throws BoxException {
        Box box = GIVEN.open(1);

        assertThatExceptionOfType(BoxException.class)
                .isThrownBy(() -> GIVEN.closeOrFail(box, -1))
                .withMessage("closeOrFail: -1");
        assertThatIllegalStateException().isThrownBy(() -> BOXES.number(box));
    }

    @Test
    void anExceptionThatCannotBeMadeLeavesNothingOpen() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> GIVEN.openAll(new Box[2], 2, BoxException.UNMAKEABLE));
    }

    @Test
    @Tag("P4")
    void aRecordMayBeTheResult() throws BoxException {
        assertThat(GIVEN.openLid(4)).isEqualTo(COUNTS.lid_new(4));
        Ref<Lid> result = Ref.empty();
        assertThat(GIVEN.openLid(4, result)).isZero();
        assertThat(result.get()).isEqualTo(COUNTS.lid_new(4));
        GIVEN.openLid(-1, result);
        assertThat(result.get()).isNull();
        assertThatExceptionOfType(BoxException.class).isThrownBy(() -> GIVEN.openLid(-1));
    }

    @Test
    @Tag("P2")
    void recordsStandInArrays() {
        Lid lid = COUNTS.lid_new(4);

        assertThat(GIVEN.sum(new Lid[] {lid, lid, lid}, 2)).isEqualTo(8);
        assertThatIllegalArgumentException().isThrownBy(() -> GIVEN.sum(new Lid[] {new Lid(MemorySegment.NULL)}, 1));
    }

    @Test
    @Tag("R2")
    @Tag("R3")
    void handlesStandInStructs() throws Exception {
        Lid lid = COUNTS.lid_new(4);
        try (Box box = GIVEN.open(5)) {
            Pair pair = GIVEN.pair(box, lid);
            assertThat(pair.right()).isEqualTo(lid);
            assertThat(GIVEN.sum(pair)).isEqualTo(9);
            assertThat(GIVEN.sum(new Pair(box, lid))).isEqualTo(9);
            Objects.requireNonNull(pair.left()).close();
            assertThatIllegalStateException().isThrownBy(() -> GIVEN.sum(pair));
            assertThat(GIVEN.sum(GIVEN.openPair(box, lid))).isEqualTo(9);
        }
        assertThat(GIVEN.pair(null, null)).isEqualTo(new Pair(null, null));
    }

    @Test
    @Tag("P4")
    void everyValueMayBeTheResult() throws ErrnoException {
        assertThat(GIVEN.text(1)).isEqualTo("text");
        assertThat(GIVEN.text(0)).isNull();
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> GIVEN.text(-1));
        assertThat(GIVEN.color(1)).isEqualTo(Color.GREEN);
        assertThatExceptionOfType(UnknownEnumValueException.class).isThrownBy(() -> GIVEN.color(2));
        assertThat(GIVEN.pointer(MemorySegment.ofAddress(8))).isEqualTo(MemorySegment.ofAddress(8));
        assertThat(GIVEN.pointer(null)).isEqualTo(MemorySegment.NULL);
        assertThat(GIVEN.sum(new int[] {1, 2, 3}, 3)).isEqualTo(6);
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> GIVEN.sum(new int[] {1, 2}, 2));
    }
}
