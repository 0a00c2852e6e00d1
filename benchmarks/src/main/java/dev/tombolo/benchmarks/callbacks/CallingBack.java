package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.benchmarks.structs.Pair;

/** The functions of {@code callbacks.h} that call back at once. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface CallingBack {

    @Callback
    interface IntOperation {
        int apply(int n);
    }

    @Callback
    interface PairOperation {
        Pair apply(Pair pair);
    }

    @Callback
    interface TextOperation {
        int apply(String text);
    }

    @Callback
    interface Compare {
        int compare(@ByReference int a, @ByReference int b);
    }

    @Attach
    int apply(IntOperation operation, int n);

    @Attach("apply_pair")
    Pair applyPair(PairOperation operation, Pair pair);

    @Attach("apply_text")
    int applyText(TextOperation operation);

    @Attach
    void qsort(@CountedBy("count") int[] values, @SizeT long count, @SizeT long size, Compare compare);
}
