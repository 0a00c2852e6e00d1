package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import dev.tombolo.runtime.Ref;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int pair_write(int64_t, struct pair *)}: a variable that C writes a struct to, whose fields are used in place. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class PairRef {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("pair_write", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));
    private static final MethodHandle CANONICAL =
            ByHand.probe("pair_write", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private final MemorySegment memory = Arena.global().allocate(Layouts.PAIR);
    private long argument = 7;

    @Benchmark
    public long tombolo() {
        Ref<Pair> result = Ref.empty();
        int status = TOMBOLO.write(argument, result);
        return status + Objects.requireNonNull(result.get()).sum();
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            Slots.ALL.asSlice(slot, 16).fill((byte) 0);
            int status = (int) (long) CANONICAL.invokeExact(argument, slot);
            return status + Layouts.pair(Slots.ALL, slot).sum();
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(Layouts.PAIR);
            int status = (int) EXACT.invokeExact(argument, result);
            return status + Layouts.pair(result, 0).sum();
        }
    }

    /** Into memory that was allocated beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        int status = (int) EXACT.invokeExact(argument, memory);
        return status + Layouts.pair(memory, 0).sum();
    }

    @Benchmark
    public long jextract() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = JextractPair.allocate(arena);
            int status = JextractStructs.pairWrite(argument, result);
            return status + JextractPair.pair(result).sum();
        }
    }

    @Benchmark
    public long jni() throws IOException {
        return JniStructs.pairWrite(argument).sum();
    }

    @Benchmark
    public long jna() {
        JnaPair result = new JnaPair();
        int status = JnaStructs.Loaded.PROBES.pair_write(argument, result);
        return status + result.pair().sum();
    }

    @Benchmark
    public long jnaDirect() {
        JnaPair result = new JnaPair();
        int status = JnaDirectStructs.pair_write(argument, result);
        return status + result.pair().sum();
    }

    @Benchmark
    public long jnr() {
        JnrPair result = new JnrPair();
        int status = JnrStructs.Loaded.PROBES.pair_write(argument, result);
        return status + result.pair().sum();
    }
}
