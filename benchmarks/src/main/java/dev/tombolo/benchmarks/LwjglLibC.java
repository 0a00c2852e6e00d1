package dev.tombolo.benchmarks;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandles;
import org.lwjgl.system.ffm.FFM;
import org.lwjgl.system.ffm.FFMCharset;
import org.lwjgl.system.ffm.FFMCritical;
import org.lwjgl.system.ffm.FFMName;

/** The functions of the C library through LWJGL; in UTF-8, since its own choice, Latin-1, loses what is not in it. */
interface LwjglLibC {

    /** Bound at first use. */
    final class Loaded {
        static final LwjglLibC LIBC = FFM.ffmGenerate(
                LwjglLibC.class,
                FFM.ffmConfigBuilder(MethodHandles.lookup())
                        .withSymbolLookup(Linker.nativeLinker().defaultLookup())
                        .build());

        private Loaded() {}
    }

    int abs(int j);

    @FFMCritical
    @FFMName("abs")
    int absCritical(int j);

    long strlen(@FFMCharset(FFMCharset.Type.UTF8) String s);
}
