package dev.tombolo.benchmarks.startup.programs;

import com.sun.jna.Native;

/** JNA's direct mapping. */
final class JnaDirectCall {

    private JnaDirectCall() {}

    static native int same(int n);

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Native.register(JnaDirectCall.class, arguments[0]);
        Reached.result(began, same(7));
    }
}
