package dev.tombolo.benchmarks.callbacks;

import com.sun.jna.Native;
import dev.tombolo.benchmarks.CFixtures;
import dev.tombolo.benchmarks.structs.JnaPair;

/** The same functions through JNA, as native methods that it registers. */
final class JnaDirectCallbacks {

    private JnaDirectCallbacks() {}

    /** The functions of {@code callbacks.h}. */
    static final class Probes {
        static {
            Native.register(Probes.class, CFixtures.probes().toString());
        }

        private Probes() {}

        static native int apply(JnaCallbacks.IntOperation operation, int n);

        static native JnaPair.Value apply_pair(JnaCallbacks.PairOperation operation, JnaPair.Value pair);

        static native int apply_text(JnaCallbacks.TextOperation operation);
    }

    /** The functions of the C library. */
    static final class LibC {
        static {
            Native.register(LibC.class, "c");
        }

        private LibC() {}

        static native void qsort(int[] values, long count, long size, JnaCallbacks.Compare compare);
    }
}
