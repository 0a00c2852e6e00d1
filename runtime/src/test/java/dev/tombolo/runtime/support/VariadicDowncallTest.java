package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the linker is told of functions with {@code ...}, and what arrives. */
class VariadicDowncallTest {
    private static final String SOURCE = """
        #include <errno.h>
        #include <stdarg.h>
        #include <stdint.h>

        /* Each value by the letter of its type. */
        double sum(const char *types, ...) {
            double sum = 0;
            va_list values;
            va_start(values, types);
            for (; *types; types++) {
                switch (*types) {
                    case 'i': sum += va_arg(values, int); break;
                    case 'u': sum += va_arg(values, unsigned); break;
                    case 'l': sum += va_arg(values, long long); break;
                    case 'd': sum += va_arg(values, double); break;
                    case 'p': sum += *va_arg(values, const unsigned char *); break;
                }
            }
            va_end(values);
            errno = (int) sum;
            return sum;
        }

        #ifdef __x86_64__
        /* The number in al: how many vector registers the caller says that it used. */
        __attribute__((naked)) int vectors(int first, ...) { __asm__("movzbl %al, %eax\\n\\tret"); }
        #endif
        """;

    private static MethodHandle link(String compiler, Downcall type, String symbol) {
        String library = CCompiler.named(compiler).library(SOURCE).toString();
        return type.link(NativeLibrary.of(VariadicDowncallTest.class, library), symbol);
    }

    /** {@code f(const char *, short, ... char, unsigned short, float, int, long long, double, void *, void *)}. */
    private static Downcall mixed() {
        return Downcall.of(
                        C.INT,
                        C.POINTER,
                        C.SHORT,
                        C.CHAR,
                        C.UNSIGNED_SHORT,
                        C.FLOAT,
                        C.INT,
                        C.LONG_LONG,
                        C.DOUBLE,
                        C.POINTER,
                        C.SEGMENT)
                .variadic(2);
    }

    @ParameterizedTest
    @Tag("V1")
    @Tag("V3")
    @EnumSource
    void promotesWhatStandsForTheEllipsisUnderEachConvention(Abi abi) {
        assertThat(mixed().descriptor(abi))
                .isEqualTo(FunctionDescriptor.of(
                        JAVA_INT,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_DOUBLE,
                        JAVA_INT,
                        JAVA_LONG,
                        JAVA_DOUBLE,
                        ADDRESS,
                        ADDRESS));
    }

    @Test
    @Tag("V3")
    void tellsTheLinkerWhereTheEllipsisBegins() {
        assertThat(mixed().options()).containsExactly(Linker.Option.firstVariadicArg(2));
        assertThat(Downcall.of(C.INT, C.POINTER).variadic(C.INT, C.DOUBLE).options())
                .containsExactly(Linker.Option.firstVariadicArg(1));
    }

    @Test
    @Tag("V3")
    void tellsTheLinkerOfAnEllipsisThatNothingStandsFor() {
        assertThat(Downcall.of(C.INT, C.POINTER).variadic(1).options())
                .containsExactly(Linker.Option.firstVariadicArg(1));
        assertThat(Downcall.of(C.INT, C.POINTER).variadic().options())
                .containsExactly(Linker.Option.firstVariadicArg(1));
    }

    @Test
    @Tag("V3")
    void tellsTheLinkerNothingOfOtherFunctions() {
        assertThat(Downcall.of(C.INT, C.POINTER).options()).isEmpty();
    }

    @Test
    @Tag("V3")
    void tellsTheLinkerTheRestToo() {
        Downcall type = Downcall.of(C.INT, C.HEAP, C.INT)
                .critical()
                .capturing()
                .variadic(1)
                .releasedBy("free");

        assertThat(type.options())
                .containsExactlyInAnyOrder(
                        Linker.Option.firstVariadicArg(1), Linker.Option.critical(true), CallState.ERRNO.option());
        assertThat(Downcall.of(C.INT, C.HEAP, C.INT)
                        .variadic(1)
                        .critical()
                        .capturing()
                        .options())
                .hasSize(3);
    }

    @Test
    void leavesTheTypeOfTheHandleAlone() {
        assertThat(mixed().type())
                .isEqualTo(MethodType.methodType(
                        long.class,
                        long.class,
                        long.class,
                        long.class,
                        long.class,
                        float.class,
                        long.class,
                        long.class,
                        double.class,
                        long.class,
                        MemorySegment.class));
    }

    @ParameterizedTest
    @Tag("V1")
    @ValueSource(strings = {"gcc", "clang"})
    void keepsTheSignsOfWhatIsPromoted(String compiler) throws Throwable {
        MethodHandle sum = link(
                compiler,
                Downcall.of(
                                C.DOUBLE,
                                C.POINTER,
                                C.INT8_T,
                                C.UINT8_T,
                                C.INT16_T,
                                C.UINT16_T,
                                C.BOOL,
                                C.FLOAT,
                                C.UINT32_T)
                        .variadic(1),
                "sum");
        try (Scratch scratch = Scratch.claim()) {
            long types = scratch.utf8("iiiiidu", "sum", "types");

            assertThat((double) sum.invokeExact(types, -1L, 0L, 0L, 0L, 0L, 0f, 0L))
                    .isEqualTo(-1);
            assertThat((double) sum.invokeExact(types, 0L, 200L, 0L, 0L, 0L, 0f, 0L))
                    .isEqualTo(200);
            assertThat((double) sum.invokeExact(types, 0L, 0L, -300L, 0L, 0L, 0f, 0L))
                    .isEqualTo(-300);
            assertThat((double) sum.invokeExact(types, 0L, 0L, 0L, 65535L, 0L, 0f, 0L))
                    .isEqualTo(65535);
            assertThat((double) sum.invokeExact(types, 0L, 0L, 0L, 0L, 1L, 0f, 0L))
                    .isEqualTo(1);
            assertThat((double) sum.invokeExact(types, 0L, 0L, 0L, 0L, 0L, 1.5f, 0L))
                    .isEqualTo(1.5);
            assertThat((double) sum.invokeExact(types, 0L, 0L, 0L, 0L, 0L, 0f, 4_000_000_000L))
                    .isEqualTo(4e9);
        }
    }

    @ParameterizedTest
    @Tag("V3")
    @ValueSource(strings = {"gcc", "clang"})
    void countsTheVectorRegistersForSystemV(String compiler) throws Throwable {
        assumeTrue(Abi.of(Platform.host()) == Abi.SYSV_X86_64, "another convention has no such number");

        long none = (long)
                link(compiler, Downcall.of(C.INT, C.INT).variadic(1), "vectors").invokeExact(0L);
        long two = (long) link(
                        compiler,
                        Downcall.of(C.INT, C.INT, C.DOUBLE, C.INT, C.FLOAT).variadic(1),
                        "vectors")
                .invokeExact(0L, 1.0, 0L, 1f);

        assertThat(none).isZero();
        assertThat(two).isEqualTo(2);
    }

    @ParameterizedTest
    @Tag("V1")
    @ValueSource(strings = {"gcc", "clang"})
    void capturesClearsAndIsCritical(String compiler) throws Throwable {
        Downcall type = Downcall.of(C.DOUBLE, C.HEAP, C.INT, C.DOUBLE).variadic(1);
        MethodHandle critical = link(compiler, type.critical().capturing(), "sum");
        MethodHandle cleared = link(compiler, type.clearing(), "sum");
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment heap = MemorySegment.ofArray(new byte[] {'i', 'd', 0});
            double sum = (double) critical.invokeExact(scratch.callState(), heap, 40L, 2.0);
            assertThat(sum).isEqualTo(42);
            assertThat(scratch.errno()).isEqualTo(42);

            MemorySegment copy = scratch.allocate(3, 1).copyFrom(heap);
            double again = (double) cleared.invokeExact(scratch.callState(), copy, 5L, 2.0);
            assertThat(again).isEqualTo(7);
            assertThat(scratch.errno()).isEqualTo(7);
        }
    }
}
