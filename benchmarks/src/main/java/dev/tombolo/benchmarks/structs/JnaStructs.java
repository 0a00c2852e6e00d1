package dev.tombolo.benchmarks.structs;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.tombolo.benchmarks.CFixtures;

/** The same functions through JNA, as a proxy of an interface. */
public interface JnaStructs extends Library {

    /** Has nothing but a constant, which an interface of JNA's may not have beside its functions. */
    final class Loaded {
        static final JnaStructs PROBES = Native.load(CFixtures.probes().toString(), JnaStructs.class);

        private Loaded() {}
    }

    long pair_sum(JnaPair.Value pair);

    long pair_sum_at(JnaPair pair);

    JnaPair.Value pair_from(long n);

    int pair_write(long n, JnaPair pair);
}
