package dev.tombolo.benchmarks;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.Map;

/** The same functions through JNA, as a proxy of an interface. */
public interface JnaCalls extends Library {

    /** Has nothing but constants, which an interface of JNA's may not have beside its functions. */
    final class Loaded {
        /** JNA's own choice is the platform's encoding, which loses characters where that is ASCII. */
        static final Map<String, Object> OPTIONS = Map.of(OPTION_STRING_ENCODING, "UTF-8");

        static final JnaCalls LIBC = Native.load("c", JnaCalls.class, OPTIONS);
        static final JnaCalls PROBES = Native.load(CFixtures.probes().toString(), JnaCalls.class, OPTIONS);

        private Loaded() {}
    }

    int abs(int j);

    long strlen(String s);

    int probe(int n) throws LastErrorException;

    int probe_text(String text) throws LastErrorException;

    String label(int length);
}
