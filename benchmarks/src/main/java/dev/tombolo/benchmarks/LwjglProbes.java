package dev.tombolo.benchmarks;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.lwjgl.system.ffm.FFM;
import org.lwjgl.system.ffm.FFMCaptureCallState;
import org.lwjgl.system.ffm.FFMCharset;
import org.lwjgl.system.ffm.FFMName;

/** The functions of {@code probes.h} and {@code memory.h} through LWJGL. */
public interface LwjglProbes {

    /** Bound at first use. */
    final class Loaded {
        public static final LwjglProbes PROBES = FFM.ffmGenerate(
                LwjglProbes.class,
                FFM.ffmConfigBuilder(MethodHandles.lookup())
                        .withSymbolLookup(ByHand.PROBES)
                        .build());

        private Loaded() {}
    }

    int probe(@FFMCaptureCallState("errno") MemorySegment state, int n);

    @FFMName("probe_text")
    int probeText(@FFMCaptureCallState("errno") MemorySegment state, @FFMCharset(FFMCharset.Type.UTF8) String text);

    int half(int n, MemorySegment result);
}
