package dev.tombolo.benchmarks.memory;

import dev.tombolo.benchmarks.CFixtures;
import jnr.ffi.LibraryLoader;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.byref.IntByReference;

/** The same functions through JNR-FFI. */
public interface JnrMemory {

    /** The library, loaded once. */
    final class Loaded {
        static final JnrMemory PROBES =
                LibraryLoader.create(JnrMemory.class).load(CFixtures.probes().toString());

        private Loaded() {}
    }

    @IgnoreError
    int half(int n, @Out IntByReference result);

    @IgnoreError
    int ends(@In int[] values, int n);
}
