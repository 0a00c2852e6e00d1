package dev.tombolo.benchmarks.structs;

import dev.tombolo.benchmarks.CFixtures;
import jnr.ffi.LibraryLoader;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.types.int64_t;

/** The same functions through JNR-FFI, which passes no struct by value. */
public interface JnrStructs {

    /** The library, loaded once. */
    final class Loaded {
        static final JnrStructs PROBES =
                LibraryLoader.create(JnrStructs.class).load(CFixtures.probes().toString());

        private Loaded() {}
    }

    @IgnoreError
    @int64_t
    long pair_sum_at(@In JnrPair pair);

    @IgnoreError
    int pair_write(@int64_t long n, @Out JnrPair pair);
}
