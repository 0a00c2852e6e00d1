package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code const char *label(int)}: a string out, which remains C's and is copied. */
@State(Scope.Thread)
@SuppressWarnings("restricted")
public class StringResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("label", FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("label", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    @Param
    public Length length = Length.CHARS_5;

    @Benchmark
    public String tombolo() {
        return TOMBOLO.label(length.chars());
    }

    @Benchmark
    public String bestIdiom() throws Throwable {
        return Slots.read((long) CANONICAL.invokeExact((long) length.chars()));
    }

    @Benchmark
    public String naiveSegment() throws Throwable {
        MemorySegment result = (MemorySegment) EXACT.invokeExact(length.chars());
        return result.reinterpret(Long.MAX_VALUE).getString(0);
    }

    @Benchmark
    public String jextract() {
        return JextractCalls.label(length.chars()).getString(0);
    }

    @Benchmark
    public String jni() {
        return JniStubs.label(length.chars());
    }

    @Benchmark
    public String jna() {
        return JnaCalls.Loaded.PROBES.label(length.chars());
    }

    @Benchmark
    public String jnaDirect() {
        return JnaDirect.Probes.label(length.chars());
    }

    @Benchmark
    public String jnr() {
        return JnrCalls.Loaded.PROBES.label(length.chars());
    }
}
