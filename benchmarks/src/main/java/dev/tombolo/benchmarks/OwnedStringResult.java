package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code char *label_copy(int)}: a string out, which is copied and then freed. */
@State(Scope.Thread)
@SuppressWarnings("restricted")
public class OwnedStringResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("label_copy", FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private static final MethodHandle CANONICAL =
            ByHand.probe("label_copy", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle EXACT_FREE = ByHand.libc("free", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE = ByHand.libc("free", FunctionDescriptor.ofVoid(JAVA_LONG));

    @Param
    public Length length = Length.CHARS_5;

    @Benchmark
    public String tombolo() {
        return TOMBOLO.labelCopy(length.chars());
    }

    @Benchmark
    public String bestIdiom() throws Throwable {
        long result = (long) CANONICAL.invokeExact((long) length.chars());
        try {
            return Slots.read(result);
        } finally {
            FREE.invokeExact(result);
        }
    }

    @Benchmark
    public String naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) EXACT.invokeExact(length.chars());
            return result.reinterpret(Long.MAX_VALUE, arena, OwnedStringResult::free)
                    .getString(0);
        }
    }

    private static void free(MemorySegment owned) {
        try {
            EXACT_FREE.invokeExact(owned);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Benchmark
    public String jni() {
        return JniStubs.labelCopy(length.chars());
    }
}
