package dev.tombolo.benchmarks.startup.programs;

import jnr.ffi.LibraryLoader;

/** JNR-FFI. */
final class JnrCall {

    /** The library's functions. */
    public interface Probes {
        int same(int n);
    }

    private JnrCall() {}

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Probes probes = LibraryLoader.create(Probes.class).load(arguments[0]);
        Reached.result(began, probes.same(7));
    }
}
