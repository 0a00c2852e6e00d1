package dev.tombolo.benchmarks.memory;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import dev.tombolo.benchmarks.CFixtures;

/** The same functions through JNA, as a proxy of an interface. */
public interface JnaMemory extends Library {

    /** Has nothing but a constant, which an interface of JNA's may not have beside its functions. */
    final class Loaded {
        static final JnaMemory PROBES = Native.load(CFixtures.probes().toString(), JnaMemory.class);

        private Loaded() {}
    }

    int half(int n, IntByReference result);

    int ends(int[] values, int n);
}
