package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Is called by functions that each compiler built; twice, the second time with {@code -Dtombolo.shapes=exact}. */
@ParameterizedClass
@ValueSource(strings = {"gcc", "clang"})
class UpcallTest {
    private static final String SOURCE = """
        #include <stdint.h>

        typedef int64_t (*mixed)(int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t, int64_t, void *, uint8_t,
                double, float);
        int64_t call_mixed(mixed f) {
            return f(-1, 255, -2, 65535, -3, 4294967295u, -4, (void *) 5, 200, 0.5, 0.25f);
        }

        typedef signed char (*narrow)(signed char);
        int call_narrow(narrow f, int x) { return f((signed char) x); }

        typedef struct { int64_t a; double b; } pair;
        typedef struct { int64_t a[5]; } five;
        typedef pair (*pairs)(pair);
        typedef five (*fives)(five);
        double call_pair(pairs f) { pair p = f((pair) {20, 0.5}); return p.a + p.b; }
        int64_t call_five(fives f) { five p = f((five) {{1, 2, 3, 4, 5}}); return p.a[0] * 10 + p.a[4]; }
        """;

    @Parameter
    String compiler;

    private MethodHandle function(String symbol, NativeType result, NativeType... parameters) {
        String library = CCompiler.named(compiler).library(SOURCE).toString();
        return Downcall.of(result, parameters).link(NativeLibrary.of(UpcallTest.class, library), symbol);
    }

    private static long pointer(Upcall type, MethodHandles.Lookup companion) {
        CallbackType<Runnable> callback = CallbackType.of("Test", type, companion);
        return callback.pointer(() -> {}, Scratch.in(Arena.global()));
    }

    /** Companions, reduced to what C calls. */
    private static final class Mixed {
        static final Upcall TYPE = Upcall.of(
                C.INT64_T,
                C.INT8_T,
                C.UINT8_T,
                C.INT16_T,
                C.UINT16_T,
                C.INT32_T,
                C.UINT32_T,
                C.INT64_T,
                C.POINTER,
                C.UINT8_T,
                C.DOUBLE,
                C.FLOAT);
        static String seen = "";

        private static long upcall(
                Stub<Runnable> stub,
                long a,
                long b,
                long c,
                long d,
                long e,
                long f,
                long g,
                long p,
                long i,
                double j,
                float k) {
            seen = String.join(
                    " ",
                    "" + (byte) a,
                    "" + C.UINT8_T.extended(b),
                    "" + (short) c,
                    "" + C.UINT16_T.extended(d),
                    "" + (int) e,
                    "" + C.UINT32_T.extended(f),
                    "" + g,
                    "" + p,
                    "" + C.UINT8_T.extended(i),
                    "" + j,
                    "" + k);
            return -7_000_000_000L;
        }
    }

    private static final class Narrow {
        private static long upcall(Stub<Runnable> stub, long a) {
            return -C.INT8_T.extended(a);
        }
    }

    private static final class Pairs {
        static final StructType PAIR = StructType.struct("pair")
                .field("a", C.INT64_T)
                .field("b", C.DOUBLE)
                .end();

        private static MemorySegment upcall(Stub<Runnable> stub, MemorySegment pair) {
            MemorySegment result = PAIR.argument();
            result.set(JAVA_LONG, 0, pair.get(JAVA_LONG, 0) + 1);
            result.set(JAVA_DOUBLE, 8, pair.get(JAVA_DOUBLE, 8) / 2);
            return result;
        }
    }

    private static final class Fives {
        static final StructType FIVE =
                StructType.struct("five").array("a", C.INT64_T, 5).end();

        private static MemorySegment upcall(Stub<Runnable> stub, MemorySegment five) {
            MemorySegment result = FIVE.argument();
            result.set(JAVA_LONG, 0, five.get(JAVA_LONG, 32));
            result.set(JAVA_LONG, 32, five.get(JAVA_LONG, 0));
            return result;
        }
    }

    @Test
    @Tag("B5")
    void hasEveryWidthAndSign() throws Throwable {
        long pointer = pointer(Mixed.TYPE, MethodHandles.privateLookupIn(Mixed.class, MethodHandles.lookup()));
        long result = (long) function("call_mixed", C.INT64_T, C.POINTER).invokeExact(pointer);

        assertThat(result).isEqualTo(-7_000_000_000L);
        assertThat(Mixed.seen).isEqualTo("-1 255 -2 65535 -3 4294967295 -4 5 200 0.5 0.25");
    }

    @Test
    @Tag("B5")
    void narrowResultsArriveExtended() throws Throwable {
        long pointer = pointer(
                Upcall.of(C.INT8_T, C.INT8_T), MethodHandles.privateLookupIn(Narrow.class, MethodHandles.lookup()));
        long result = (long) function("call_narrow", C.INT, C.POINTER, C.INT).invokeExact(pointer, 100L);

        assertThat((int) result).isEqualTo(-100);
    }

    @Test
    @Tag("B5")
    void structsCrossByValue() throws Throwable {
        long pairs = pointer(
                Upcall.of(Pairs.PAIR, Pairs.PAIR), MethodHandles.privateLookupIn(Pairs.class, MethodHandles.lookup()));
        long fives = pointer(
                Upcall.of(Fives.FIVE, Fives.FIVE), MethodHandles.privateLookupIn(Fives.class, MethodHandles.lookup()));

        assertThat((double) function("call_pair", C.DOUBLE, C.POINTER).invokeExact(pairs))
                .isEqualTo(21.25);
        assertThat((long) function("call_five", C.INT64_T, C.POINTER).invokeExact(fives))
                .isEqualTo(51);
    }
}
