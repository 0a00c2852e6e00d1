package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.benchmarks.CFixtures;
import jnr.ffi.LibraryLoader;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.Delegate;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.types.size_t;

/** The same functions through JNR-FFI. */
public interface JnrCallbacks {

    /** The libraries, loaded once. */
    final class Loaded {
        static final JnrCallbacks PROBES =
                LibraryLoader.create(JnrCallbacks.class).load(CFixtures.probes().toString());
        static final JnrCallbacks LIBC =
                LibraryLoader.create(JnrCallbacks.class).load("c");

        private Loaded() {}
    }

    interface IntOperation {
        @Delegate
        int apply(int n);
    }

    interface TextOperation {
        @Delegate
        int apply(String text);
    }

    interface Compare {
        @Delegate
        int compare(Pointer a, Pointer b);
    }

    int apply(IntOperation operation, int n);

    int apply_text(TextOperation operation);

    void qsort(@In @Out int[] values, @size_t long count, @size_t long size, Compare compare);
}
