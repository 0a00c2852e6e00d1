package dev.tombolo.conformance.blocking;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code blocking.c}. */
interface Waits {

    @NativeLib("blocking-gcc")
    interface OfGcc extends Waits {}

    @NativeLib("blocking-clang")
    interface OfClang extends Waits {}

    /** As both compilers built them. */
    static List<Waits> all() {
        Fixture.of("blocking").by(CCompiler.GCC).named("blocking-gcc").provide();
        Fixture.of("blocking").by(CCompiler.CLANG).named("blocking-clang").provide();
        return List.of(new Waits_OfGccBinding(), new Waits_OfClangBinding());
    }

    @Struct
    record Pair(@CType("long") long a, @CType("long") long b) {}

    @Struct
    record Block(@Length(8) @CType("long") long[] words) {}

    @Struct("pair")
    interface PairView {
        @CType("long")
        long a();

        void a(long a);

        @CType("long")
        long b();

        void b(long b);
    }

    @Callback(onError = "-7")
    interface Operation {
        int of(int number);
    }

    @Handle(close = "box_close")
    interface Box extends AutoCloseable {
        @Override
        void close();
    }

    @Struct("job")
    interface Job {
        @CType("int")
        int is_cancelled();

        @CType("int")
        int times_cancelled();

        @CType("int")
        int is_running();
    }

    /** As text in memory that it takes for the call. */
    @Converter
    final class Number {
        private Number() {}

        public static MemorySegment toNative(Integer number, SegmentAllocator memory) {
            return memory.allocateFrom(number.toString());
        }
    }

    @Attach(value = "wait_for", blocking = true)
    int waitFor(int ms);

    @Attach(value = "wait_for", blocking = true)
    int waitOrFail(int ms) throws ErrnoException;

    @Attach(value = "wait_for", blocking = true)
    int waitOrBeInterrupted(int ms) throws InterruptedException;

    @Attach(value = "wait_for", blocking = true)
    int waitOrEither(int ms) throws ErrnoException, InterruptedException;

    @Attach(value = "wait_for", errno = ErrnoMode.CAPTURE, blocking = true)
    int waitAndTell(int ms);

    @Attach(value = "pause_for", blocking = true)
    void pauseFor(int ms) throws InterruptedException;

    @Attach(value = "pause_for", blocking = true)
    void pauseQuietly(int ms);

    @Attach(blocking = true)
    int insist(int ms) throws InterruptedException;

    @Attach(blocking = true)
    int recover(int ms) throws InterruptedException;

    @Attach(blocking = true)
    void nothing();

    @Attach(blocking = true)
    int answer();

    @Attach(value = "length_after", blocking = true)
    @CType("long")
    long lengthAfter(int ms, String text);

    @Attach(value = "length_after", blocking = true)
    @CType("long")
    long digitsAfter(int ms, @Convert(Number.class) @CType("const char *") Integer number);

    @Attach(value = "length_when_ended", blocking = true)
    @CType("long")
    long lengthWhenEnded(int ms, String text) throws InterruptedException;

    @Attach(value = "half_after", blocking = true)
    double halfAfter(int ms, double number);

    @Attach(value = "quarter_after", blocking = true)
    float quarterAfter(int ms, float number);

    @Attach(value = "swapped_after", blocking = true)
    Pair swappedAfter(int ms, Pair pair);

    @Attach(value = "reversed_after", blocking = true)
    Block reversedAfter(int ms, Block block);

    @Attach(value = "swap_after", blocking = true)
    int swapAfter(int ms, PairView pair);

    @Attach(value = "swap_after", blocking = true)
    int copyAfter(int ms, @ByReference Pair pair);

    @Attach(value = "swap_after", blocking = true)
    int swapAfter(int ms, MemorySegment pair);

    @Attach(value = "count_after", blocking = true)
    int countAfter(int ms, @CountedBy("count") int[] numbers, int count);

    @Attach(value = "number_after", blocking = true)
    int numberAfter(int ms, @Out Ref.OfInt number);

    @Attach(value = "number_after", blocking = true)
    @OutResult
    int numberAfter(int ms) throws ErrnoException;

    @Attach(value = "label_after", blocking = true)
    String labelAfter(int ms);

    @Attach(value = "copy_after", blocking = true)
    @Owned("free")
    String copyAfter(int ms, String text);

    @Attach(value = "fail_after", blocking = true)
    int failAfter(int ms, int number) throws ErrnoException;

    @Attach(value = "fail_after", errno = ErrnoMode.CAPTURE, blocking = true)
    int tellAfter(int ms, int number);

    @Attach(value = "errno_of", errno = ErrnoMode.CLEAR, blocking = true)
    int errnoOf(int ms);

    @Attach(value = "sum_after", blocking = true)
    int sumAfter(int ms, int count, @Variadic int first, int second);

    @Attach(value = "sum_after", blocking = true)
    int sumAfter(int ms, int count, Object... numbers);

    @Attach("answer_address")
    MemorySegment answerAddress();

    @Attach(blocking = true)
    int answerAt(@FunctionAddress MemorySegment function);

    @Attach(value = "call_between", blocking = true)
    int callBetween(int ms, Operation operation, int number);

    @Attach(value = "call_between", blocking = true)
    int callBetweenInterruptibly(int ms, Operation operation, int number) throws InterruptedException;

    @Attach(blocking = false)
    int nap(int ms);

    @Attach(value = "keep", blocking = false)
    void keep(@Retained @Nullable Operation operation, Arena lifetime);

    @Attach(value = "call_kept_after", blocking = true)
    int callKeptAfter(int ms, int number);

    @Attach(value = "box_new", blocking = false)
    Box box(int number);

    @Attach(value = "box_wait", blocking = true)
    int boxWait(Box box, int ms);

    @Attach(value = "box_call", blocking = true)
    int boxCall(Box box, Operation operation);

    @Attach(value = "box_after", blocking = true)
    @FailsWhen(Failure.NULL)
    Box boxAfter(int ms, int number) throws ErrnoException;

    @Attach(value = "boxes_open", blocking = false)
    int boxesOpen();

    @Attach("waits_begun")
    int waitsBegun();

    @Attach(value = "job_run", blocking = true, cancel = "jobCancel")
    int jobRun(Job job) throws InterruptedException;

    @Attach(value = "job_run", blocking = true, cancel = "jobCancel")
    int jobRunQuietly(Job job);

    @Attach(value = "job_run", blocking = true, cancel = "cancelTwice")
    @FailsWhen(Failure.NON_ZERO)
    int jobRunOrFail(Job job) throws ErrnoException, InterruptedException;

    @Attach(value = "job_cancel", blocking = false)
    void jobCancel(Job job);

    default void cancelTwice(Job job) {
        jobCancel(job);
        jobCancel(job);
    }

    @Attach(value = "missing", optional = true, blocking = true)
    default int missing(int number) {
        return number + 1;
    }

    /** The bytes of a segment of a pair. */
    static MemorySegment pair(Arena arena, long a, long b) {
        return arena.allocateFrom(ValueLayout.JAVA_LONG, a, b);
    }
}
