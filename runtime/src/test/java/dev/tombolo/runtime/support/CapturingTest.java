package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.child.ClearsErrno;
import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that leave a number in errno. The build runs this class twice, as it does {@link DowncallTest}. */
class CapturingTest {
    private static final int ERANGE = Errno.number("ERANGE").getAsInt();

    private static final String SOURCE = """
        #include <errno.h>
        #include <stdint.h>

        int fail(int number) { errno = number; return -1; }
        int kept(void) { return errno; }
        double mixed(uint8_t a, double b, const char *c, int16_t d, float e) {
            errno = a + d;
            return b + e + (c ? c[0] : 0);
        }
        """;

    private static MethodHandle link(Downcall type, String symbol) {
        String library = CCompiler.named("gcc").library(SOURCE).toString();
        return type.link(NativeLibrary.of(CapturingTest.class, library), symbol);
    }

    private static MethodHandle linkC(Downcall type, String symbol) {
        return type.link(NativeLibrary.of(CapturingTest.class, "c"), symbol);
    }

    private static Downcall fail() {
        return Downcall.of(C.INT, C.INT);
    }

    private static int captured(MethodHandle fail, int number) throws Throwable {
        try (Scratch scratch = Scratch.claim()) {
            long result = (long) fail.invokeExact(scratch.callState(), (long) number);
            assertThat((int) result).isEqualTo(-1);
            return scratch.errno();
        }
    }

    @ParameterizedTest
    @Tag("N1")
    @EnumSource(CallState.class)
    void savesWhatTheFunctionLeft(CallState state) throws Throwable {
        MethodHandle fail = link(fail().capturing(state), "fail");

        for (int number : new int[] {0, 2, 34, -1, Integer.MAX_VALUE}) {
            try (Scratch scratch = Scratch.claim()) {
                long result = (long) fail.invokeExact(scratch.callState(), (long) number);
                System.gc(); // changes C's own

                assertThat((int) result).isEqualTo(-1);
                assertThat(scratch.captured(state)).isEqualTo(number);
            }
        }
    }

    @Test
    @Tag("N1")
    void publishesIt() throws Throwable {
        MethodHandle fail = link(fail().capturing(), "fail");

        try (Scratch scratch = Scratch.claim()) {
            long result = (long) fail.invokeExact(scratch.callState(), 17L);
            scratch.publishErrno();
            assertThat((int) result).isEqualTo(-1);
        }

        assertThat(Errno.last()).isEqualTo(17);
    }

    @Test
    @Tag("N1")
    void holdsItAgainstWhatConvertersCall() throws Throwable {
        MethodHandle fail = link(fail().capturing(), "fail");

        try (Scratch scratch = Scratch.claim()) {
            long result = (long) fail.invokeExact(scratch.callState(), 18L);
            scratch.holdErrno();
            assertThat((int) result).isEqualTo(-1);
            assertThat(Errno.last()).isEqualTo(18);
            converts(fail);
            assertThat(Errno.last()).isEqualTo(19);
        }

        assertThat(Errno.last()).isEqualTo(18);
    }

    private static void converts(MethodHandle fail) throws Throwable {
        try (Scratch scratch = Scratch.claim()) {
            long result = (long) fail.invokeExact(scratch.callState(), 19L);
            scratch.publishErrno();
            assertThat((int) result).isEqualTo(-1);
        }
    }

    @Test
    void forgetsWhatItHeld() throws Throwable {
        holdsItAgainstWhatConvertersCall();
        Errno.set(3);
        for (int i = 0; i < 3; i++) {
            Scratch.claim().close();
        }

        assertThat(Errno.last()).isEqualTo(3);
    }

    @Test
    @Tag("N2")
    void isSavedForEachThreadByItself() throws Throwable {
        MethodHandle fail = link(fail().capturing(), "fail");
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        AtomicInteger right = new AtomicInteger();
        Thread[] started = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            int base = 1_000 * i;
            Thread.Builder builder = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
            started[i] = builder.start(() -> {
                try {
                    together.await();
                    for (int number = base; number < base + 500; number++) {
                        right.addAndGet(captured(fail, number) == number ? 1 : 0);
                    }
                } catch (Throwable t) {
                    throw new AssertionError(t);
                }
            });
        }
        for (Thread thread : started) {
            thread.join();
        }

        assertThat(right).hasValue(threads * 500);
    }

    @Test
    @Tag("N3")
    void clearsItBeforeStrtol() throws Throwable {
        MethodHandle strtol =
                linkC(Downcall.of(C.LONG, C.POINTER, C.POINTER, C.INT).clearing(), "strtol");

        for (int i = 0; i < 300; i++) {
            Errno.set(5);
            try (Scratch scratch = Scratch.claim()) {
                long fits = scratch.utf8("42", "strtol", "nptr");
                assertThat((long) strtol.invokeExact(scratch.callState(), fits, 0L, 10L))
                        .isEqualTo(42);
                assertThat(scratch.errno()).isZero();
            }
            try (Scratch scratch = Scratch.claim()) {
                long large = scratch.utf8("42".repeat(10), "strtol", "nptr");
                assertThat((long) strtol.invokeExact(scratch.callState(), large, 0L, 10L))
                        .isEqualTo(Long.MAX_VALUE);
                assertThat(scratch.errno()).isEqualTo(ERANGE);
            }
        }
    }

    @Test
    void clearsTheNumberInTheStateAsWell() throws Throwable {
        try (Scratch scratch = Scratch.claim()) {
            scratch.callState().fill((byte) 1);

            Cleared.clear(scratch.callState());
            assertThat(scratch.errno()).isZero();
        }
    }

    @Test
    @Tag("N3")
    void letsTheFunctionFindZero() throws Throwable {
        MethodHandle kept = link(Downcall.of(C.INT).clearing(), "kept");

        Errno.set(5);
        try (Scratch scratch = Scratch.claim()) {
            long found = (long) kept.invokeExact(scratch.callState());

            assertThat((int) found).isZero();
        }
    }

    /** Nothing that the JVM does on the way to a first call is mistaken for the function's. */
    @ParameterizedTest
    @Tag("N3")
    @ValueSource(strings = {"-Xshare:auto", "-Xint", "-Xcomp", "-XX:TieredStopAtLevel=1", "-Dtombolo.shapes=exact"})
    void clearsItBeforeTheFirstCallOfAJvm(String option) {
        ChildJvm jvm = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", option);

        assertThat(jvm.lines(ClearsErrno.class)).containsExactly("done");
    }

    @Test
    @Tag("N7")
    void combinesWithCritical() throws Throwable {
        MethodHandle capturing = link(fail().critical().capturing(), "fail");
        MethodHandle clearing = link(fail().clearing().critical(), "fail");

        assertThat(captured(capturing, 9)).isEqualTo(9);
        assertThat(captured(clearing, 10)).isEqualTo(10);
        assertThat(captured(clearing, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesArgumentsOfAllKinds(boolean isCleared) throws Throwable {
        Downcall type = Downcall.of(C.DOUBLE, C.UINT8_T, C.DOUBLE, C.POINTER, C.INT16_T, C.FLOAT);
        MethodHandle mixed = link(isCleared ? type.clearing() : type.capturing(), "mixed");

        try (Scratch scratch = Scratch.claim()) {
            long text = scratch.utf8("A", "mixed", "c");
            double sum = (double) mixed.invokeExact(scratch.callState(), 200L, 0.5, text, -100L, 0.25f);

            assertThat(sum).isEqualTo(65.75);
            assertThat(scratch.errno()).isEqualTo(100);
        }
    }

    @Test
    void givesTheHandleOfAMissingFunctionTheSameType() {
        for (Downcall type : new Downcall[] {fail().capturing(), fail().clearing()}) {
            MethodHandle missing = link(type, "no_such");

            assertThat(missing.type()).isEqualTo(link(type, "fail").type());
            assertThatExceptionOfType(NativeLinkError.class)
                    .isThrownBy(() -> missing.invokeWithArguments(MemorySegment.NULL, 1L))
                    .withMessageContaining("no_such");
        }
    }
}
