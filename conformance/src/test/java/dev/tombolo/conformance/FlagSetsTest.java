package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of constants go to C as masks, and come back from them. */
final class FlagSetsTest {
    private static final Masks MASKS = new FlagSetsTest_MasksBinding();

    @Attach
    @NativeLib("enums")
    interface Masks {
        /** A zero, two bits, both, another name for one, and the sign bit. */
        @NativeEnum
        enum Access {
            NONE,
            READ,
            @EnumCanonical
            WRITE,
            @EnumValue(2)
            OUTPUT,
            UPDATE,
            @EnumValue(0x8000_0000)
            TOP
        }

        /** Bits without a zero, up to the top one. */
        @NativeEnum(type = "unsigned int")
        enum Mask {
            @EnumValue(1)
            BOTTOM,
            @EnumValue(0x8000_0000L)
            TOP
        }

        /** Bits beyond an int, up to the top one. */
        @NativeEnum(type = "uint64_t")
        enum Wide {
            @EnumValue(1L << 40)
            MIDDLE,
            @EnumValue(1L << 63)
            TOP
        }

        int numberOfCalls();

        @Attach("maskOf")
        int bits(Set<Access> set);

        @Attach("maskOf")
        Set<Access> set(int bits);

        @Attach("maskOf")
        Set<Access> sameSet(Set<Access> set);

        @Attach("maskOf")
        Flags<Access> flags(int bits);

        @Attach("maskOf")
        Flags<Access> sameFlags(Flags<Access> flags);

        @Attach("sameUnsigned")
        Set<Mask> sameMask(Set<Mask> set);

        @Attach("sameUint64")
        Set<Wide> sameWide(Set<Wide> set);

        @Attach("sameUint64")
        Flags<Wide> wide(long bits);

        @Attach("sameUnsigned")
        Flags<Mask> narrow(@CType("uint32_t") Flags<Mask> flags);

        boolean both(Set<Access> a, Set<Mask> b, Set<Wide> c);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("enums").provide();
    }

    @Test
    @Tag("M1")
    void goAsTheOrOfTheirValues() {
        assertThat(MASKS.bits(EnumSet.of(Masks.Access.READ, Masks.Access.WRITE)))
                .isEqualTo(3);
        assertThat(MASKS.bits(Set.of(Masks.Access.UPDATE, Masks.Access.OUTPUT))).isEqualTo(3);
        assertThat(MASKS.bits(Set.of(Masks.Access.TOP, Masks.Access.READ))).isEqualTo(0x8000_0001);
    }

    @Test
    @Tag("M1")
    void areZeroWhenTheyAreEmpty() {
        assertThat(MASKS.bits(Set.of())).isZero();
        assertThat(MASKS.bits(EnumSet.noneOf(Masks.Access.class))).isZero();
        assertThat(MASKS.bits(Set.of(Masks.Access.NONE))).isZero();
    }

    @Test
    @Tag("M1")
    void areNeverNullAndHaveNoNull() {
        int before = MASKS.numberOfCalls();
        assertThatNullPointerException()
                .isThrownBy(() -> MASKS.bits(null))
                .withMessage("bits: set is null: pass an empty set for 0");
        assertThatNullPointerException()
                .isThrownBy(() -> MASKS.bits(new HashSet<>(Arrays.asList(Masks.Access.READ, null))))
                .withMessage("bits: set has a null element: C has no such value");
        assertThatNullPointerException()
                .isThrownBy(() -> MASKS.sameFlags(null))
                .withMessage("sameFlags: flags is null: pass an empty set for 0");
        assertThat(MASKS.numberOfCalls()).isEqualTo(before);
    }

    @Test
    @Tag("M2")
    void haveAConstantOfSeveralBitsWhenAllAreSet() {
        assertThat(MASKS.set(1)).containsExactly(Masks.Access.READ);
        assertThat(MASKS.set(2)).containsExactly(Masks.Access.WRITE);
        assertThat(MASKS.set(3)).containsExactly(Masks.Access.READ, Masks.Access.WRITE, Masks.Access.UPDATE);
    }

    @Test
    @Tag("M2")
    void haveAConstantOfValueZeroForZeroAlone() {
        assertThat(MASKS.set(0)).containsExactly(Masks.Access.NONE);
        assertThat(MASKS.sameSet(Set.of(Masks.Access.NONE, Masks.Access.READ))).containsExactly(Masks.Access.READ);
    }

    @ParameterizedTest
    @Tag("M3")
    @ValueSource(ints = {4, 7, 0x4000_0000, -1})
    void refuseBitsThatNoConstantHas(int bits) {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> MASKS.set(bits))
                .satisfies(e -> assertThat(e.function()).isEqualTo("set"))
                .satisfies(e -> assertThat(e.type()).isEqualTo(Masks.Access.class))
                .satisfies(e -> assertThat(e.value()).isEqualTo(bits));
    }

    @ParameterizedTest
    @Tag("M3")
    @ValueSource(ints = {0, 1, 3, 4, 7, 0x4000_0000, 0x8000_0000, -1, Integer.MAX_VALUE})
    void areKeptAsFlagsWhateverTheyAre(int bits) {
        Flags<Masks.Access> flags = MASKS.flags(bits);
        assertThat(flags.bits()).isEqualTo(bits);
        assertThat(MASKS.sameFlags(flags)).isEqualTo(flags);
    }

    @Test
    @Tag("M3")
    void areMadeOfConstantsOrBits() {
        assertThat(MASKS.sameFlags(FlagSetsTest_Masks_AccessEnum.flags(Masks.Access.READ, Masks.Access.TOP)))
                .isEqualTo(FlagSetsTest_Masks_AccessEnum.flags(0x8000_0001));
        assertThat(MASKS.flags(0x41).constants()).containsExactly(Masks.Access.READ);
        assertThat(MASKS.flags(0x41).unknownBits()).isEqualTo(0x40);
    }

    @Test
    @Tag("M3")
    void areRefusedWhereCsTypeLacksTheirBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MASKS.narrow(FlagSetsTest_Masks_MaskEnum.flags(1L << 32)))
                .withMessage("narrow: flags is 4294967296: C's uint32_t holds 0 to 4294967295");
    }

    @ParameterizedTest
    @Tag("M4")
    @EnumSource
    void haveTheTopBitWithoutARemainder(Masks.Mask bit) {
        assertThat(MASKS.sameMask(Set.of(bit))).containsExactly(bit);
        assertThat(MASKS.sameMask(EnumSet.allOf(Masks.Mask.class))).containsExactly(Masks.Mask.values());
    }

    @Test
    @Tag("M4")
    void haveTheSignBitOfAnIntWithoutARemainder() {
        assertThat(MASKS.set(0x8000_0000)).containsExactly(Masks.Access.TOP);
        assertThat(MASKS.flags(0x8000_0003).unknownBits()).isZero();
    }

    @Test
    @Tag("M4")
    void haveTheSignBitOfALongWithoutARemainder() {
        assertThat(MASKS.sameWide(EnumSet.allOf(Masks.Wide.class))).containsExactly(Masks.Wide.values());
        assertThat(MASKS.wide(Long.MIN_VALUE | 1).unknownBits()).isEqualTo(1);
    }

    @Test
    @Tag("M4")
    void haveTheTopBitThatCSees() {
        assertThat(MASKS.both(Set.of(Masks.Access.TOP), Set.of(Masks.Mask.TOP), Set.of(Masks.Wide.TOP)))
                .isTrue();
    }
}
