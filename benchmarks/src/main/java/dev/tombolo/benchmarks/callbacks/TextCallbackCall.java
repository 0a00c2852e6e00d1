package dev.tombolo.benchmarks.callbacks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.callbacks.CallingBack.TextOperation;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int apply_text(int (*)(const char *))}: C calls back with a string of three characters. */
@State(Scope.Thread)
public class TextCallbackCall {

    private static final CallingBack TOMBOLO = new CallingBackBinding();
    private static final MethodHandle EXACT = Guarded.probe("apply_text", FunctionDescriptor.of(JAVA_INT));
    private static final TextOperation LENGTH = String::length;
    private static final JextractCallbacks.TextOperation JEXTRACT_LENGTH =
            text -> text.getString(0).length();
    private static final JnaCallbacks.TextOperation JNA_LENGTH = String::length;
    private static final JnrCallbacks.TextOperation JNR_LENGTH = String::length;

    private final MemorySegment stub = Guarded.stubOnText(LENGTH, Arena.global());

    @Benchmark
    public int tombolo() {
        return TOMBOLO.applyText(LENGTH);
    }

    /** With a function pointer that was made beforehand. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(stub);
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (int) EXACT.invokeExact(Guarded.stubOnText(LENGTH, arena));
        }
    }

    @Benchmark
    public int jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractCallbacks.applyText(JextractCallbacks.textOperation(JEXTRACT_LENGTH, arena));
        }
    }

    @Benchmark
    public int jni() {
        return JniCallbacks.applyText(LENGTH);
    }

    @Benchmark
    public int jna() {
        return JnaCallbacks.Loaded.PROBES.apply_text(JNA_LENGTH);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirectCallbacks.Probes.apply_text(JNA_LENGTH);
    }

    @Benchmark
    public int jnr() {
        return JnrCallbacks.Loaded.PROBES.apply_text(JNR_LENGTH);
    }
}
