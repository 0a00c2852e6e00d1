package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final int BYTES = 24;
    private static final long VALUE = 0x0123456789ABCDEFL;
    private static final List<IntegerType> TYPES =
            List.of(C.SIGNED_CHAR, C.UNSIGNED_CHAR, C.SHORT, C.UNSIGNED_SHORT, C.INT, C.UNSIGNED_INT, C.LONG_LONG);

    /** Filled, so that what lies beside a value is seen to stay. */
    private static MemorySegment words() {
        return Words.zeroed(BYTES).fill((byte) 0x5A);
    }

    @Test
    void holdWhatNativeMemoryHoldsWhereverItLies() {
        for (IntegerType type : TYPES) {
            for (int offset = 0; offset <= BYTES - type.bytes(); offset++) {
                assertLikeNative(type, offset, VALUE);
                assertLikeNative(type, offset, ~VALUE);
            }
        }
    }

    private static void assertLikeNative(IntegerType type, int offset, long value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment expected = arena.allocate(BYTES).fill((byte) 0x5A);
            MemorySegment words = words();
            type.set(expected, offset, value);
            type.set(words, offset, value);

            assertThat(words.mismatch(expected))
                    .as(type.name() + " at " + offset)
                    .isEqualTo(-1);
            assertThat(type.get(words, offset)).isEqualTo(type.get(expected, offset));
        }
    }

    @Test
    void holdFloats() {
        MemorySegment words = words();
        C.FLOAT.set(words, 4, -0.5f);

        assertThat(C.FLOAT.getFloat(words, 4)).isEqualTo(-0.5f);
        assertThat(words.get(JAVA_BYTE, 3)).isEqualTo((byte) 0x5A);
        assertThat(words.get(JAVA_BYTE, 8)).isEqualTo((byte) 0x5A);
    }

    /** A slice may end, or begin, within eight bytes. */
    @Test
    void areLeftAloneOutsideASlice() {
        MemorySegment words = words();
        MemorySegment slice = words.asSlice(4, 8);
        C.INT.set(slice, 4, VALUE);
        C.INT.set(slice, 0, ~VALUE);

        assertThat(C.INT.get(slice, 4)).isEqualTo((int) VALUE);
        assertThat(C.INT.get(words, 4)).isEqualTo((int) ~VALUE);
        assertThat(words.get(JAVA_BYTE, 3)).isEqualTo((byte) 0x5A);
        assertThat(words.get(JAVA_BYTE, 12)).isEqualTo((byte) 0x5A);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> C.INT.get(slice, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> C.INT.get(words, -4));
    }
}
