package dev.tombolo.benchmarks.callbacks;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.tombolo.benchmarks.CFixtures;
import dev.tombolo.benchmarks.structs.JnaPair;

/** The same functions through JNA. */
public interface JnaCallbacks extends Library {

    /** Has nothing but constants, which an interface of JNA's may not have beside its functions. */
    final class Loaded {
        static final JnaCallbacks PROBES = Native.load(CFixtures.probes().toString(), JnaCallbacks.class);
        static final JnaCallbacks LIBC = Native.load("c", JnaCallbacks.class);

        private Loaded() {}
    }

    interface IntOperation extends Callback {
        int apply(int n);
    }

    interface PairOperation extends Callback {
        JnaPair.Value apply(JnaPair.Value pair);
    }

    interface TextOperation extends Callback {
        int apply(String text);
    }

    interface Compare extends Callback {
        int compare(Pointer a, Pointer b);
    }

    int apply(IntOperation operation, int n);

    int apply_text(TextOperation operation);

    void qsort(int[] values, long count, long size, Compare compare);
}
