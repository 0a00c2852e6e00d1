package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.BlockingCall;
import dev.tombolo.runtime.support.BlockingFunction;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.invoke.MethodHandle;

/** Calls {@code abs(-7)} as a function that may wait, and prints the result. */
public final class CallsAbsBlocking {

    private CallsAbsBlocking() {}

    public static void main(String[] args) throws Throwable {
        try (BlockingCall call = Abs.BLOCKING.begin()) {
            System.out.println(call.isHere() ? (int) (long) Abs.HANDLE.invokeExact(-7L) : 0);
        }
    }

    private static final class Abs {
        static final MethodHandle HANDLE =
                Downcall.of(C.INT, C.INT).link(NativeLibrary.of(CallsAbsBlocking.class, "c"), "abs");

        static final BlockingFunction BLOCKING = BlockingFunction.of(CallsAbsBlocking.class, "abs");
    }
}
