package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floating-point values cross bit by bit. */
final class FloatsTest {
    private static final Floats FLOATS = new FloatsTest_FloatsBinding();

    @Attach
    @NativeLib("floats")
    interface Floats {
        float sameFloat(float x);

        double sameDouble(double x);

        @CType("float")
        @Attach("sameFloat")
        float spelledFloat(@CType("float") float x);

        @CType("double")
        @Attach("sameDouble")
        double spelledDouble(@CType("double") double x);

        int bitsOfFloat(float x);

        long bitsOfDouble(double x);

        float floatOfBits(int bits);

        double doubleOfBits(long bits);

        double weighed(int i, float f, long l, double d, @CType("uint8_t") int u);

        @Attach(value = "sameDouble", critical = true)
        double criticalSameDouble(double x);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("floats").provide();
    }

    /** Zeros, ones, the smallest, the largest, infinities, quiet NaNs with and without payload. */
    @ParameterizedTest
    @Tag("T10")
    @ValueSource(
            ints = {
                0x0000_0000,
                0x8000_0000,
                0x3F80_0000,
                0xBF80_0000,
                0x0000_0001,
                0x8000_0001,
                0x7F7F_FFFF,
                0xFF7F_FFFF,
                0x7F80_0000,
                0xFF80_0000,
                0x7FC0_0000,
                0x7FC1_2345,
                0xFFC1_2345
            })
    void crossAsTheyAreInSinglePrecision(int bits) {
        float value = Float.intBitsToFloat(bits);
        assertThat(FLOATS.bitsOfFloat(value)).isEqualTo(bits);
        assertThat(Float.floatToRawIntBits(FLOATS.floatOfBits(bits))).isEqualTo(bits);
        assertThat(Float.floatToRawIntBits(FLOATS.sameFloat(value))).isEqualTo(bits);
        assertThat(Float.floatToRawIntBits(FLOATS.spelledFloat(value))).isEqualTo(bits);
    }

    /** The same in double precision. */
    @ParameterizedTest
    @Tag("T10")
    @ValueSource(
            longs = {
                0x0000_0000_0000_0000L, 0x8000_0000_0000_0000L, 0x3FF0_0000_0000_0000L, 0xBFF0_0000_0000_0000L,
                0x0000_0000_0000_0001L, 0x8000_0000_0000_0001L, 0x7FEF_FFFF_FFFF_FFFFL, 0xFFEF_FFFF_FFFF_FFFFL,
                0x7FF0_0000_0000_0000L, 0xFFF0_0000_0000_0000L, 0x7FF8_0000_0000_0000L, 0x7FF8_0123_4567_89ABL,
                0xFFF8_0123_4567_89ABL
            })
    void crossAsTheyAreInDoublePrecision(long bits) {
        double value = Double.longBitsToDouble(bits);
        assertThat(FLOATS.bitsOfDouble(value)).isEqualTo(bits);
        assertThat(Double.doubleToRawLongBits(FLOATS.doubleOfBits(bits))).isEqualTo(bits);
        assertThat(Double.doubleToRawLongBits(FLOATS.sameDouble(value))).isEqualTo(bits);
        assertThat(Double.doubleToRawLongBits(FLOATS.spelledDouble(value))).isEqualTo(bits);
        assertThat(Double.doubleToRawLongBits(FLOATS.criticalSameDouble(value))).isEqualTo(bits);
    }

    @Test
    @Tag("T10")
    void crossBetweenIntegers() {
        assertThat(FLOATS.weighed(1, 2.5f, -3, 4.5, 200)).isEqualTo(1 + 25 - 300 + 4_500 + 2_000_000.0);
    }
}
