package dev.tombolo.benchmarks.startup.programs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/** A handle, and an arena for the text. */
final class RawString {

    private RawString() {}

    public static void main(String[] arguments) throws Throwable {
        long began = System.nanoTime();
        MethodHandle length = Raw.handle(arguments[0], "probe_text", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            Reached.result(began, (int) length.invokeExact(arena.allocateFrom("tombolo")));
        }
    }
}
