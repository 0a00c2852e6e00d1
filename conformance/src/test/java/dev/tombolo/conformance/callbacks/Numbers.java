package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of {@code callbacks.c} that call with numbers. */
@Attach
@SuppressWarnings("overloads") // who calls says of which type the lambda is
interface Numbers {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Numbers {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Numbers {}

    /** As both compilers built them. */
    static List<Numbers> all() {
        provide();
        return List.of(new Numbers_OfGccBinding(), new Numbers_OfClangBinding());
    }

    /** Lets contracts find the library that either compiler built. */
    static void provide() {
        Fixture.of("callbacks").by(CCompiler.GCC).named("callbacks-gcc").provide();
        Fixture.of("callbacks").by(CCompiler.CLANG).named("callbacks-clang").provide();
    }

    @Callback
    interface OfByte {
        byte of(byte x);
    }

    @Callback
    interface OfUnsignedByte {
        @CType("uint8_t")
        int of(@CType("uint8_t") int x);
    }

    /** The same bits. */
    @Callback
    interface OfOctet {
        @CType("uint8_t")
        byte of(@CType("uint8_t") byte x);
    }

    @Callback
    interface OfShort {
        short of(short x);
    }

    @Callback
    interface OfUnsignedShort {
        @CType("uint16_t")
        int of(@CType("uint16_t") int x);
    }

    @Callback
    interface OfChar {
        char of(char x);
    }

    @Callback
    interface OfInt {
        int of(int x);
    }

    @Callback
    interface OfUnsignedInt {
        @CType("uint32_t")
        long of(@CType("uint32_t") long x);
    }

    /** The same bits. */
    @Callback
    interface OfWord {
        @CType("uint32_t")
        int of(@CType("uint32_t") int x);
    }

    @Callback
    interface OfLong {
        long of(long x);
    }

    @Callback
    interface OfLongOfC {
        @CType("long")
        long of(@CType("long") long x);
    }

    @Callback
    interface OfSize {
        @SizeT
        long of(@SizeT long x);
    }

    @Callback
    interface OfBoolean {
        boolean of(boolean x);
    }

    @Callback
    interface OfFloat {
        float of(float x);
    }

    @Callback
    interface OfDouble {
        double of(double x);
    }

    @Callback
    interface OfPointer {
        @Nullable
        MemorySegment of(@Nullable MemorySegment x);
    }

    @Callback
    interface Action {
        void run();
    }

    @Callback
    interface Sum {
        int of(int x, int y);
    }

    /** A function of Java's own library, with more than one function needs. */
    @Callback
    interface Operator extends IntUnaryOperator {
        /** Not what C calls. */
        default Operator twice() {
            return x -> applyAsInt(applyAsInt(x));
        }

        static Operator plus(int y) {
            return x -> x + y;
        }
    }

    /** The names that what C calls has for its own. */
    @Callback
    interface Named {
        int result(int stub, int callback, int t, int result, int nativeStub, int scratch, int upcall);
    }

    /** More than registers hold. */
    @Callback
    interface Weight {
        double of(
                byte a,
                double b,
                @CType("uint8_t") int c,
                float d,
                short e,
                double f,
                @CType("uint16_t") int g,
                double h,
                int i,
                double j,
                @CType("unsigned int") long k,
                double l,
                long m,
                double n,
                byte o,
                double p,
                @CType("uint8_t") int q,
                double r,
                short s,
                float t,
                @CType("uint16_t") int u,
                double v,
                boolean w,
                double x,
                long y,
                float z);
    }

    @Attach("same_int8")
    byte same(OfByte f, byte x);

    @Attach("same_uint8")
    @CType("uint8_t")
    int same(OfUnsignedByte f, @CType("uint8_t") int x);

    @Attach("same_uint8")
    @CType("uint8_t")
    byte same(OfOctet f, @CType("uint8_t") byte x);

    @Attach("same_int16")
    short same(OfShort f, short x);

    @Attach("same_uint16")
    @CType("uint16_t")
    int same(OfUnsignedShort f, @CType("uint16_t") int x);

    @Attach("same_uint16")
    char same(OfChar f, char x);

    @Attach("same_int32")
    int same(OfInt f, int x);

    @Attach("same_int32")
    int operated(Operator f, int x);

    int seven(Named f);

    @Attach("is_called")
    boolean isRun(@Convert(Actions.class) Runnable f);

    @Attach("is_called")
    boolean isRunOrNull(@Convert(Actions.class) @Nullable Runnable f);

    @Attach("same_uint32")
    @CType("uint32_t")
    long same(OfUnsignedInt f, @CType("uint32_t") long x);

    @Attach("same_int64")
    long same(OfLong f, long x);

    @Attach("same_long")
    @CType("long")
    long same(OfLongOfC f, @CType("long") long x);

    @Attach("same_size")
    @SizeT
    long same(OfSize f, @SizeT long x);

    @Attach("same_bool")
    boolean same(OfBoolean f, boolean x);

    @Attach("same_float")
    float same(OfFloat f, float x);

    @Attach("same_double")
    double same(OfDouble f, double x);

    @Attach("bits_of_double")
    long bits(OfDouble f, long bits);

    @Attach("same_pointer")
    @Nullable
    MemorySegment same(OfPointer f, @Nullable MemorySegment x);

    @Attach("wide_int8")
    long wide(OfByte f, long bits);

    @Attach("wide_uint8")
    long wide(OfUnsignedByte f, long bits);

    @Attach("wide_uint8")
    long wide(OfOctet f, long bits);

    @Attach("wide_int16")
    long wide(OfShort f, long bits);

    @Attach("wide_uint16")
    long wide(OfUnsignedShort f, long bits);

    @Attach("wide_uint16")
    long wide(OfChar f, long bits);

    @Attach("wide_int32")
    long wide(OfInt f, long bits);

    @Attach("wide_uint32")
    long wide(OfUnsignedInt f, long bits);

    @Attach("wide_uint32")
    long wide(OfWord f, long bits);

    @Attach("wide_bool")
    long wide(OfBoolean f, long bits);

    @Attach("is_called")
    boolean isCalled(@Nullable Action f);

    @Attach("is_called")
    boolean isCalledSurely(Action f);

    double weigh(Weight f);

    int compose(OfInt f, OfInt g, int x);

    int fold(Sum f, int from, int to);
}
