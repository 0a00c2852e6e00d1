package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitFieldTest {

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[18];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void keepsEveryBitBesideItWhateverItsPlaceAndWidth() {
        Random random = new Random(3);
        for (int bit = 0; bit < 64; bit++) {
            for (int width = 1; width <= 64; width++) {
                BitField field = new BitField("struct s", "a", bit, width, true);
                long value = random.nextLong() >> (64 - width);
                byte[] bytes = bytes(random.nextInt());
                byte[] expected = expected(bytes, bit, width, value);

                field.set(MemorySegment.ofArray(bytes), value);

                assertThat(bytes).isEqualTo(expected);
                assertThat(field.get(MemorySegment.ofArray(bytes))).isEqualTo(value);
            }
        }
    }

    private static byte[] expected(byte[] before, int bit, int width, long value) {
        byte[] bytes = before.clone();
        for (int i = 0; i < width; i++) {
            int at = bit + i;
            int mask = 1 << (at & 7);
            boolean set = (value >> i & 1) != 0;
            bytes[at >> 3] = (byte) (set ? bytes[at >> 3] | mask : bytes[at >> 3] & ~mask);
        }
        return bytes;
    }

    @Test
    void isExtendedAsItsTypeAsks() {
        MemorySegment ones = MemorySegment.ofArray(bytes(-1));

        assertThat(new BitField("struct s", "a", 3, 5, true).get(ones)).isEqualTo(-1);
        assertThat(new BitField("struct s", "a", 3, 5, false).get(ones)).isEqualTo(31);
        assertThat(new BitField("struct s", "a", 3, 63, false).get(ones)).isEqualTo(Long.MAX_VALUE);
        assertThat(new BitField("struct s", "a", 3, 64, false).get(ones)).isEqualTo(-1);
    }

    @Test
    void refusesWhatItCannotHold() {
        MemorySegment segment = MemorySegment.ofArray(bytes(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BitField("struct flags", "mode", 1, 3, false).set(segment, 8))
                .withMessage("struct flags: mode is 8: 3 unsigned bits hold 0 to 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BitField("struct flags", "mode", 1, 3, false).set(segment, -1))
                .withMessage("struct flags: mode is -1: 3 unsigned bits hold 0 to 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BitField("struct flags", "mode", 1, 3, true).set(segment, -5))
                .withMessage("struct flags: mode is -5: 3 signed bits hold -4 to 3");
        assertThat(segment.toArray(JAVA_BYTE)).containsOnly(0);
    }

    @Test
    void takesTheBitsAsTheyAreWhereItHas64() {
        MemorySegment segment = MemorySegment.ofArray(bytes(0));
        BitField field = new BitField("struct s", "a", 0, 64, false);

        field.set(segment, -2);

        assertThat(field.get(segment)).isEqualTo(-2);
    }
}
