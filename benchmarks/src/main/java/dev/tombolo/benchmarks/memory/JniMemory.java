package dev.tombolo.benchmarks.memory;

import dev.tombolo.benchmarks.CFixtures;
import java.io.IOException;

/** The same functions through JNI; the C side is {@code stubs_memory.c}. */
@SuppressWarnings("restricted")
final class JniMemory {

    static {
        System.load(CFixtures.stubs().toString());
    }

    private JniMemory() {}

    static native int half(int n, int[] out);

    static native int halfOf(int n) throws IOException;

    static native int ends(int[] values, int n);

    static native int endsInPlace(int[] values, int n);

    static native void carry(int[] values, int n);

    static native void carryInPlace(int[] values, int n);

    static native long gaugeOpen(int level);

    static native int gaugeLevel(long gauge);

    static native int waterLevel();

    static native int nanos(long tick);

    static native void setNanos(long tick, int nanos);

    static native long seconds(long tick);

    static native void setSeconds(long tick, long seconds);
}
