package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.invoke.MethodHandle;

/** Calls {@code abs(-7)} twice and prints the results, or why there are none. */
public final class CallsAbs {

    private CallsAbs() {}

    public static void main(String[] args) throws Throwable {
        call();
        call();
    }

    private static void call() throws Throwable {
        try {
            System.out.println((int) (long) Abs.HANDLE.invokeExact(-7L));
        } catch (NativeLinkError e) {
            System.out.println(e.getMessage());
        }
    }

    private static final class Abs {
        static final MethodHandle HANDLE = Downcall.of(C.INT, C.INT).link(NativeLibrary.of(CallsAbs.class, "c"), "abs");
    }
}
