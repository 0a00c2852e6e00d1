package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Retained;
import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import dev.tombolo.runtime.CallbackHandle;
import java.lang.foreign.Arena;

/** The functions of {@code callbacks.h} that keep what they are to call. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface Keeping {

    @Attach
    void keep(int place, @Retained IntOperation operation, Arena lifetime);

    @Attach("keep")
    void keepHeld(int place, CallbackHandle<IntOperation> operation);

    @Attach("apply_kept")
    int applyKept(int place, int n);
}
