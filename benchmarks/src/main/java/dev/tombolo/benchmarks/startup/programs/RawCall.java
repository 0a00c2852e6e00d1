package dev.tombolo.benchmarks.startup.programs;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/** A handle of the exact shape. */
final class RawCall {

    private RawCall() {}

    public static void main(String[] arguments) throws Throwable {
        long began = System.nanoTime();
        MethodHandle same = Raw.handle(arguments[0], "same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        Reached.result(began, (int) same.invokeExact(7));
    }
}
