package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.structs.Everything.Copy;
import dev.tombolo.conformance.structs.Everything.Kind;
import dev.tombolo.conformance.structs.Everything.Mode;
import dev.tombolo.conformance.structs.Everything.View;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fields of structs can be, in copies and in views. */
@Tag("R3")
final class FieldsTest {

    static List<StructCalls> calls() {
        return StructCalls.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R1")
    void lieWhereCPutsThem(StructCalls calls) {
        assertThat(Everything_CopyStruct.LAYOUT.byteSize()).isEqualTo(calls.sizeOfEverything());
        assertThat(Everything_ViewStruct.LAYOUT.withoutName()).isEqualTo(Everything_CopyStruct.LAYOUT.withoutName());
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T4")
    @Tag("E7")
    @Tag("D10")
    void ofACopyCross(StructCalls calls) {
        Copy copy = copy("ü漢😀", null, "7 bytes");
        calls.see(copy);
        Copy seen = calls.copyOfEverything();
        assertThat(seen)
                .usingRecursiveComparison()
                .ignoringFields("address", "next")
                .isEqualTo(copy);
        assertThat(seen.address().address()).isEqualTo(16);
        assertThat(calls.sumOfBits()).isEqualTo(5 * 1000 + 100 - 30 + 3);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T4")
    @Tag("E7")
    @Tag("D10")
    void ofAViewAreCsOwn(StructCalls calls) {
        calls.see(copy("name", "note", "label"));
        View view = calls.everything();
        assertThat(view.name()).isEqualTo("name");
        assertThat(view.note()).isEqualTo("note");
        assertThat(view.label()).isEqualTo("label");
        assertThat(view.wide()).isEqualTo("ab");
        assertThat(view.text()).isEqualTo("漢😀x");
        assertThat(view.latin()).isEqualTo("éàü");
        assertThat(view.kind()).isEqualTo(Kind.FOLDER);
        assertThat(view.modes()).containsExactly(Mode.READ, Mode.WRITE);
        assertThat(view.seconds()).isEqualTo(Duration.ofHours(1));
        assertThat(view.level()).isEqualTo(5);
        assertThat(view.isOpen()).isTrue();
        assertThat(view.balance()).isEqualTo(-3);
        assertThat(view.mode()).containsExactly(Mode.READ, Mode.WRITE);
        assertThat(view.samples()).containsExactly(1, -2, 3, Short.MIN_VALUE);
        assertThat(view.samples(3)).isEqualTo(Short.MIN_VALUE);
        assertThat(view.corners(1)).isEqualTo(new Point(3, 4));
        assertThat(view.corners()).containsExactly(new Point(1, 2), new Point(3, 4));
        assertThat(view.kinds(2)).isEqualTo(Kind.FILE);
        assertThat(view.kinds().byteSize()).isEqualTo(12);
        assertThat(view.names()).containsExactly("first", "second");
        assertThat(view.names(1)).isEqualTo("second");
        assertThat(view.address().address()).isEqualTo(16);
        assertThat(view.size()).isEqualTo(1L << 40);
        assertThat(view.octet()).isEqualTo(200);
        assertThat(view.flag()).isTrue();
        assertThat(view.next()).isNull();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void ofAViewAreSet(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            View view = Everything_ViewStruct.allocate(arena);
            view.name("name", arena);
            view.note(null, arena);
            view.label("label");
            view.wide("abc");
            view.text("😀");
            view.latin("ÿ");
            view.kind(Kind.FILE);
            view.modes(EnumSet.of(Mode.WRITE));
            view.seconds(Duration.ofMinutes(-1));
            view.level(7);
            view.isOpen(true);
            view.balance(-8);
            view.mode(Set.of());
            view.samples(new short[] {1, 2, 3, 4});
            view.samples(2, (short) -3);
            view.corners(new Point[] {new Point(1, 2), new Point(3, 4)});
            view.corners(0, new Point(5, 6));
            view.kinds(1, Kind.FOLDER);
            view.names(new String[] {"a", "b"}, arena);
            view.address(MemorySegment.ofAddress(32));
            view.size(9);
            view.octet(255);
            view.flag(true);
            view.next(null);
            calls.seeView(view);
        }
        Copy seen = calls.copyOfEverything();
        assertThat(seen.name()).isEqualTo("name");
        assertThat(seen.note()).isNull();
        assertThat(seen.label()).isEqualTo("label");
        assertThat(seen.text()).isEqualTo("😀");
        assertThat(seen.seconds()).isEqualTo(Duration.ofMinutes(-1));
        assertThat(seen.samples()).containsExactly(1, 2, -3, 4);
        assertThat(seen.corners()).containsExactly(new Point(5, 6), new Point(3, 4));
        assertThat(seen.kinds()).containsExactly(Kind.NONE, Kind.FOLDER, Kind.NONE);
        assertThat(seen.names()).containsExactly("a", "b");
        assertThat(calls.sumOfBits()).isEqualTo(7000 + 100 - 80);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S9")
    void ofCharactersAreWrittenWithTheirNul(StructCalls calls) {
        calls.see(copy("", "", "1234567"));
        assertThat(calls.labelByte(6)).isEqualTo('7');
        assertThat(calls.labelByte(7)).isZero();
        calls.see(copy("", "", "x"));
        assertThat(calls.labelByte(0)).isEqualTo('x');
        assertThat(calls.labelByte(1)).isZero();
        calls.see(copy("", "", "漢字"));
        assertThat(calls.copyOfEverything().label()).isEqualTo("漢字");
        assertThat(calls.textOf(0)).isEqualTo("漢".codePointAt(0));
        assertThat(calls.textOf(1)).isEqualTo("😀".codePointAt(0));
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S9")
    void ofCharactersAreReadUpToTheirNulOrTheirEnd(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(8);
            bytes.copyFrom(MemorySegment.ofArray("12345678".getBytes(StandardCharsets.UTF_8)));
            calls.setLabel(bytes);
            assertThat(calls.everything().label()).isEqualTo("12345678");
            bytes.set(ValueLayout.JAVA_BYTE, 3, (byte) 0);
            calls.setLabel(bytes);
            assertThat(calls.everything().label()).isEqualTo("123");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "漢字漢", "1234567890123456"})
    @Tag("S9")
    void ofCharactersRefuseWhatIsTooLong(String label) {
        int units = label.getBytes(StandardCharsets.UTF_8).length;
        try (Arena arena = Arena.ofConfined()) {
            View view = Everything_ViewStruct.allocate(arena);
            view.label("before");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> view.label(label))
                    .withMessage("View: label takes " + units + " units and a NUL, and C's array has 8");
            assertThat(view.label()).isEqualTo("before");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> view.text("123456"))
                    .withMessage("View: text takes 6 units and a NUL, and C's array has 6");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S2")
    @Tag("S6")
    void ofCharactersRefuseWhatCCannotExpress(StructCalls calls) {
        View view = calls.everything();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.label("a\0b"))
                .withMessageStartingWith("View: label has a NUL character at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.latin("漢"))
                .withMessageStartingWith("View: latin has '漢' (U+6F22) at index 0");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E5")
    void ofEnumsRefuseUnknownValues(StructCalls calls) {
        calls.see(copy("", "", ""));
        calls.setKind(77);
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> calls.everything().kind())
                .withMessageContaining("View")
                .withMessageContaining("77");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T9")
    void refuseWhatCCannotHold(StructCalls calls) {
        View view = calls.everything();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.octet(256))
                .withMessage("View: octet is 256: C's unsigned char holds 0 to 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.level(8))
                .withMessage("View: level is 8: 3 unsigned bits hold 0 to 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.balance(8))
                .withMessage("View: balance is 8: 4 signed bits hold -8 to 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.samples(new short[3]))
                .withMessage("View: samples has 3 elements, and C's array has 4");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> view.samples(4))
                .withMessage("View: samples has 4 elements, from 0, and none at 4");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> view.kinds(-1, Kind.FILE))
                .withMessage("View: kinds has 3 elements, from 0, and none at -1");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway") // what is not null is null here
    void thatAreNotNullableRefuseNull(StructCalls calls) {
        View view = calls.everything();
        assertThatNullPointerException()
                .isThrownBy(() -> view.label(null))
                .withMessage("View: label is null: C has a value there, and not a pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> view.name(null, Arena.ofAuto()))
                .withMessage("View: name is null; annotate it @Nullable to pass NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> view.kind(null))
                .withMessageStartingWith("View: kind is null");
        assertThatNullPointerException()
                .isThrownBy(() -> view.samples(null))
                .withMessage("View: samples is null: C has a value there, and not a pointer");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P1")
    void thatPointRefuseWhatIsClosed(StructCalls calls) {
        View view = calls.everything();
        Arena arena = Arena.ofConfined();
        MemorySegment closed = arena.allocate(8);
        arena.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> view.address(closed))
                .withMessageStartingWith("View: address is closed");
        assertThatIllegalStateException().isThrownBy(() -> view.name("name", arena));
    }

    private static Copy copy(String name, @Nullable String note, String label) {
        return new Copy(
                name,
                note,
                label,
                "ab",
                "漢😀x",
                "éàü",
                Kind.FOLDER,
                EnumSet.of(Mode.READ, Mode.WRITE),
                Duration.ofHours(1),
                5,
                true,
                -3,
                EnumSet.of(Mode.READ, Mode.WRITE),
                new short[] {1, -2, 3, Short.MIN_VALUE},
                new Point[] {new Point(1, 2), new Point(3, 4)},
                new Kind[] {Kind.NONE, Kind.FOLDER, Kind.FILE},
                new String[] {"first", "second"},
                MemorySegment.ofAddress(16),
                1L << 40,
                200,
                true,
                MemorySegment.NULL);
    }
}
