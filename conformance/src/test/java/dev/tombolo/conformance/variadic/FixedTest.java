package dev.tombolo.conformance.variadic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.variadic.Kinds.Address;
import dev.tombolo.conformance.variadic.Kinds.Box;
import dev.tombolo.conformance.variadic.Kinds.Color;
import dev.tombolo.conformance.variadic.Kinds.Degrees;
import dev.tombolo.conformance.variadic.Kinds.Floats;
import dev.tombolo.conformance.variadic.Kinds.Large;
import dev.tombolo.conformance.variadic.Kinds.Level;
import dev.tombolo.conformance.variadic.Kinds.Pair;
import dev.tombolo.conformance.variadic.Kinds.PairView;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods that declare what stands for {@code ...}. */
@Tag("V1")
final class FixedTest {
    private static final int ROOM = 512;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment out = arena.allocate(ROOM);

    @AfterEach
    void close() {
        arena.close();
    }

    static List<Variadics> calls() {
        return Variadics.all();
    }

    private String written() {
        return out.getString(0);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passNothing(Variadics calls) {
        assertThat(calls.writeNone(out, ROOM, "")).isZero();
        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("A7")
    void promoteWhatIsNarrowAtAnAddressToo(Variadics calls) {
        assertThat(calls.sumAt(calls.sumDoublesAddress(), 2, 1.5f, 2.25)).isEqualTo(3.75);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void promoteWhatIsNarrow(Variadics calls) {
        calls.writeNarrow(
                out,
                ROOM,
                "iiiiiidu",
                (byte) -5,
                (byte) 200,
                (short) -300,
                65535,
                '\uFFFE',
                true,
                0.5f,
                4_000_000_000L);
        assertThat(written()).isEqualTo("-5 200 -300 65535 65534 1 0.5 4000000000 ");

        calls.writeNarrow(out, ROOM, "iiiiiidu", (byte) 5, (byte) 0, (short) 300, 0, 'a', false, -1e30f, 0);
        assertThat(written()).isEqualTo("5 0 300 0 97 0 -1e+30 0 ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refuseWhatTheirTypeDoesNotHold(Variadics calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        calls.writeNarrow(out, ROOM, "i", (byte) 0, (byte) 0, (short) 0, 65536, 'a', false, 0f, 0))
                .withMessage("writeNarrow: unsignedShort is 65536: C's uint16_t holds 0 to 65535");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T4")
    void followTypedefs(Variadics calls) {
        calls.writeTypedefs(out, ROOM, "idilz", -100, 2.5f, new Degrees(-3.5), -5_000_000_000L, -1L);

        assertThat(written()).isEqualTo("-100 2.5 -35 -5000000000 18446744073709551615 ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E7")
    void passEnumsAndSets(Variadics calls) {
        calls.writeEnums(
                out,
                ROOM,
                "iiii",
                Color.BLUE,
                Level.HIGH,
                Set.of(Level.LOW, Level.LOUD),
                Kinds_LevelEnum.flags(Level.HIGH, Level.LOW));

        assertThat(written()).isEqualTo("-7 200 33 201 ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("D10")
    void convert(Variadics calls) {
        calls.writeConverted(out, ROOM, "isd", new Degrees(36.6), 42, 3);

        assertThat(written()).isEqualTo("366 42 1.5 ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passTextsAndAddresses(Variadics calls) {
        calls.writeTexts(out, ROOM, "sswpp", "é漢🚲", null, "漢", out, 0);
        assertThat(written()).isEqualTo("é漢🚲 NULL U+6F22 address NULL ");

        calls.writeTexts(out, ROOM, "sswpp", "", "there", "a", null, 1);
        assertThat(written()).isEqualTo(" there U+0061 NULL address ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refuseBadTexts(Variadics calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.writeTexts(out, ROOM, "s", "a\0b", null, "", null, 0))
                .withMessageStartingWith("writeTexts: text has a NUL character at index 1");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.writeConverted(out, ROOM, "s", null, 0, 0))
                .withMessageStartingWith("writeConverted: degrees is null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passStructs(Variadics calls) {
        PairView view = Kinds_PairViewStruct.allocate(arena);
        Kinds_PairStruct.write(view.segment(), new Pair(7, 8));

        calls.writeStructs(
                out,
                ROOM,
                "PFBiRRP",
                new Pair(1, 2.5),
                new Floats(1, 2, 3),
                new Large(new long[] {1, -2, 3, -4, 5}),
                42,
                new Pair(5, 6),
                view,
                new Pair(9, 10));

        assertThat(written()).isEqualTo("{1 2.5} {1 2 3} {1 -2 3 -4 5} 42 &{5 6} &{7 8} {9 10} ");
        assertThat(view.first()).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void bringBackWhatCWrites(Variadics calls) {
        Ref.OfInt variable = Ref.ofInt(1);
        int[] numbers = {2, 20};
        int[] constants = {3, 30};

        calls.writePointers(out, ROOM, "IIIiI", variable, numbers, constants, 2, 4);

        assertThat(written()).isEqualTo("1 2 3 2 4 ");
        assertThat(variable.get()).isEqualTo(2);
        assertThat(numbers).containsExactly(3, 20);
        assertThat(constants).containsExactly(3, 30);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passHandles(Variadics calls) {
        Box box = calls.box(11);
        calls.writeHandles(out, ROOM, "xpx", box, new Address(out), box);
        assertThat(written()).isEqualTo("11 address 11 ");
        calls.writeHandles(out, ROOM, "xpp", box, new Address(out), null);
        assertThat(written()).isEqualTo("11 address NULL ");

        box.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> calls.writeHandles(out, ROOM, "xpp", box, new Address(out), null))
                .withMessage("writeHandles: box is closed");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shareOneSymbol(Variadics calls) {
        assertThat(calls.sum(1, 5)).isEqualTo(5);
        assertThat(calls.sum(3, 5, -7, (byte) 100)).isEqualTo(98);
        assertThat(calls.sumAll(2, 5, 6)).isEqualTo(11);
        assertThat(calls.sumLongs(2, 1L << 40, -1)).isEqualTo((1L << 40) - 1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passMoreThanThereAreRegisters(Variadics calls) {
        assertThat(calls.sumMany(13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -13))
                .isEqualTo(65);
        assertThat(calls.sumMany(10, 1.5, 2f, 3, 4f, 5, 6f, 7, 8f, 9, 10.25f)).isEqualTo(55.75);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void returnStructs(Variadics calls) {
        assertThat(calls.large(3, 7, -8, 9).words()).containsExactly(7, -8, 9, 0, 0);
        assertThat(calls.pair(3, 0.25f)).isEqualTo(new Pair(3, 0.25));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void throwWhatFails(Variadics calls) {
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.fail(1, 2))
                .withMessageStartingWith("fail: ENOENT (2)");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void returnWhatCWritesThroughAPointer(Variadics calls) throws ErrnoException {
        assertThat(calls.answer(21)).isEqualTo(42);
        assertThat(calls.counted("id", 40, 2.5f)).isEqualTo(42);
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.answer(-2))
                .withMessageStartingWith("answer: ENOENT (2)");

        Ref.OfInt answered = Ref.ofInt();
        assertThat(calls.answer(4, answered)).isZero();
        assertThat(answered.get()).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void mayBeCritical(Variadics calls) {
        assertThat(calls.sumCritically(2, 40, 2)).isEqualTo(42);
        assertThat(calls.sumAllCritically(3, 40, (byte) 1, '\1')).isEqualTo(42);
    }
}
