package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import dev.tombolo.runtime.CallbackHandle;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A function pointer that C may keep, made and ended. */
@State(Scope.Thread)
public class FunctionPointerMaking {
    private static final IntOperation NEXT = n -> n + 1;

    @Benchmark
    public long tombolo() {
        try (CallbackHandle<IntOperation> handle = CallingBack_IntOperationCallback.retain(NEXT)) {
            return handle.segment().address() == 0 ? 0 : 1;
        }
    }

    @Benchmark
    public long naiveArena() {
        try (Arena arena = Arena.ofShared()) {
            return Guarded.stub(NEXT, arena).address() == 0 ? 0 : 1;
        }
    }
}
