package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int pair_write(int64_t, struct pair *)}: what C writes is the result, 16 bytes that are used in place. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class PairOutResult {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("pair_write", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("pair_write", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);

    private final MemorySegment state = Arena.global().allocate(ByHand.STATE);
    private final MemorySegment memory = Arena.global().allocate(Layouts.PAIR);
    private long argument = 7;

    @Benchmark
    public long tombolo() throws IOException {
        return TOMBOLO.pairWritten(argument).sum();
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            long result = slot + Long.BYTES;
            Slots.ALL.asSlice(result, 16).fill((byte) 0);
            int status = (int) (long) CANONICAL.invokeExact(Slots.state(slot), argument, result);
            if (status == -1) {
                throw new IOException("pair_write: errno " + Slots.errno(slot));
            }
            return Layouts.pair(Slots.ALL, result).sum();
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            MemorySegment result = arena.allocate(Layouts.PAIR);
            int status = (int) EXACT.invokeExact(captured, argument, result);
            if (status == -1) {
                throw new IOException("pair_write: errno " + captured.get(JAVA_INT, 0));
            }
            return Layouts.pair(result, 0).sum();
        }
    }

    /** Into memory that was allocated beforehand, and the status is not looked at. */
    @Benchmark
    public long rawHandle() throws Throwable {
        int _ = (int) EXACT.invokeExact(state, argument, memory);
        return Layouts.pair(memory, 0).sum();
    }

    @Benchmark
    public long jni() throws IOException {
        return JniStructs.pairWrite(argument).sum();
    }
}
