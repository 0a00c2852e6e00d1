package waiting;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls that wait, and what ends them, by the names of what is generated. */
@Attach(blocking = true)
@NativeLib("names")
public interface Names extends Stopping {

    @Handle(close = "end")
    interface Cancel extends AutoCloseable {
        @Override
        void close();
    }

    int call(int call, int cancel, String result, String scratch, int t);

    int blocking(String call, int nativeCall) throws InterruptedException;

    int BLOCKING(int HANDLE) throws InterruptedException;

    int begin();

    int interruption(@Out Ref<Cancel> interruption, @Out Ref<Cancel> failure) throws InterruptedException;

    int elsewhere(int isHere) throws InterruptedException;

    void blockingCall(int BlockingCall, int BlockingFunction, int Interruption, int Cancel) throws InterruptedException;

    @Attach(blocking = true, cancel = "cancel")
    int cancelled(int cancel, String call, int scratch);

    @Attach(blocking = true, cancel = "wait")
    int waits(int call, Cancel cancel) throws InterruptedException;

    /** Another of the name waits itself. */
    @Attach(blocking = true, cancel = "stopped")
    int stopped(int number) throws InterruptedException;

    @Attach(blocking = true, cancel = "stopAll")
    void stopped(int Names, int Stopping);

    @Attach(blocking = true, cancel = "stop")
    int stoppable(int number, @Nullable String text, Object... rest) throws InterruptedException;

    @Attach(blocking = true, cancel = "older")
    int deprecated(@FunctionAddress MemorySegment function, String function_, @Variadic int older);

    @Attach(blocking = true, cancel = "any", optional = true)
    default int optional(Cancel cancel, @In int[] numbers, Ref.OfInt ref) throws InterruptedException {
        return numbers[ref.get()];
    }

    @Attach
    void cancel(int scratch);

    @Attach
    void wait(Cancel cancel, long call);

    /** Is chosen by what it takes. */
    @Attach
    void stop(int number);

    @Attach
    void stop(double number, @In int[] other);

    @Deprecated
    default void older(MemorySegment called) {}

    default int any(Object cancel, int... numbers) {
        return 0;
    }
}
