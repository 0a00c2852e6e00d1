package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.benchmarks.CFixtures;
import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import dev.tombolo.benchmarks.callbacks.CallingBack.PairOperation;
import dev.tombolo.benchmarks.callbacks.CallingBack.TextOperation;
import dev.tombolo.benchmarks.structs.Pair;

/** The same functions through JNI; the C side is {@code stubs_callbacks.c}. */
@SuppressWarnings("restricted")
final class JniCallbacks {

    static {
        System.load(CFixtures.stubs().toString());
    }

    private JniCallbacks() {}

    static native int apply(IntOperation operation, int n);

    static native Pair applyPair(PairOperation operation, Pair pair);

    static native int applyText(TextOperation operation);

    static native void sort(int[] values, CallingBack.Compare compare);
}
