package dev.tombolo.benchmarks.structs;

import com.sun.jna.Native;
import dev.tombolo.benchmarks.CFixtures;

/** The same functions through JNA, as native methods that it registers. */
final class JnaDirectStructs {

    static {
        Native.register(JnaDirectStructs.class, CFixtures.probes().toString());
    }

    private JnaDirectStructs() {}

    static native long pair_sum(JnaPair.Value pair);

    static native long pair_sum_at(JnaPair pair);

    static native JnaPair.Value pair_from(long n);

    static native int pair_write(long n, JnaPair pair);
}
