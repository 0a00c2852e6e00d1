package dev.tombolo.benchmarks.startup.programs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A handle, and a stub in an arena. */
final class RawCallback {

    private RawCallback() {}

    static int next(int n) {
        return n + 1;
    }

    @SuppressWarnings("restricted")
    public static void main(String[] arguments) throws Throwable {
        long began = System.nanoTime();
        MethodHandle apply = Raw.handle(arguments[0], "apply", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
        MethodHandle next = MethodHandles.lookup()
                .findStatic(RawCallback.class, "next", MethodType.methodType(int.class, int.class));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stub =
                    Linker.nativeLinker().upcallStub(next, FunctionDescriptor.of(JAVA_INT, JAVA_INT), arena);
            Reached.result(began, (int) apply.invokeExact(stub, 6));
        }
    }
}
