package dev.tombolo.benchmarks;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** The same functions through JNA, as native methods that it registers. */
final class JnaDirect {

    private JnaDirect() {}

    /** The functions of the C library. */
    static final class LibC {
        static {
            Native.register(LibC.class, NativeLibrary.getInstance("c", JnaCalls.Loaded.OPTIONS));
        }

        private LibC() {}

        static native int abs(int j);

        static native long strlen(String s);
    }

    /** The functions of {@code probes.h}. */
    static final class Probes {
        static {
            Native.register(
                    Probes.class, NativeLibrary.getInstance(CFixtures.probes().toString(), JnaCalls.Loaded.OPTIONS));
        }

        private Probes() {}

        static native int probe(int n) throws LastErrorException;

        static native int probe_text(String text) throws LastErrorException;

        static native String label(int length);
    }
}
