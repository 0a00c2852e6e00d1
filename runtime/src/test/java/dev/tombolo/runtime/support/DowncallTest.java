package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls functions that each compiler built. The build runs this class twice, the second time with
 * {@code -Dtombolo.shapes=exact}.
 */
@ParameterizedClass
@ValueSource(strings = {"gcc", "clang"})
class DowncallTest {
    private static final String SOURCE = """
        #include <stdbool.h>
        #include <stdint.h>
        #include <string.h>

        /* Each widens an argument, of which clang takes for granted that the caller has extended it to 32 bits. */
        uint64_t widened_u8(uint8_t x) { return x; }
        uint64_t widened_u16(uint16_t x) { return x; }
        uint64_t widened_u32(uint32_t x) { return x; }
        int64_t widened_s8(int8_t x) { return x; }
        int64_t widened_s16(int16_t x) { return x; }
        int64_t widened_s32(int32_t x) { return x; }

        signed char sum_sc(signed char a, signed char b) { return a + b; }
        unsigned char sum_uc(unsigned char a, unsigned char b) { return a + b; }
        int16_t same_s16(int16_t x) { return x; }
        uint16_t same_u16(uint16_t x) { return x; }
        uint32_t same_u32(uint32_t x) { return x; }
        unsigned long largest_ulong(void) { return -1UL; }
        int same_int(int x) { return x; }
        uint64_t two_words(void) { return 0x700000001; }

        bool negated(bool x) { return !x; }
        int int_of_bool(bool x) { return x; }

        float same_float(float x) { return x; }
        double same_double(double x) { return x; }
        uint32_t bits_of_float(float x) { uint32_t bits; memcpy(&bits, &x, 4); return bits; }
        uint64_t bits_of_double(double x) { uint64_t bits; memcpy(&bits, &x, 8); return bits; }

        void *same_pointer(void *p) { return p; }
        int second_byte(const uint8_t *p) { return p[1]; }

        static int counter;
        void count(int step) { counter += step; }
        int counted(void) { return counter; }
        void forget(void) { counter = 0; }

        static uint64_t mix(uint64_t h, uint64_t x) { return h * 31 + x; }
        #define MIX(x) h = mix(h, (uint64_t) (int64_t) (x))

        uint64_t ten(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int64_t g, void *p,
                uint8_t i, int16_t j) {
            uint64_t h = 0;
            MIX(a); MIX(b); MIX(c); MIX(d); MIX(e); MIX(f); MIX(g); MIX((uintptr_t) p); MIX(i); MIX(j);
            return h;
        }

        uint64_t twenty(uint8_t a, double b, int8_t c, float d, uint16_t e, int16_t f, double g, uint32_t i,
                int32_t j, float k, uint64_t l, void *m, uint8_t n, double o, int8_t p, uint16_t q, int32_t r,
                float s, uint32_t t, bool u) {
            uint64_t h = 0;
            MIX(a); MIX(b); MIX(c); MIX(d); MIX(e); MIX(f); MIX(g); MIX(i); MIX(j); MIX(k);
            MIX(l); MIX((uintptr_t) m); MIX(n); MIX(o); MIX(p); MIX(q); MIX(r); MIX(s); MIX(t); MIX(u);
            return h;
        }

        double twelve_floats(float a, double b, float c, double d, float e, double f, float g, double h, float i,
                double j, float k, double l) {
            return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l;
        }
        """;

    @Parameter
    String compiler;

    private MethodHandle function(String symbol, NativeType result, NativeType... parameters) {
        return Downcall.of(result, parameters).link(library(), symbol);
    }

    private NativeLibrary library() {
        return NativeLibrary.of(
                DowncallTest.class, CCompiler.named(compiler).library(SOURCE).toString());
    }

    @ParameterizedTest
    @Tag("T7")
    @ValueSource(ints = {0, 1, 127, 128, 200, 255})
    void extendsUnsignedBytes(int value) throws Throwable {
        long arrived =
                (long) function("widened_u8", C.UINT64_T, C.UINT8_T).invokeExact(C.UINT8_T.checked(value, "", ""));

        assertThat(arrived).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T7")
    @ValueSource(ints = {-128, -1, 0, 127})
    void extendsSignedBytes(int value) throws Throwable {
        long arrived = (long) function("widened_s8", C.INT64_T, C.INT8_T).invokeExact(C.INT8_T.checked(value, "", ""));

        assertThat(arrived).isEqualTo(value);
    }

    @Test
    @Tag("T7")
    void extendsShorts() throws Throwable {
        long unsigned = (long) function("widened_u16", C.UINT64_T, C.UINT16_T).invokeExact(0xFFFFL);
        long signed = (long) function("widened_s16", C.INT64_T, C.INT16_T).invokeExact(-32768L);

        assertThat(unsigned).isEqualTo(0xFFFF);
        assertThat(signed).isEqualTo(-32768);
    }

    @Test
    @Tag("T7")
    void extendsInts() throws Throwable {
        long unsigned = (long) function("widened_u32", C.UINT64_T, C.UINT32_T).invokeExact(0xFFFF_FFFFL);
        long signed = (long) function("widened_s32", C.INT64_T, C.INT32_T).invokeExact(-1L);

        assertThat(unsigned).isEqualTo(0xFFFF_FFFFL);
        assertThat(signed).isEqualTo(-1);
    }

    @Test
    @Tag("T7")
    void cutsCharResults() throws Throwable {
        long signed = (long)
                function("sum_sc", C.SIGNED_CHAR, C.SIGNED_CHAR, C.SIGNED_CHAR).invokeExact(127L, 32L);
        long unsigned = (long) function("sum_uc", C.UNSIGNED_CHAR, C.UNSIGNED_CHAR, C.UNSIGNED_CHAR)
                .invokeExact(127L, 32L);

        assertThat(C.SIGNED_CHAR.extended(signed)).isEqualTo(-97);
        assertThat(C.UNSIGNED_CHAR.extended(unsigned)).isEqualTo(159);
    }

    @Test
    @Tag("T8")
    void keepsUnsignedResultsUnsigned() throws Throwable {
        long uint = (long) function("same_u32", C.UINT32_T, C.UINT32_T).invokeExact(0xFFFF_FFFFL);
        long ushort = (long) function("same_u16", C.UINT16_T, C.UINT16_T).invokeExact(0xFFFFL);
        long sshort = (long) function("same_s16", C.INT16_T, C.INT16_T).invokeExact(-2L);
        long ulong = (long) function("largest_ulong", C.UNSIGNED_LONG).invokeExact();

        assertThat(C.UINT32_T.extended(uint)).isEqualTo(4294967295L);
        assertThat(C.UINT16_T.extended(ushort)).isEqualTo(65535);
        assertThat(C.INT16_T.extended(sshort)).isEqualTo(-2);
        assertThat(C.UNSIGNED_LONG.extended(ulong)).isEqualTo(-1L);
    }

    @Test
    @Tag("T8")
    void readsStrtoulsLargestNumber() throws Throwable {
        MethodHandle strtoul = Downcall.of(C.UNSIGNED_LONG, C.POINTER, C.POINTER, C.INT)
                .link(NativeLibrary.of(DowncallTest.class, "c"), "strtoul");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment digits = arena.allocateFrom("18446744073709551615");
            long number = (long) strtoul.invokeExact(digits.address(), 0L, 10L);

            assertThat(number).isEqualTo(-1L);
            assertThat(Long.toUnsignedString(number)).isEqualTo("18446744073709551615");
        }
    }

    @Test
    @Tag("T9")
    void neverCallsWithAValueOutOfRange() throws Throwable {
        MethodHandle count = Downcall.ofVoid(C.INT).link(library(), "count");
        MethodHandle counted = function("counted", C.INT);
        long before = (long) counted.invokeExact();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    long step = C.INT.checked(1L << 31, "count", "step");
                    count.invokeExact(step);
                })
                .withMessage("count: step is 2147483648: C's int holds -2147483648 to 2147483647");
        assertThat((long) counted.invokeExact()).isEqualTo(before);
    }

    @ParameterizedTest
    @Tag("T10")
    @ValueSource(floats = {0f, -0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN})
    void leavesFloatsUnchanged(float value) throws Throwable {
        float same = (float) function("same_float", C.FLOAT, C.FLOAT).invokeExact(value);
        long bits = (long) function("bits_of_float", C.UINT32_T, C.FLOAT).invokeExact(value);

        assertThat(Float.floatToRawIntBits(same)).isEqualTo(Float.floatToRawIntBits(value));
        assertThat((int) bits).isEqualTo(Float.floatToRawIntBits(value));
    }

    @ParameterizedTest
    @Tag("T10")
    @ValueSource(
            longs = {
                0x0000000000000000L, // 0
                0x8000000000000000L, // -0
                0x0000000000000001L, // smallest
                0x7FEFFFFFFFFFFFFFL, // largest
                0x7FF0000000000000L, // infinity
                0xFFF0000000000000L, // -infinity
                0x7FF8000000000000L, // NaN
                0xFFF8DEADBEEF1234L // NaN with sign and payload
            })
    void leavesDoublesUnchanged(long bits) throws Throwable {
        double same = (double) function("same_double", C.DOUBLE, C.DOUBLE).invokeExact(Double.longBitsToDouble(bits));
        long arrived =
                (long) function("bits_of_double", C.UINT64_T, C.DOUBLE).invokeExact(Double.longBitsToDouble(bits));

        assertThat(Double.doubleToRawLongBits(same)).isEqualTo(bits);
        assertThat(arrived).isEqualTo(bits);
    }

    @Test
    @Tag("T11")
    void passesBooleans() throws Throwable {
        MethodHandle negated = function("negated", C.BOOL, C.BOOL);
        MethodHandle intOfBool = function("int_of_bool", C.INT, C.BOOL);

        assertThat(C.BOOL.extended((long) negated.invokeExact(0L))).isEqualTo(1);
        assertThat(C.BOOL.extended((long) negated.invokeExact(1L))).isEqualTo(0);
        assertThat(C.INT.extended((long) intOfBool.invokeExact(1L))).isEqualTo(1);
    }

    @Test
    @Tag("T11")
    void readsOnlyTheLowByteOfABoolean() throws Throwable {
        MethodHandle sameInt = function("same_int", C.BOOL, C.INT);

        assertThat(C.BOOL.extended((long) sameInt.invokeExact(256L))).isEqualTo(0);
        assertThat(C.BOOL.extended((long) sameInt.invokeExact(2L))).isNotEqualTo(0);
        assertThat(C.BOOL.extended((long) sameInt.invokeExact(-1L))).isNotEqualTo(0);
    }

    @Test
    @Tag("T12")
    void callsFunctionsWithoutResultOrParameters() throws Throwable {
        MethodHandle counted = function("counted", C.INT);

        Downcall.ofVoid().link(library(), "forget").invokeExact();
        Downcall.ofVoid(C.INT).link(library(), "count").invokeExact(5L);
        Downcall.ofVoid(C.INT).link(library(), "count").invokeExact(-2L);

        assertThat(C.INT.extended((long) counted.invokeExact())).isEqualTo(3);
    }

    @Test
    void passesPointersAsAddresses() throws Throwable {
        MethodHandle same = function("same_pointer", C.POINTER, C.POINTER);

        for (long address : new long[] {0, 1, 0x7FFF_FFFF_FFFFL, -1}) {
            assertThat((long) same.invokeExact(address)).isEqualTo(address);
        }
    }

    @Test
    @Tag("P1")
    void passesPointersAsSegments() throws Throwable {
        MethodHandle same = function("same_pointer", C.SEGMENT, C.SEGMENT);
        MethodHandle secondByte = function("second_byte", C.INT, C.SEGMENT);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom("ab");

            assertThat(((MemorySegment) same.invokeExact(bytes)).address()).isEqualTo(bytes.address());
            assertThat(C.INT.extended((long) secondByte.invokeExact(bytes))).isEqualTo('b');
        }
        assertThat((MemorySegment) same.invokeExact(MemorySegment.NULL)).isEqualTo(MemorySegment.NULL);
    }

    @Test
    @Tag("P1")
    void refusesAClosedSegment() {
        MethodHandle same = function("same_pointer", C.SEGMENT, C.SEGMENT);
        Arena arena = Arena.ofConfined();
        MemorySegment bytes = arena.allocate(8);
        arena.close();

        assertThatIllegalStateException().isThrownBy(() -> same.invoke(bytes));
    }

    @Test
    @Tag("T7")
    void passesMoreIntegersThanThereAreRegisters() throws Throwable {
        MethodHandle ten = function(
                "ten",
                C.UINT64_T,
                C.INT8_T,
                C.UINT8_T,
                C.INT16_T,
                C.UINT16_T,
                C.INT32_T,
                C.UINT32_T,
                C.INT64_T,
                C.POINTER,
                C.UINT8_T,
                C.INT16_T);

        long mixed = (long)
                ten.invokeExact(-1L, 200L, -300L, 65535L, -70000L, 4000000000L, Long.MIN_VALUE, 4096L, 255L, -32768L);

        assertThat(mixed).isEqualTo(mix(-1, 200, -300, 65535, -70000, 4000000000L, Long.MIN_VALUE, 4096, 255, -32768));
    }

    @Test
    @Tag("T7")
    @Tag("T10")
    void passesFloatsAmongIntegers() throws Throwable {
        MethodHandle twenty = function(
                "twenty",
                C.UINT64_T,
                C.UINT8_T,
                C.DOUBLE,
                C.INT8_T,
                C.FLOAT,
                C.UINT16_T,
                C.INT16_T,
                C.DOUBLE,
                C.UINT32_T,
                C.INT32_T,
                C.FLOAT,
                C.UINT64_T,
                C.POINTER,
                C.UINT8_T,
                C.DOUBLE,
                C.INT8_T,
                C.UINT16_T,
                C.INT32_T,
                C.FLOAT,
                C.UINT32_T,
                C.BOOL);

        long mixed = (long) twenty.invokeExact(
                200L,
                1.0,
                -100L,
                2f,
                60000L,
                -30000L,
                -3.0,
                4000000000L,
                -5L,
                6f,
                -7L,
                8L,
                201L,
                9.0,
                -101L,
                60001L,
                -10L,
                11f,
                4000000001L,
                1L);

        assertThat(mixed)
                .isEqualTo(mix(
                        200,
                        1,
                        -100,
                        2,
                        60000,
                        -30000,
                        -3,
                        4000000000L,
                        -5,
                        6,
                        -7,
                        8,
                        201,
                        9,
                        -101,
                        60001,
                        -10,
                        11,
                        4000000001L,
                        1));
    }

    private static long mix(long... values) {
        long mixed = 0;
        for (long value : values) {
            mixed = mixed * 31 + value;
        }
        return mixed;
    }

    @Test
    @Tag("T10")
    void passesMoreFloatsThanThereAreRegisters() throws Throwable {
        MethodHandle floats = function(
                "twelve_floats",
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE,
                C.FLOAT,
                C.DOUBLE);

        double sum = (double) floats.invokeExact(1f, 2.0, 3f, 4.0, 5f, 6.0, 7f, 8.0, 9f, 10.0, 11f, 12.0);

        assertThat(sum).isEqualTo(650.0);
    }

    @Test
    void callsCriticalFunctions() throws Throwable {
        MethodHandle critical = Downcall.of(C.UINT8_T, C.UINT8_T).critical().link(library(), "widened_u8");

        assertThat(C.UINT8_T.extended((long) critical.invokeExact(200L))).isEqualTo(200);
    }

    @Test
    @Tag("A1")
    void linksTheFirstSymbolThatTheLibraryHas() throws Throwable {
        MethodHandle same = Downcall.of(C.INT, C.INT).link(library(), "same_int_v2", "same_int", "negated");

        assertThat(C.INT.extended((long) same.invokeExact(42L))).isEqualTo(42);
    }

    @Test
    @Tag("A3")
    void throwsAnewAtEachCallOfAMissingFunction() {
        MethodHandle missing = Downcall.of(C.INT, C.INT, C.DOUBLE, C.SEGMENT).link(library(), "no_such", "nor_this");

        NativeLinkError first = error(missing, 1L, 2.0, MemorySegment.NULL);
        NativeLinkError second = error(missing, 1L, 2.0, MemorySegment.NULL);
        assertThat(first).hasMessageContaining("no_such").hasMessageContaining("nor_this");
        assertThat(second).hasMessage(first.getMessage()).isNotSameAs(first);
        assertThat(second.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().startsWith("throwsAnew"));
    }

    @Test
    @Tag("A3")
    void givesTheHandleOfAMissingFunctionTheTypeOfTheFunction() {
        Downcall type = Downcall.ofVoid(C.UINT8_T, C.FLOAT, C.POINTER, C.SEGMENT);

        assertThat(type.link(library(), "no_such").type()).isEqualTo(type.type());
        assertThat(type.link(library(), "count").type()).isEqualTo(type.type());
    }

    @Test
    @Tag("A3")
    void throwsAtEachCallWhereTheLibraryIsMissing() {
        NativeLibrary absent = NativeLibrary.of(DowncallTest.class, "/nowhere/libabsent.so");
        MethodHandle function = Downcall.ofVoid().link(absent, "f");

        assertThat(error(function)).hasMessageContaining("/nowhere/libabsent.so");
        assertThat(error(function)).hasMessageContaining("/nowhere/libabsent.so");
    }

    @Test
    @Tag("A3")
    void throwsAtEachCallWhatASuppliedLookupThrew() {
        String name = "driver of " + compiler;
        NativeLibrary.supply(name, symbol -> {
            throw new IllegalStateException("no device");
        });
        MethodHandle function = Downcall.of(C.INT, C.LONG).link(NativeLibrary.of(DowncallTest.class, name), "f");

        for (int call = 0; call < 2; call++) {
            assertThat(error(function, 1L))
                    .hasMessage("f: linking it threw java.lang.IllegalStateException: no device")
                    .hasRootCauseMessage("no device");
        }
    }

    private static NativeLinkError error(MethodHandle function, Object... arguments) {
        return assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> function.invokeWithArguments(arguments))
                .actual();
    }

    @Test
    void takesItsShapesFromTheProperty() throws Throwable {
        MethodHandle lowWord = function("two_words", C.INT);

        boolean exact = System.getProperty(Downcall.SHAPES) != null || Abi.of(Platform.host()) == Abi.OTHER;
        assertThat((long) lowWord.invokeExact()).isEqualTo(exact ? 1 : 0x7_0000_0001L);
    }

    @Test
    void knowsOneForcedShape() {
        assertThat(Downcall.forcesExact("exact")).isTrue();
        assertThat(Downcall.forcesExact(null)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Downcall.forcesExact("canonical"))
                .withMessage("-Dtombolo.shapes=canonical: the only value is exact");
    }
}
