package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.child.AllocatesNothingForEnums;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EnumValuesTest {

    /** A zero, two bits, both of them, the sign bit of an int, and another name for a bit. */
    private enum Mode {
        NONE,
        READ,
        WRITE,
        UPDATE,
        TOP,
        INPUT
    }

    private static final EnumValues<Mode> MODES =
            new EnumValues<>(Mode.class, Mode.values(), new long[] {0, 1, 2, 3, 0x80000000, 1}, Mode.INPUT.ordinal());

    @Test
    @Tag("E4")
    void aConstantHasItsValue() {
        assertThat(MODES.toNative(Mode.UPDATE, "f", "mode")).isEqualTo(3);
        assertThat(MODES.toNative(Mode.TOP, "f", "mode")).isEqualTo(Integer.MIN_VALUE);
        assertThat(MODES.of(Mode.INPUT)).isEqualTo(1);
    }

    @Test
    @Tag("E4")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MODES.toNative(null, "open", "mode"))
                .withMessage("open: mode is null: C has no such value, pass a constant of Mode");
    }

    @Test
    @Tag("M1")
    void aSetIsTheOrOfItsValues() {
        assertThat(MODES.bits(EnumSet.of(Mode.READ, Mode.WRITE), "f", "modes")).isEqualTo(3);
        assertThat(MODES.bits(Set.of(Mode.UPDATE, Mode.READ, Mode.NONE), "f", "modes"))
                .isEqualTo(3);
        assertThat(MODES.bits(new TreeSet<>(Set.of(Mode.TOP, Mode.INPUT)), "f", "modes"))
                .isEqualTo(0xFFFFFFFF80000001L);
        assertThat(MODES.bits(EnumSet.noneOf(Mode.class), "f", "modes")).isZero();
        assertThat(MODES.bits(Set.of(), "f", "modes")).isZero();
    }

    @Test
    @Tag("M1")
    void refusesNullForASetAndInIt() {
        assertThatNullPointerException()
                .isThrownBy(() -> MODES.bits((Set<Mode>) null, "open", "modes"))
                .withMessage("open: modes is null: pass an empty set for 0");
        assertThatNullPointerException()
                .isThrownBy(() -> MODES.bits(new HashSet<>(Arrays.asList(Mode.READ, null)), "open", "modes"))
                .withMessage("open: modes has a null element: C has no such value");
        assertThatNullPointerException()
                .isThrownBy(() -> MODES.bits(null, C.INT, "open", "modes"))
                .withMessage("open: modes is null: pass an empty set for 0");
    }

    @Test
    @Tag("M2")
    void aConstantOfSeveralBitsIsInASetWhenAllAreSet() {
        assertThat(MODES.set(1, "f")).containsExactly(Mode.READ);
        assertThat(MODES.set(2, "f")).containsExactly(Mode.WRITE);
        assertThat(MODES.set(3, "f")).containsExactly(Mode.READ, Mode.WRITE, Mode.UPDATE);
    }

    @Test
    @Tag("M2")
    void aConstantOfValueZeroIsInTheSetOfZeroAlone() {
        assertThat(MODES.set(0, "f")).containsExactly(Mode.NONE);
        assertThat(MODES.set(1, "f")).doesNotContain(Mode.NONE);
    }

    @Test
    void aSetIsTheCallersOwn() {
        Set<Mode> first = MODES.set(1, "f");
        first.add(Mode.TOP);
        assertThat(MODES.set(1, "f")).containsExactly(Mode.READ);
    }

    @Test
    @Tag("M3")
    void bitsThatNoConstantHasAreAnException() {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> MODES.set(0x15, "access"))
                .withMessage("access: C returned 0x15, and no constant of Mode has the bits 0x14:"
                        + " add one, or return Flags, which keeps them")
                .satisfies(e -> assertThat(e.function()).isEqualTo("access"))
                .satisfies(e -> assertThat(e.type()).isEqualTo(Mode.class))
                .satisfies(e -> assertThat(e.value()).isEqualTo(0x15));
    }

    @Test
    @Tag("M3")
    void bitsThatTheParametersTypeLacksAreRefused() {
        assertThat(MODES.bits(MODES.flags(0xFF), C.UINT8_T, "f", "modes")).isEqualTo(0xFF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODES.bits(MODES.flags(0x100), C.UINT8_T, "open", "modes"))
                .withMessage("open: modes is 256: C's uint8_t holds 0 to 255");
    }

    @Test
    @Tag("M4")
    void theSignBitLeavesNoRemainder() {
        assertThat(MODES.set(0x80000000, "f")).containsExactly(Mode.TOP);
        assertThat(MODES.set(0x80000003, "f")).containsExactly(Mode.READ, Mode.WRITE, Mode.UPDATE, Mode.TOP);
        assertThat(MODES.flags(0x80000001).unknownBits()).isZero();
    }

    @Test
    @Tag("E5")
    void theExceptionOfAnUnknownValueNamesFunctionEnumAndValue() {
        UnknownEnumValueException e = MODES.unknown(-7, "lseek");
        assertThat(e)
                .hasMessage("lseek: C returned -7, and Mode has no constant of that value:"
                        + " add one, or mark one @EnumDefault");
        assertThat(e.function()).isEqualTo("lseek");
        assertThat(e.type()).isEqualTo(Mode.class);
        assertThat(e.value()).isEqualTo(-7);
    }

    /** A heap of 96 MB that is never collected: less than 8 bytes for each of the conversions. */
    @Test
    @Tag("E8")
    void allocatesNothingForArguments() {
        ChildJvm jvm = ChildJvm.onClassPath()
                .with("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms96m", "-Xmx96m", "-Xbatch");

        assertThat(jvm.lines(AllocatesNothingForEnums.class)).containsExactly("done");
    }
}
