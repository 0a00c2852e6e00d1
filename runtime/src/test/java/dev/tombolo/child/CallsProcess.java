package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.invoke.MethodHandle;

/** Calls {@code labs(-7)} of the C library, and prints whether the process has {@code tombolo_preloaded}. */
public final class CallsProcess {

    private CallsProcess() {}

    public static void main(String[] args) throws Throwable {
        MethodHandle labs = Downcall.of(C.LONG, C.LONG).link(NativeLibrary.of(CallsProcess.class, "c"), "labs");
        System.out.println((long) labs.invokeExact(-7L));
        System.out.println(NativeLibrary.of(CallsProcess.class).missing("tombolo_preloaded", "labs"));
    }
}
