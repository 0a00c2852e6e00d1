package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays and buffers cross as their elements, one way or both, and no more of them than they have. */
final class ArraysTest {
    private static final Calls CALLS = new ArraysTest_CallsBinding();

    @NativeLib("arrays")
    @Typedef(name = "number", type = "int")
    interface Calls {
        @Attach("calls_so_far")
        int calls();

        @Attach("sum_int")
        @CType("long long")
        long sum(@In @CountedBy("n") int[] values, int n);

        @Attach("sum_int")
        @CType("long long")
        long sumOfNumbers(@CType("const number *") @CountedBy("n") int[] values, int n);

        @Attach(value = "sum_int", critical = true)
        @CType("long long")
        long sumInPlace(@CType("const int *") @CountedBy("n") int[] values, int n);

        @Attach("sum_int")
        @CType("long long")
        long sumOfBuffer(@CType("const int *") @CountedBy("n") IntBuffer values, int n);

        @Attach("transform_byte")
        void transform(@CountedBy("n") byte[] values, int n);

        @Attach("transform_short")
        void transform(@CountedBy("n") short[] values, int n);

        @Attach("transform_char")
        void transform(@CountedBy("n") char[] values, int n);

        @Attach("transform_int")
        void transform(@CountedBy("n") int[] values, int n);

        @Attach(value = "transform_int", critical = true)
        void transformInPlace(@CountedBy("n") int[] values, int n);

        @Attach("transform_long")
        void transform(@CountedBy("n") long[] values, int n);

        @Attach("transform_float")
        void transform(@CountedBy("n") float[] values, int n);

        @Attach("transform_double")
        void transform(@CountedBy("n") double[] values, int n);

        @Attach("transform_uchar")
        void transformBytes(@CType("unsigned char *") @CountedBy("n") int[] values, int n);

        @Attach("transform_ulong")
        void transformUlongs(@CType("unsigned long *") @CountedBy("n") long[] values, @CType("uint8_t") byte n);

        @Attach("transform_int")
        void transform(@CountedBy("n") IntBuffer values, int n);

        @Attach(value = "transform_int", critical = true)
        void transformInPlace(@CountedBy("n") IntBuffer values, int n);

        @Attach
        void flip(@CountedBy("n") boolean[] flags, int n);

        @Attach
        boolean fill(@Out @CountedBy("n") int[] values, int n, int value);

        @Attach("is_null")
        boolean isNull(@In int @Nullable [] values);

        @Attach("is_null")
        boolean isNullToo(@Out @Length(2) boolean @Nullable [] values);

        @Attach("address_of")
        @CType("long long")
        long address(@In @Nullable ByteBuffer buffer);

        @Attach("pair_of")
        int pair(@Out @Length(2) int[] both);

        @Attach("read_some")
        int read(@CType("void *") @Out @CountedBy("capacity") ByteBuffer buffer, @CType("size_t") long capacity);

        @Attach("count_strings")
        int count(@NullTerminated String[] strings);

        @Attach("length_of")
        int length(@CountedBy("n") String[] strings, int n);

        @Attach("units_of")
        int units(@CType("const uint16_t **") @Encoding(Encoding.UTF_16) @CountedBy("n") String[] strings, int n);

        @Attach("next_colors")
        void next(@CountedBy("n") Color[] colors, int n);

        @Attach("sum_of_pointers")
        int sum(@In @CountedBy("n") @Nullable MemorySegment[] pointers, int n);

        @Attach("sum_of_pointers")
        int sumOfAddresses(@CType("int **") @In @CountedBy("n") long[] pointers, int n);

        @Attach("give_pointers")
        void give(@Out @CountedBy("n") @Nullable MemorySegment[] pointers, int n);

        @Attach
        void shift(@CountedBy("n") Point[] points, int n);
    }

    @NativeEnum
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    @Struct
    record Point(int x, int y) {}

    @BeforeAll
    static void provide() {
        Fixture.of("arrays").provide();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 4_096, 1_000_000})
    @Tag("P2")
    @Tag("T4")
    void areReadByC(int n) {
        int[] values = new int[n];
        Arrays.setAll(values, i -> i);

        assertThat(CALLS.sum(values, n)).isEqualTo(n * (n - 1L) / 2);
        assertThat(CALLS.sumOfNumbers(values, n)).isEqualTo(n * (n - 1L) / 2);
        assertThat(CALLS.sumInPlace(values, n)).isEqualTo(n * (n - 1L) / 2);
        assertThat(CALLS.sumOfBuffer(IntBuffer.wrap(values), n)).isEqualTo(n * (n - 1L) / 2);
    }

    @Test
    @Tag("P2")
    void ofEveryPrimitiveAreReadAndWritten() {
        byte[] bytes = {1, -2};
        short[] shorts = {1, -2};
        char[] chars = {1, 0x7FFF};
        int[] ints = {1, -2};
        long[] longs = {1, 1L << 40};
        float[] floats = {1, -0.25f};
        double[] doubles = {1, -0.25};
        boolean[] flags = {true, false};
        CALLS.transform(bytes, 2);
        CALLS.transform(shorts, 2);
        CALLS.transform(chars, 2);
        CALLS.transform(ints, 2);
        CALLS.transform(longs, 2);
        CALLS.transform(floats, 2);
        CALLS.transform(doubles, 2);
        CALLS.flip(flags, 2);

        assertThat(bytes).containsExactly(3, -3);
        assertThat(shorts).containsExactly((short) 3, (short) -3);
        assertThat(chars).containsExactly((char) 3, (char) 0xFFFF);
        assertThat(ints).containsExactly(3, -3);
        assertThat(longs).containsExactly(3, (1L << 41) + 1);
        assertThat(floats).containsExactly(3, 0.5f);
        assertThat(doubles).containsExactly(3, 0.5);
        assertThat(flags).containsExactly(false, true);
    }

    @Test
    @Tag("T5")
    void ofWiderNumbersAreCheckedOneByOne() {
        int[] bytes = {1, 100, 200};
        long[] ulongs = {1, 2};
        CALLS.transformBytes(bytes, 3);
        CALLS.transformUlongs(ulongs, (byte) 2);

        assertThat(bytes).containsExactly(3, 201, 145);
        assertThat(ulongs).containsExactly(3, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.transformBytes(new int[] {1, 256}, 2))
                .withMessage("transformBytes: values[1] is 256: C's unsigned char holds 0 to 255");
    }

    @Test
    @Tag("P2")
    void areWrittenAsFarAsTheyAreCounted() {
        int[] values = {1, 1, 1};

        assertThat(CALLS.fill(values, 2, 7)).as("C finds zeros").isTrue();
        assertThat(values).containsExactly(7, 7, 1);
    }

    @Test
    @Tag("P2")
    void arePassedInPlaceToCriticalFunctions() {
        int[] values = {1, 2, 3};
        CALLS.transformInPlace(values, 3);
        IntBuffer buffer = IntBuffer.wrap(values).position(1);
        CALLS.transformInPlace(buffer, 2);

        assertThat(values).containsExactly(3, 11, 15);
        assertThatIllegalArgumentException().isThrownBy(() -> CALLS.transformInPlace(values, 4));
    }

    @Test
    @Tag("P3")
    void areNotCountedBeyondTheirEnd() {
        int before = CALLS.calls();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.sum(new int[3], 4))
                .withMessage("sum: n is 4: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.sum(new int[3], -1))
                .withMessage("sum: n is -1: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.transformUlongs(new long[3], (byte) 200))
                .withMessage("transformUlongs: n is 200: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.pair(new int[1]))
                .withMessage("pair: both has 1 element: C uses 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.sumOfBuffer(IntBuffer.allocate(5).position(2), 4))
                .withMessage("sumOfBuffer: n is 4: values has 3 elements");
        assertThat(CALLS.calls()).isEqualTo(before);
    }

    @Test
    @Tag("P3")
    void ofAFixedLengthMayBeLonger() {
        int[] both = {0, 0, 9};
        CALLS.pair(both);

        assertThat(both).containsExactly(1, 2, 9);
    }

    @Test
    @Tag("P2")
    void areNullOnlyWhereThatIsDeclared() {
        assertThat(CALLS.isNull(null)).isTrue();
        assertThat(CALLS.isNull(new int[0])).isFalse();
        assertThat(CALLS.isNullToo(null)).isTrue();
        assertThat(CALLS.address(null)).isZero();
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.sum((int[]) null, 0))
                .withMessageStartingWith("sum: values is null");
    }

    @Test
    @Tag("P2")
    void inBuffersAreThoseFromPositionToLimit() {
        IntBuffer heap = IntBuffer.wrap(new int[] {1, 2, 3, 4}).position(1);
        IntBuffer direct = ByteBuffer.allocateDirect(16)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer()
                .put(0, 1)
                .put(1, 2)
                .position(1);
        CALLS.transform(heap, 2);
        CALLS.transform(direct, 1);

        assertThat(heap.array()).containsExactly(1, 5, 7, 4);
        assertThat(direct.get(0)).isEqualTo(1);
        assertThat(direct.get(1)).isEqualTo(5);
        assertThat(heap.position()).isEqualTo(1);
    }

    @Test
    @Tag("P2")
    void inDirectBuffersAreNotCopied() {
        ByteBuffer direct = ByteBuffer.allocateDirect(16).position(4);

        assertThat(CALLS.address(direct))
                .isEqualTo(MemorySegment.ofBuffer(direct).address());
        assertThat(CALLS.read(direct, 12)).isEqualTo(12);
        assertThat(direct.get(4)).isEqualTo((byte) 'x');
        assertThat(direct.get(3)).isZero();
    }

    @Test
    @Tag("P2")
    void inBuffersThatCannotBeWrittenAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.read(ByteBuffer.allocate(4).asReadOnlyBuffer(), 4))
                .withMessageStartingWith("read: buffer is read-only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.transform(ByteBuffer.allocate(8).asIntBuffer(), 2))
                .withMessageStartingWith("transform: values is BIG_ENDIAN");
    }

    @Test
    @Tag("P2")
    void inBuffersOfClosedArenasAreRefused() {
        ByteBuffer closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocate(8).asByteBuffer();
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> CALLS.read(closed, 8))
                .withMessageStartingWith("read: buffer is closed");
    }

    @Test
    @Tag("P6")
    void ofStringsAreArraysOfPointers() {
        assertThat(CALLS.count(new String[] {"a", "b", "c"})).isEqualTo(3);
        assertThat(CALLS.count(new String[0])).isZero();
        assertThat(CALLS.length(new String[] {"ü漢😀", "", "ab", "not counted"}, 3))
                .isEqualTo(2 + 3 + 4 + 2);
        assertThat(CALLS.units(new String[] {"ü漢😀", "ab"}, 2)).isEqualTo(1 + 1 + 2 + 2);
        assertThat(CALLS.length(longTexts(), 2_000)).isEqualTo(2_000 * 100);
    }

    private static String[] longTexts() {
        String[] texts = new String[2_000];
        Arrays.fill(texts, "a".repeat(100));
        return texts;
    }

    @Test
    @Tag("P6")
    void ofStringsNameTheOneThatIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.count(new String[] {"a", null}))
                .withMessage("count: strings[1] is null: C reads a string there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.count(new String[] {"a\0"}))
                .withMessageStartingWith("count: strings[0] has a NUL character at index 1");
    }

    @Test
    @Tag("E7")
    void ofEnumsAreArraysOfTheirValues() {
        Color[] colors = {Color.RED, Color.GREEN};
        CALLS.next(colors, 2);

        assertThat(colors).containsExactly(Color.GREEN, Color.BLUE);
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.next(new Color[1], 1))
                .withMessageStartingWith("next: an element of colors is null");
    }

    @Test
    @Tag("P1")
    @Tag("P2")
    void ofSegmentsAreArraysOfPointers() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = arena.allocateFrom(ValueLayout.JAVA_INT, 1);
            MemorySegment two = arena.allocateFrom(ValueLayout.JAVA_INT, 2);

            assertThat(CALLS.sum(new MemorySegment[] {one, two, one}, 3)).isEqualTo(4);
            assertThat(CALLS.sum(new MemorySegment[] {one, null}, 2)).isEqualTo(1001);
            assertThat(CALLS.sumOfAddresses(new long[] {two.address(), 0}, 2)).isEqualTo(1002);
        }
    }

    @Test
    @Tag("P1")
    void ofSegmentsRefuseClosedOnes() {
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocateFrom(ValueLayout.JAVA_INT, 1);
        }
        int before = CALLS.calls();

        assertThatIllegalStateException()
                .isThrownBy(() -> CALLS.sum(new MemorySegment[] {closed}, 1))
                .withMessageStartingWith("sum: an element of pointers is closed");
        assertThat(CALLS.calls()).isEqualTo(before);
    }

    @Test
    @Tag("P2")
    void ofSegmentsTakeWhatCGives() {
        MemorySegment[] pointers = new MemorySegment[4];
        CALLS.give(pointers, 4);

        assertThat(pointers[1].address() - pointers[0].address()).isEqualTo(4);
        assertThat(pointers[3]).isNull();
    }

    @Test
    @Tag("R3")
    void ofStructsAreCopiedBothWays() {
        Point[] points = {new Point(1, 1), new Point(5, 5)};
        CALLS.shift(points, 2);

        assertThat(points).containsExactly(new Point(2, 0), new Point(6, 4));
        assertThatNullPointerException().isThrownBy(() -> CALLS.shift(new Point[1], 1));
    }
}
