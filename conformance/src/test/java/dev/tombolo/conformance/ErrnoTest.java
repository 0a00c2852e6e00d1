package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.Errno;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code errno} is after calls that capture it. */
final class ErrnoTest {
    private static final int ERANGE = 34;
    private static final Captured CAPTURED = new ErrnoTest_CapturedBinding();
    private static final Numbers NUMBERS = new ErrnoTest_NumbersBinding();

    @NativeLib("failures")
    interface Captured {
        @Attach(value = "give_int", errno = ErrnoMode.CAPTURE)
        int give(int result, int number);

        @Attach(value = "give_int", errno = ErrnoMode.CAPTURE, critical = true)
        int giveCritically(int result, int number);

        @Attach("give_int")
        int giveUnnoticed(int result, int number);

        @Attach(errno = ErrnoMode.CAPTURE)
        int look(String text);

        @Attach(value = "look", errno = ErrnoMode.CLEAR)
        int lookCleared(String text);

        @Attach(value = "errno_before", errno = ErrnoMode.CLEAR)
        int before();

        @Attach(value = "errno_before", errno = ErrnoMode.CLEAR, critical = true)
        int beforeCritically();

        @Attach(value = "fail_silently", errno = ErrnoMode.CLEAR)
        void fail(int number);

        @Attach("times_called")
        int timesCalled();
    }

    @NativeLib("c")
    interface Numbers {
        @Attach(errno = ErrnoMode.CLEAR)
        @CType("long")
        long strtol(String text, @Nullable MemorySegment end, int base);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("failures").provide();
    }

    @Test
    @Tag("N1")
    void isWhatTheLastCapturingCallLeft() {
        CAPTURED.give(0, 5);
        assertThat(Errno.last()).isEqualTo(5);

        CAPTURED.giveUnnoticed(0, 6);
        assertThat(Errno.last()).isEqualTo(5);

        System.gc();
        assertThat(Errno.last()).isEqualTo(5);
    }

    @Test
    @Tag("N1")
    void staysWhenAnArgumentIsRefused() {
        CAPTURED.give(0, 5);
        int calls = CAPTURED.timesCalled();

        assertThatIllegalArgumentException().isThrownBy(() -> CAPTURED.look("a\0b"));
        assertThat(Errno.last()).isEqualTo(5);
        assertThat(CAPTURED.timesCalled()).isEqualTo(calls);
    }

    @Test
    @Tag("N7")
    void isCapturedFromCriticalFunctions() {
        CAPTURED.giveCritically(0, 9);

        assertThat(Errno.last()).isEqualTo(9);
        assertThat(CAPTURED.beforeCritically()).isZero();
    }

    @Test
    @Tag("N3")
    void isZeroBeforeACallThatClearsIt() {
        for (int i = 0; i < 20_000; i++) {
            CAPTURED.give(0, 5);
            assertThat(CAPTURED.before()).isZero();
            assertThat(Errno.last()).isZero();
        }
    }

    @Test
    @Tag("N3")
    void isZeroAfterACallThatLeavesItAlone() {
        CAPTURED.give(0, 5);
        assertThat(CAPTURED.lookCleared("text")).isEqualTo(4);
        assertThat(Errno.last()).isZero();

        CAPTURED.fail(7);
        assertThat(Errno.last()).isEqualTo(7);
        CAPTURED.fail(0);
        assertThat(Errno.last()).isZero();
    }

    @Test
    @Tag("N3")
    void tellsANumberOfTheLargestSizeFromOneThatIsLarger() {
        assertThat(NUMBERS.strtol("42", null, 10)).isEqualTo(42);
        assertThat(Errno.last()).isZero();

        assertThat(NUMBERS.strtol("42".repeat(10), null, 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(Errno.last()).isEqualTo(ERANGE);
        assertThat(Errno.name(Errno.last())).isEqualTo("ERANGE");

        assertThat(NUMBERS.strtol(Long.toString(Long.MAX_VALUE), null, 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(Errno.last()).isZero();
    }

    @Test
    @Tag("N2")
    void isEachThreadsOwn() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            seeTheirOwn(executor);
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(16)) {
            seeTheirOwn(executor);
        }
    }

    private static void seeTheirOwn(ExecutorService executor) throws Exception {
        List<Future<Integer>> wrong = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            wrong.add(executor.submit(seesOnly(i)));
        }
        for (Future<Integer> each : wrong) {
            assertThat(each.get()).isZero();
        }
    }

    /** How often a thread that leaves one number sees another, across everything that may move it to another carrier. */
    private static Callable<Integer> seesOnly(int number) {
        return () -> {
            int wrong = 0;
            for (int i = 0; i < 50; i++) {
                CAPTURED.give(0, number);
                Thread.sleep(0, 1_000);
                Thread.yield();
                wrong += Errno.last() == number ? 0 : 1;
            }
            return wrong;
        };
    }
}
