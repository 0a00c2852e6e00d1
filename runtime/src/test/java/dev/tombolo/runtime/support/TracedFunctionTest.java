package dev.tombolo.runtime.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions whose calls are printed, and which are the same otherwise. */
class TracedFunctionTest {
    private static final StructType PAIR = StructType.struct("pair")
            .field("a", C.INT32_T)
            .field("b", C.INT32_T)
            .end();
    private static final StructType LARGE =
            StructType.struct("large").array("a", C.INT64_T, 5).end();

    private static final String SOURCE = """
        #include <errno.h>
        #include <stdbool.h>
        #include <stdint.h>
        #include <stdlib.h>

        struct pair { int32_t a, b; };
        struct large { int64_t a[5]; };

        int fail(int number) { errno = number; return -1; }
        int kept(void) { return errno; }
        int noisy(void) { errno = 25; return 3; }
        unsigned none(void) { errno = 2; return -1; }
        bool refuse(void) { errno = 13; return false; }
        void *nowhere(void) { errno = 12; return 0; }
        const char *text(int number) { errno = number; return number ? (const char *) 8 : "h\\303\\244llo"; }
        void nothing(int8_t a, double b, float c) { errno = 33; }
        struct pair swapped(struct pair p) { return (struct pair) {p.b, p.a}; }
        struct large numbered(int64_t n) { return (struct large) {{n, n + 1, n + 2, n + 3, n + 4}}; }
        int64_t sum(const int32_t *a, int n) { int64_t s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
        """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void keepWhatIsPrinted() {
        System.setErr(new PrintStream(printed, false, UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(before);
    }

    private static MethodHandle traced(Downcall type, String symbol) {
        NativeLibrary library = NativeLibrary.of(
                TracedFunctionTest.class, CCompiler.named("gcc").library(SOURCE).toString());
        Downcall called = type.capturingAnyway();
        MethodHandle handle =
                new TracedFunction("Lib." + symbol, type, called, called.linked(library, symbol)).handle();
        assertThat(handle.type()).isEqualTo(type.type());
        return handle;
    }

    /** Without the time, which is another each time. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>(printed.toString(UTF_8).lines().toList());
        lines.replaceAll(line -> line.replaceAll(" in [0-9.]+ (ns|µs|ms|s) \\[main]", ""));
        return lines;
    }

    @Test
    void printTheirCalls() throws Throwable {
        MethodHandle sum = traced(Downcall.of(C.INT64_T, C.POINTER, C.INT), "sum");

        assertThat((long) sum.invokeExact(0L, 0L)).isZero();

        assertThat(printed.toString(UTF_8))
                .matches("tombolo: Lib\\.sum\\(NULL, 0\\) = 0 in [0-9.]+ (ns|µs|ms) \\[main]\\R");
    }

    @Test
    void printTheErrorOfAResultThatMayBeAFailures() throws Throwable {
        assertThat((int) (long) traced(Downcall.of(C.INT, C.INT), "fail").invokeExact(2L))
                .isEqualTo(-1);
        assertThat((int) (long) traced(Downcall.of(C.INT, C.INT), "fail").invokeExact(0L))
                .isEqualTo(-1);
        assertThat((int) (long) traced(Downcall.of(C.INT, C.INT), "fail").invokeExact(9999L))
                .isEqualTo(-1);
        assertThat((int) (long) traced(Downcall.of(C.UNSIGNED_INT), "none").invokeExact())
                .isEqualTo(-1);
        assertThat((byte) (long) traced(Downcall.of(C.BOOL), "refuse").invokeExact())
                .isZero();
        assertThat((long) traced(Downcall.of(C.POINTER), "nowhere").invokeExact())
                .isZero();

        assertThat(lines())
                .containsExactly(
                        "tombolo: Lib.fail(2) = -1 ENOENT (2)",
                        "tombolo: Lib.fail(0) = -1",
                        "tombolo: Lib.fail(9999) = -1 errno 9999",
                        "tombolo: Lib.none() = 4294967295 ENOENT (2)",
                        "tombolo: Lib.refuse() = false EACCES (13)",
                        "tombolo: Lib.nowhere() = NULL ENOMEM (12)");
    }

    @Test
    void printNoErrorOfAResultThatIsNotAFailures() throws Throwable {
        assertThat((int) (long) traced(Downcall.of(C.INT), "noisy").invokeExact())
                .isEqualTo(3);

        traced(Downcall.ofVoid(C.INT8_T, C.DOUBLE, C.FLOAT), "nothing").invokeExact(-1L, 0.5, 1.5f);

        assertThat(lines()).containsExactly("tombolo: Lib.noisy() = 3", "tombolo: Lib.nothing(-1, 0.5, 1.5)");
    }

    @Test
    void findNoErrorFromBefore() throws Throwable {
        MethodHandle fail = traced(Downcall.of(C.INT, C.INT), "fail");
        MethodHandle kept = traced(Downcall.of(C.INT), "kept");

        assertThat((int) (long) fail.invokeExact(5L)).isEqualTo(-1);
        assertThat((int) (long) kept.invokeExact()).isZero();
    }

    @Test
    void captureForTheirCaller() throws Throwable {
        MethodHandle fail = traced(Downcall.of(C.INT, C.INT).capturing(), "fail");
        MethodHandle noisy = traced(Downcall.of(C.INT).clearing(), "noisy");
        MethodHandle nothing =
                traced(Downcall.ofVoid(C.INT8_T, C.DOUBLE, C.FLOAT).clearing(), "nothing");

        try (Scratch scratch = Scratch.claim()) {
            assertThat((int) (long) fail.invokeExact(scratch.callState(), 17L)).isEqualTo(-1);
            assertThat(scratch.errno()).isEqualTo(17);
            assertThat((int) (long) noisy.invokeExact(scratch.callState())).isEqualTo(3);
            assertThat(scratch.errno()).isEqualTo(25);
            nothing.invokeExact(scratch.callState(), 1L, 0.0, 0f);
            assertThat(scratch.errno()).isEqualTo(33);
        }

        assertThat(lines())
                .containsExactly(
                        "tombolo: Lib.fail(17) = -1 EEXIST (17)",
                        "tombolo: Lib.noisy() = 3 ENOTTY (25)",
                        "tombolo: Lib.nothing(1, 0.0, 0.0) EDOM (33)");
    }

    @Test
    void printTextsThatTheyReturn() throws Throwable {
        MethodHandle text = traced(Downcall.of(C.STRING, C.INT).clearing(), "text");

        try (Scratch scratch = Scratch.claim()) {
            assertThat((long) text.invokeExact(scratch.callState(), 0L)).isNotZero();
            assertThat((long) text.invokeExact(scratch.callState(), 5L)).isEqualTo(8); // where there is no text
        }

        assertThat(lines()).containsExactly("tombolo: Lib.text(0) = \"hällo\"", "tombolo: Lib.text(5) = 0x8 EIO (5)");
    }

    @Test
    void passAndReturnStructs() throws Throwable {
        MemorySegment pair = PAIR.argument();
        C.INT32_T.set(pair, 0, 1);
        C.INT32_T.set(pair, 4, 2);

        MemorySegment swapped =
                (MemorySegment) traced(Downcall.of(PAIR, PAIR), "swapped").invokeExact(PAIR.result(null), pair);
        assertThat(C.INT32_T.get(swapped, 0)).isEqualTo(2);
        try (Scratch scratch = Scratch.claim()) {
            MethodHandle numbered = traced(Downcall.of(LARGE, C.INT64_T).capturing(), "numbered");
            MemorySegment large = (MemorySegment) numbered.invokeExact(LARGE.result(scratch), scratch.callState(), 7L);
            assertThat(large.get(ValueLayout.JAVA_LONG, 32)).isEqualTo(11);
        }

        assertThat(lines())
                .containsExactly(
                        "tombolo: Lib.swapped({8 bytes: 01 00 00 00 02 00 00 00})"
                                + " = {8 bytes: 02 00 00 00 01 00 00 00}",
                        "tombolo: Lib.numbered(7) = {40 bytes: 07 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00"
                                + " 09 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00 …}");
    }

    @Test
    void areGivenHeapSegmentsWhereTheyAreCritical() throws Throwable {
        MethodHandle sum = traced(Downcall.of(C.INT64_T, C.HEAP, C.INT).critical(), "sum");

        assertThat((long) sum.invokeExact(MemorySegment.ofArray(new int[] {1, 2, 3}), 3L))
                .isEqualTo(6);

        assertThat(lines()).containsExactly("tombolo: Lib.sum(heap[12], 3) = 6");
    }

    @Test
    void throwWhatTheOthersThrow() {
        MethodHandle sum = traced(Downcall.of(C.INT64_T, C.SEGMENT, C.INT), "sum");
        Arena arena = Arena.ofConfined();
        MemorySegment closed = arena.allocate(4);
        arena.close();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> assertThat((long) sum.invokeExact(closed, 1L)).isZero());

        assertThat(lines())
                .containsExactly("tombolo: Lib.sum(0x" + Long.toHexString(closed.address())
                        + ", 1) threw java.lang.IllegalStateException: Already closed [main]");
    }

    @Test
    void printWhyCWasNotCalled() {
        MethodHandle absent = traced(Downcall.ofVoid(C.INT), "absent");

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(NativeLinkError.class).isThrownBy(() -> {
                absent.invokeExact(3L);
            });
        }

        assertThat(lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("tombolo: Lib.absent(3) was not called: no symbol 'absent' in"));
    }

    @Test
    void printNothingOfThePrintingItself() throws Throwable {
        MethodHandle noisy = traced(Downcall.of(C.INT), "noisy");
        System.setErr(new PrintStream(printed, false, UTF_8) {
            @Override
            public void print(String text) {
                called(noisy);
                super.print(text);
            }
        });

        assertThat(called(noisy)).isEqualTo(3);
        assertThat(called(noisy)).isEqualTo(3);

        assertThat(lines()).containsExactly("tombolo: Lib.noisy() = 3", "tombolo: Lib.noisy() = 3");
    }

    private static long called(MethodHandle noisy) {
        try {
            return (long) noisy.invokeExact();
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    @Test
    void surviveThatNothingCanBePrinted() throws Throwable {
        MethodHandle noisy = traced(Downcall.of(C.INT), "noisy");
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8) {
            @Override
            public void print(String text) {
                throw new StackOverflowError();
            }
        });

        assertThat(called(noisy)).isEqualTo(3);
    }

    @Test
    void printWholeLinesFromManyThreads() throws InterruptedException {
        MethodHandle noisy = traced(Downcall.of(C.INT), "noisy");
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            threads.add(Thread.ofVirtual().name("v" + i).start(() -> called(noisy)));
            threads.add(Thread.ofPlatform().name("p" + i).start(() -> called(noisy)));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(lines())
                .hasSize(100)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("tombolo: Lib\\.noisy\\(\\) = 3 in [0-9.]+ (ns|µs|ms|s) \\[[vp]\\d+]"));
    }

    @Test
    void captureNothingWhereThereIsNoRoom() throws Throwable {
        NativeType[] types = new NativeType[126];
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = C.LONG_LONG;
            arguments[i] = (long) i;
        }

        assertThat((int) (long) traced(Downcall.of(C.INT, types), "noisy").invokeWithArguments(arguments))
                .isEqualTo(3);

        assertThat(lines()).hasSize(1).allMatch(line -> line.endsWith("124, 125) = 3"));
    }
}
