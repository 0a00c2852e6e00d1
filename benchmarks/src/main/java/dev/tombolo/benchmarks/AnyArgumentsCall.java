package dev.tombolo.benchmarks;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int added(int, ...)} of values whose types each call tells. */
@State(Scope.Thread)
public class AnyArgumentsCall {

    private static final Probes TOMBOLO = new ProbesBinding();

    /** By the types of the values; each takes the values' bits. C2 would see through an immutable map. */
    private static final Map<Integer, MethodHandle> HANDLES = new HashMap<>(Map.of(0b01, ofBits()));

    private int n = 7;
    private int whole = 3;
    private double part = 2.5;

    private static MethodHandle ofBits() {
        MethodType type = MethodType.methodType(int.class, int.class, long.class, long.class);
        try {
            MethodHandle bits = MethodHandles.publicLookup()
                    .findStatic(Double.class, "longBitsToDouble", MethodType.methodType(double.class, long.class));
            MethodHandle handle = MethodHandles.filterArguments(VariadicCall.EXACT, 2, bits);
            return MethodHandles.explicitCastArguments(handle, type).asSpreader(long[].class, 2);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.added(n, (Object) whole, part);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        return added(n, whole, part);
    }

    private static int added(int n, Object... values) throws Throwable {
        long[] bits = new long[values.length];
        int types = 0;
        for (int i = 0; i < bits.length; i++) {
            types <<= 1;
            if (values[i] instanceof Integer number) {
                bits[i] = number;
            } else if (values[i] instanceof Double number) {
                bits[i] = Double.doubleToRawLongBits(number);
                types |= 1;
            } else {
                throw new IllegalArgumentException("no number");
            }
        }
        return (int) Objects.requireNonNull(HANDLES.get(types)).invokeExact(n, bits);
    }

    @Benchmark
    public int naiveArguments() throws Throwable {
        return (int) VariadicCall.EXACT.invokeWithArguments(n, whole, part);
    }

    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) VariadicCall.EXACT.invokeExact(n, whole, part);
    }

    @Benchmark
    public int jni() {
        return JniStubs.added(n, whole, part);
    }
}
