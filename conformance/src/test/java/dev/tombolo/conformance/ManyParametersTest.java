package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Functions whose parameters outnumber the registers. */
final class ManyParametersTest {
    private static final Many MANY = new ManyParametersTest_ManyBinding();

    @Attach
    @NativeLib("many")
    interface Many {
        String described(
                byte a,
                @CType("uint8_t") int b,
                short c,
                @CType("uint16_t") char d,
                int e,
                @CType("uint32_t") long f,
                long g,
                @CType("uint64_t") long h,
                float i,
                double j,
                boolean k,
                String l,
                @Nullable MemorySegment m,
                @SizeT long n,
                @CType("uint8_t") byte o,
                @CType("int16_t") long p,
                double q,
                boolean r,
                String s,
                byte t);

        @Attach(value = "described", critical = true)
        String criticallyDescribed(
                byte a,
                @CType("uint8_t") int b,
                short c,
                @CType("uint16_t") char d,
                int e,
                @CType("uint32_t") long f,
                long g,
                @CType("uint64_t") long h,
                float i,
                double j,
                boolean k,
                String l,
                @Nullable MemorySegment m,
                @SizeT long n,
                @CType("uint8_t") byte o,
                @CType("int16_t") long p,
                double q,
                boolean r,
                String s,
                byte t);

        double sumOfDoubles(
                double a, double b, double c, double d, double e, double f, double g, double h, double i, double j);

        float sumOfFloats(float a, float b, float c, float d, float e, float f, float g, float h, float i, float j);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("many").provide();
    }

    @Test
    @Tag("T4")
    @Tag("T7")
    @Tag("S1")
    void allArriveInTheirPlace() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8);
            assertThat(MANY.described(
                            (byte) -1,
                            200,
                            (short) -2,
                            '\uFFFE',
                            -3,
                            4_000_000_000L,
                            -5L,
                            -6L,
                            1.5f,
                            -2.5,
                            true,
                            "one",
                            m,
                            7L,
                            (byte) 201,
                            -8L,
                            3.25,
                            false,
                            "\u00FC",
                            (byte) -9))
                    .isEqualTo("-1 200 -2 65534 -3 4000000000 -5 18446744073709551610 1.50 -2.50 1 one 1 7 201 -8"
                            + " 3.25 0 \u00FC -9");
        }
    }

    @Test
    @Tag("T4")
    @Tag("T7")
    @Tag("S1")
    void allArriveInTheirPlaceInACriticalCall() {
        assertThat(MANY.criticallyDescribed(
                        (byte) 127,
                        0,
                        (short) 32_767,
                        '\0',
                        1,
                        0L,
                        2L,
                        3L,
                        -1.5f,
                        2.5,
                        false,
                        "",
                        null,
                        -1L,
                        (byte) 0,
                        32_767L,
                        -3.25,
                        true,
                        "two",
                        (byte) -128))
                .isEqualTo("127 0 32767 0 1 0 2 3 -1.50 2.50 0  0 18446744073709551615 0 32767 -3.25 1 two -128");
    }

    @Test
    @Tag("T9")
    void areEachNamedWhenTheyAreOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANY.described(
                        (byte) 0, 0, (short) 0, '\0', 0, 0L, 0L, 0L, 0, 0, false, "", null, 0L, (byte) 0, 32_768L, 0,
                        false, "", (byte) 0))
                .withMessage("described: p is 32768: C's int16_t holds -32768 to 32767");
    }

    @Test
    @Tag("T10")
    void mayAllBeFloatingPoint() {
        assertThat(MANY.sumOfDoubles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEqualTo(385);
        assertThat(MANY.sumOfFloats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEqualTo(385);
    }
}
