package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegerTypeTest {
    private static final IntegerType S8 = new IntegerType("signed char", 8, true);
    private static final IntegerType U8 = new IntegerType("uint8_t", 8, false);
    private static final IntegerType S32 = new IntegerType("int", 32, true);
    private static final IntegerType U32 = new IntegerType("uint32_t", 32, false);
    private static final IntegerType S64 = new IntegerType("long", 64, true);
    private static final IntegerType U64 = new IntegerType("size_t", 64, false);

    @Test
    @Tag("T9")
    void namesFunctionParameterValueAndRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> U8.checked(300, "toupper", "c"))
                .withMessage("toupper: c is 300: C's uint8_t holds 0 to 255");
    }

    @ParameterizedTest
    @Tag("T9")
    @CsvSource({
        "8, true, -128, 127",
        "8, false, 0, 255",
        "16, true, -32768, 32767",
        "16, false, 0, 65535",
        "32, true, -2147483648, 2147483647",
        "32, false, 0, 4294967295"
    })
    void holdsItsRangeAndNothingElse(int bits, boolean signed, long smallest, long largest) {
        IntegerType type = new IntegerType("t", bits, signed);

        assertThat(type.checked(smallest, "f", "x")).isEqualTo(smallest);
        assertThat(type.checked(largest, "f", "x")).isEqualTo(largest);
        for (long outside : new long[] {smallest - 1, largest + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> type.checked(outside, "f", "x"))
                    .withMessage("f: x is " + outside + ": C's t holds " + smallest + " to " + largest);
        }
    }

    @Test
    @Tag("T5")
    void takesTheBitsOfACarrierOfTheSameWidthAsTheyAre() {
        assertThat(U64.checked(-1L, "f", "x")).isEqualTo(-1L);
        assertThat(S64.checked(Long.MIN_VALUE, "f", "x")).isEqualTo(Long.MIN_VALUE);
        assertThat(U32.checked(-1, "f", "x")).isEqualTo(0xFFFF_FFFFL);
        assertThat(S32.checked(-1, "f", "x")).isEqualTo(-1L);
    }

    @Test
    @Tag("T5")
    void checksAnIntForANarrowerType() {
        assertThat(S8.checked(-128, "f", "x")).isEqualTo(-128L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> S8.checked(200, "f", "x"))
                .withMessage("f: x is 200: C's signed char holds -128 to 127");
    }

    @Test
    @Tag("T5")
    @Tag("T8")
    void extendsTheLowBitsAsTheTypeAsks() {
        assertThat(U8.extended(0x1FF)).isEqualTo(255);
        assertThat(S8.extended(0x1FF)).isEqualTo(-1);
        assertThat(U32.extended(-1L)).isEqualTo(4294967295L);
        assertThat(S32.extended(0xFFFF_FFFFL)).isEqualTo(-1L);
        assertThat(U64.extended(-1L)).isEqualTo(-1L);
        assertThat(S64.extended(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void crossesAsLong() {
        assertThat(S8.carrier()).isEqualTo(long.class);
        assertThat(U64.canonical()).isEqualTo(ValueLayout.JAVA_LONG);
    }
}
