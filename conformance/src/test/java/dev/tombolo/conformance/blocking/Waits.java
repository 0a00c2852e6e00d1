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

/** The functions of {@code blocking.c}, all of which are declared to wait but for a few. */
@Attach(blocking = true)
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

        void a(@CType("long") long a);

        @CType("long")
        long b();

        void b(@CType("long") long b);
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

        public static Integer fromNative(int number) {
            return number;
        }
    }

    @Attach("wait_for")
    int waitFor(int ms);

    @Attach("wait_for")
    int waitOrFail(int ms) throws ErrnoException;

    @Attach("wait_for")
    int waitOrBeInterrupted(int ms) throws InterruptedException;

    @Attach("wait_for")
    int waitOrEither(int ms) throws ErrnoException, InterruptedException;

    @Attach(value = "wait_for", errno = ErrnoMode.CAPTURE, blocking = true)
    int waitAndTell(int ms);

    @Attach("pause_for")
    void pauseFor(int ms) throws InterruptedException;

    @Attach("pause_for")
    void pauseQuietly(int ms);

    @Attach
    int insist(int ms) throws InterruptedException;

    @Attach
    int recover(int ms) throws InterruptedException;

    @Attach
    void nothing();

    @Attach
    int answer();

    @Attach("length_after")
    @CType("long")
    long lengthAfter(int ms, String text);

    @Attach("length_after")
    @CType("long")
    long digitsAfter(int ms, @Convert(Number.class) @CType("const char *") Integer number);

    @Attach("length_when_ended")
    @CType("long")
    long lengthWhenEnded(int ms, String text) throws InterruptedException;

    @Attach("half_after")
    double halfAfter(int ms, double number);

    @Attach("quarter_after")
    float quarterAfter(int ms, float number);

    @Attach("swapped_after")
    Pair swappedAfter(int ms, Pair pair);

    @Attach("reversed_after")
    Block reversedAfter(int ms, Block block);

    @Attach("swap_after")
    int swapAfter(int ms, PairView pair);

    @Attach("swap_after")
    int copyAfter(int ms, @ByReference Pair pair);

    @Attach("swap_after")
    int swapAfter(int ms, MemorySegment pair);

    @Attach("count_after")
    int countAfter(int ms, @CountedBy("count") int[] numbers, int count);

    @Attach("number_after")
    int numberAfter(int ms, @Out Ref.OfInt number);

    @Attach("number_after")
    @OutResult
    int numberAfter(int ms) throws ErrnoException;

    @Attach("label_after")
    String labelAfter(int ms);

    @Attach("copy_after")
    @Owned("free")
    String copyAfter(int ms, String text);

    @Attach("fail_after")
    int failAfter(int ms, int number) throws ErrnoException;

    @Attach(value = "fail_after", errno = ErrnoMode.CAPTURE, blocking = true)
    int tellAfter(int ms, int number);

    @Attach(value = "errno_of", errno = ErrnoMode.CLEAR, blocking = true)
    int errnoOf(int ms);

    @Attach("sum_after")
    int sumAfter(int ms, int count, @Variadic int first, int second);

    @Attach("sum_after")
    int sumAfter(int ms, int count, Object... numbers);

    @Attach("answer_address")
    MemorySegment answerAddress();

    @Attach
    int answerAt(@FunctionAddress MemorySegment function);

    @Attach("call_between")
    int callBetween(int ms, Operation operation, int number);

    @Attach("call_between")
    int callBetweenInterruptibly(int ms, Operation operation, int number) throws InterruptedException;

    @Attach(blocking = false)
    int nap(int ms);

    @Attach(value = "keep", blocking = false)
    void keep(@Retained @Nullable Operation operation, Arena lifetime);

    @Attach("call_kept_after")
    int callKeptAfter(int ms, int number);

    @Attach(value = "box_new", blocking = false)
    Box box(int number);

    @Attach("box_wait")
    int boxWait(Box box, int ms);

    @Attach("box_call")
    int boxCall(Box box, Operation operation);

    @Attach("box_after")
    @FailsWhen(Failure.NULL)
    Box boxAfter(int ms, int number) throws ErrnoException;

    @Attach(value = "boxes_open", blocking = false)
    int boxesOpen();

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
