package dev.tombolo.benchmarks.memory;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import dev.tombolo.benchmarks.CFixtures;

/** The same functions through JNA, as native methods that it registers. */
final class JnaDirectMemory {

    static {
        Native.register(JnaDirectMemory.class, CFixtures.probes().toString());
    }

    private JnaDirectMemory() {}

    static native int half(int n, IntByReference result);

    static native int ends(int[] values, int n);
}
