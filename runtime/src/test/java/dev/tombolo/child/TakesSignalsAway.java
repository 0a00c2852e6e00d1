package dev.tombolo.child;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.fixture.Waits;
import dev.tombolo.runtime.support.BlockingCall;
import dev.tombolo.runtime.support.BlockingFunction;
import dev.tombolo.runtime.system.Signals;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Gives the signal its default back, or has it ignored, as C's libraries may; and interrupts a wait then. */
@SuppressWarnings("restricted")
public final class TakesSignalsAway {
    private static final BlockingFunction NANOSLEEP = BlockingFunction.of(TakesSignalsAway.class, "nanosleep");

    private static final long SIG_DFL = 0;
    private static final long SIG_IGN = 1;

    private TakesSignalsAway() {}

    public static void main(String[] args) throws Throwable {
        int signal = Integer.getInteger(Signals.PROPERTY);
        interrupt();
        handle(signal, SIG_DFL);
        interrupt();
        handle(signal, SIG_IGN);
        interrupt();
    }

    private static void handle(int signal, long handler) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().findOrThrow("signal");
        MethodHandle handle = linker.downcallHandle(function, FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG));
        long before = (long) handle.invokeExact(signal, handler);
        if (before == 0 || before == -1) {
            throw new AssertionError("there was no handler");
        }
    }

    private static void interrupt() throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(TakesSignalsAway::sleep);
        Thread.sleep(50);
        thread.interrupt();
        thread.join();
    }

    @SuppressWarnings("try")
    private static void sleep() {
        try (BlockingCall call = NANOSLEEP.begin()) {
            System.out.println("errno " + Waits.nanosleep(1_000_000_000));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
