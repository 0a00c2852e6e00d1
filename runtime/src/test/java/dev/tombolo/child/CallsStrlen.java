package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import dev.tombolo.runtime.support.Scratch;
import java.lang.invoke.MethodHandle;

/** Prints {@code strlen("foo")}, called the way a binding calls it. */
public final class CallsStrlen {

    private CallsStrlen() {}

    public static void main(String[] args) throws Throwable {
        try (Scratch scratch = Scratch.claim()) {
            long nativeS = scratch.utf8("foo", "strlen", "s");
            System.out.println((long) Strlen.HANDLE.invokeExact(nativeS));
        }
    }

    private static final class Strlen {
        static final MethodHandle HANDLE =
                Downcall.of(C.SIZE_T, C.STRING).link(NativeLibrary.of(CallsStrlen.class, "c"), "strlen");
    }
}
