package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import dev.tombolo.runtime.support.PointerType;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Gives millions of arrays of Java's heap to C and prints {@code done}; to be run where nothing is collected. */
public final class HeapCallsAllocateNothing {

    private static final int CALLS = 6_000_000;

    private HeapCallsAllocateNothing() {}

    public static void main(String[] args) throws Throwable {
        byte[] text = {'f', 'o', 'o', 0};
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += length(text);
        }
        System.out.println(sum == 3L * CALLS ? "done" : "not " + sum);
    }

    private static long length(byte[] text) throws Throwable {
        MemorySegment nativeText = MemorySegment.ofArray(text);
        return (long) Strlen.HANDLE.invokeExact(nativeText);
    }

    private static final class Strlen {
        static final MethodHandle HANDLE = Downcall.of(C.SIZE_T, PointerType.HEAP)
                .critical()
                .link(NativeLibrary.of(HeapCallsAllocateNothing.class, "c"), "strlen");
    }
}
