package dev.tombolo.benchmarks.startup.programs;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** JNA's proxy of an interface. */
final class JnaCall {

    /** The library's functions. */
    interface Probes extends Library {
        int same(int n);
    }

    private JnaCall() {}

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Reached.result(began, Native.load(arguments[0], Probes.class).same(7));
    }
}
