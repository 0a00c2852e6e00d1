package dev.tombolo.benchmarks.callbacks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int apply(int (*)(int), int)}: C calls back once, and then no more. */
@State(Scope.Thread)
public class CallbackCall {

    private static final CallingBack TOMBOLO = new CallingBackBinding();
    private static final MethodHandle EXACT = Guarded.probe("apply", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final IntOperation NEXT = n -> n + 1;
    private static final JextractCallbacks.IntOperation JEXTRACT_NEXT = n -> n + 1;
    private static final JnaCallbacks.IntOperation JNA_NEXT = n -> n + 1;
    private static final JnrCallbacks.IntOperation JNR_NEXT = n -> n + 1;

    private final MemorySegment stub = Guarded.stub(NEXT, Arena.global());
    private int argument = 7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.apply(NEXT, argument);
    }

    /** What the JDK's documentation shows. */
    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (int) EXACT.invokeExact(Guarded.stub(NEXT, arena), argument);
        }
    }

    /** With a function pointer that was made beforehand, for one callback. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(stub, argument);
    }

    @Benchmark
    public int jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractCallbacks.apply(JextractCallbacks.intOperation(JEXTRACT_NEXT, arena), argument);
        }
    }

    @Benchmark
    public int jni() {
        return JniCallbacks.apply(NEXT, argument);
    }

    @Benchmark
    public int jna() {
        return JnaCallbacks.Loaded.PROBES.apply(JNA_NEXT, argument);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirectCallbacks.Probes.apply(JNA_NEXT, argument);
    }

    @Benchmark
    public int jnr() {
        return JnrCallbacks.Loaded.PROBES.apply(JNR_NEXT, argument);
    }
}
