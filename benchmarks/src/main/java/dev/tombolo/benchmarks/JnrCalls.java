package dev.tombolo.benchmarks;

import jnr.ffi.LastError;
import jnr.ffi.LibraryLoader;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.SaveError;
import jnr.ffi.types.size_t;

/** The same functions through JNR-FFI. */
public interface JnrCalls {

    /** The libraries, loaded once. */
    final class Loaded {
        static final JnrCalls LIBC = LibraryLoader.create(JnrCalls.class).load("c");
        static final JnrCalls PROBES =
                LibraryLoader.create(JnrCalls.class).load(CFixtures.probes().toString());
        private static final Runtime RUNTIME = Runtime.getSystemRuntime();

        private Loaded() {}

        /** What {@code errno} was after the last call that keeps it. */
        static int errno() {
            return LastError.getLastError(RUNTIME);
        }
    }

    @IgnoreError
    int abs(int j);

    @IgnoreError
    @size_t
    long strlen(@Encoding("UTF-8") String s);

    @SaveError
    int probe(int n);

    @SaveError
    int probe_text(@Encoding("UTF-8") String text);

    @IgnoreError
    String label(int length);
}
