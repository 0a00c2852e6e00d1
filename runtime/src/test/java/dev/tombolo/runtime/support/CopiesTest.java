package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

    @Test
    @Tag("P2")
    void copiesArraysOfEveryPrimitiveAndBack() {
        try (Scratch scratch = Scratch.claim()) {
            byte[] bytes = {1, -2, 3};
            short[] shorts = {1, -2, 3};
            char[] chars = {'a', '\uFFFF', 'c'};
            int[] ints = {1, -2, 3};
            long[] longs = {1, -2, 3};
            float[] floats = {1, -0.0f, 3};
            double[] doubles = {1, Double.NaN, 3};
            long[] at = {
                Copies.in(bytes, 3, scratch),
                Copies.in(shorts, 3, scratch),
                Copies.in(chars, 3, scratch),
                Copies.in(ints, 3, scratch),
                Copies.in(longs, 3, scratch),
                Copies.in(floats, 3, scratch),
                Copies.in(doubles, 3, scratch)
            };
            Object[] backs = {
                new byte[4], new short[4], new char[4], new int[4], new long[4], new float[4], new double[4]
            };
            Copies.out(at[0], (byte[]) backs[0], 3);
            Copies.out(at[1], (short[]) backs[1], 3);
            Copies.out(at[2], (char[]) backs[2], 3);
            Copies.out(at[3], (int[]) backs[3], 3);
            Copies.out(at[4], (long[]) backs[4], 3);
            Copies.out(at[5], (float[]) backs[5], 3);
            Copies.out(at[6], (double[]) backs[6], 3);

            assertThat(Arrays.deepToString(backs))
                    .isEqualTo(Arrays.deepToString(new Object[] {
                        Arrays.copyOf(bytes, 4),
                        Arrays.copyOf(shorts, 4),
                        Arrays.copyOf(chars, 4),
                        Arrays.copyOf(ints, 4),
                        Arrays.copyOf(longs, 4),
                        Arrays.copyOf(floats, 4),
                        Arrays.copyOf(doubles, 4)
                    }));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 4_000, 4_079, 4_080, 4_081, 4_096, 1_000_000})
    @Tag("P2")
    void copiesAnyNumberOfElements(int count) {
        int[] values = new int[count];
        Arrays.setAll(values, i -> i * 31);
        int[] back = new int[count];
        try (Scratch scratch = Scratch.claim()) {
            long before = scratch.utf8("before", "f", "s");
            long address = Copies.in(values, count, scratch);
            long after = scratch.utf8("after", "f", "s");
            Copies.out(address, back, count);

            assertThat(address & 7).isZero();
            assertThat(Strings.utf8(before)).isEqualTo("before");
            assertThat(Strings.utf8(after)).isEqualTo("after");
        }
        assertThat(back).isEqualTo(values);
    }

    @Test
    void copiesNoMoreThanIsCounted() {
        int[] back = {7, 7, 7};
        try (Scratch scratch = Scratch.claim()) {
            Copies.out(Copies.in(new int[] {1, 2, 3}, 2, scratch), back, 2);
        }
        assertThat(back).containsExactly(1, 2, 7);
    }

    @Test
    void copiesNothingBackFromNull() {
        int[] back = {7};
        Copies.out(0, back, 1);
        assertThat(back).containsExactly(7);
    }

    @Test
    @Tag("T5")
    void narrowsElementsThatFit() {
        try (Scratch scratch = Scratch.claim()) {
            long address = NarrowedCopies.in(new int[] {0, 200, 255}, 3, C.UINT8_T, scratch, "f", "values");
            int[] back = new int[3];
            NarrowedCopies.out(address, back, 3, C.UINT8_T);

            assertThat(Memory.ALL.asSlice(address, 3).toArray(JAVA_BYTE)).containsExactly(0, 200, 255);
            assertThat(back).containsExactly(0, 200, 255);
        }
    }

    @Test
    @Tag("T5")
    void narrowsArraysOfEveryWidth() {
        try (Scratch scratch = Scratch.claim()) {
            long shorts = NarrowedCopies.in(new short[] {-1}, 1, C.INT8_T, scratch, "f", "values");
            long chars = NarrowedCopies.in(new char[] {255}, 1, C.UINT8_T, scratch, "f", "values");
            long longs = NarrowedCopies.in(new long[] {1L << 31}, 1, C.UINT32_T, scratch, "f", "values");
            long sameWidth = NarrowedCopies.in(new long[] {-1}, 1, C.UINT64_T, scratch, "f", "values");
            short[] shortBack = new short[1];
            char[] charBack = new char[1];
            long[] longBack = new long[1];
            long[] sameBack = new long[1];
            NarrowedCopies.out(shorts, shortBack, 1, C.INT8_T);
            NarrowedCopies.out(chars, charBack, 1, C.UINT8_T);
            NarrowedCopies.out(longs, longBack, 1, C.UINT32_T);
            NarrowedCopies.out(sameWidth, sameBack, 1, C.UINT64_T);

            assertThat(shortBack).containsExactly((short) -1);
            assertThat(charBack).containsExactly((char) 255);
            assertThat(longBack).containsExactly(1L << 31);
            assertThat(sameBack).containsExactly(-1);
        }
    }

    @Test
    @Tag("T9")
    void namesTheElementThatDoesNotFit() {
        try (Scratch scratch = Scratch.claim()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NarrowedCopies.in(new int[] {1, 300}, 2, C.UINT8_T, scratch, "sum", "values"))
                    .withMessage("sum: values[1] is 300: C's uint8_t holds 0 to 255");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NarrowedCopies.in(new long[] {-1}, 1, C.UINT32_T, scratch, "sum", "values"))
                    .withMessage("sum: values[0] is -1: C's uint32_t holds 0 to 4294967295");
        }
    }

    @Test
    @Tag("P2")
    void copiesTruthValues() {
        try (Scratch scratch = Scratch.claim()) {
            long bytes = BooleanCopies.in(new boolean[] {true, false, true}, 3, C.BOOL, scratch);
            long ints = BooleanCopies.in(new boolean[] {true, false, true}, 3, C.INT, scratch);
            boolean[] back = new boolean[3];
            BooleanCopies.out(ints, back, 3, C.INT);

            assertThat(Memory.ALL.asSlice(bytes, 3).toArray(JAVA_BYTE)).containsExactly(1, 0, 1);
            assertThat(back).containsExactly(true, false, true);
        }
    }

    @Test
    @Tag("P6")
    void copiesStrings() {
        try (Scratch scratch = Scratch.claim()) {
            long plain = StringArrays.in(
                    new String[] {"a", "\u6F22"}, 2, false, TextEncoding.UTF_8, scratch, "f", "argv");
            long ended =
                    StringArrays.in(new String[] {"", "b"}, 2, true, TextEncoding.UTF_16, scratch, "f", "argv");

            assertThat(Strings.utf8(C.POINTER.get(plain))).isEqualTo("a");
            assertThat(Strings.utf8(C.POINTER.get(plain + 8))).isEqualTo("\u6F22");
            assertThat(Strings.decoded(C.POINTER.get(ended), TextEncoding.UTF_16)).isEmpty();
            assertThat(Strings.decoded(C.POINTER.get(ended + 8), TextEncoding.UTF_16)).isEqualTo("b");
            assertThat(C.POINTER.get(ended + 16)).isZero();
        }
    }

    @Test
    @Tag("P6")
    void namesTheStringThatIsRefused() {
        try (Scratch scratch = Scratch.claim()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> strings(scratch, "a", null))
                    .withMessage("f: argv[1] is null: C reads a string there");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strings(scratch, "a", "b\0"))
                    .withMessageStartingWith("f: argv[1] has a NUL character at index 1");
        }
    }

    private static long strings(Scratch scratch, String... texts) {
        return StringArrays.in(texts, texts.length, true, TextEncoding.UTF_8, scratch, "f", "argv");
    }

    @Test
    @Tag("P4")
    void givesVariablesZeroedRoom() {
        try (Scratch scratch = Scratch.claim()) {
            long first = scratch.zeroed(C.INT);
            C.LONG_LONG.set(first, -1);
            long second = scratch.roomFor("variable", C.CHAR, "f", "n");

            assertThat(C.LONG_LONG.get(second)).isZero();
            assertThat(second).isEqualTo(first + 8);
            assertThat(Memory.ALL.asSlice(scratch.zeroed(C.INT, 100), 400).toArray(JAVA_BYTE)).containsOnly(0);
            assertThatNullPointerException()
                    .isThrownBy(() -> scratch.roomFor((Object) null, C.INT, "f", "n"))
                    .withMessageStartingWith("f: n is null");
        }
    }
}
