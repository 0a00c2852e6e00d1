package dev.tombolo.benchmarks.callbacks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int apply_kept(int, int)}: C calls what it keeps as long as an arena. */
@State(Scope.Thread)
public class RetainedCallbackCall {

    private static final Keeping TOMBOLO = new KeepingBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("apply_kept", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final IntOperation NEXT = n -> n + 1;

    /** The places where C keeps them. */
    private static final int BINDING = 0;

    private static final int IDIOM = 1;

    private int argument = 7;

    /** Gives C both, to keep. */
    public RetainedCallbackCall() {
        TOMBOLO.keep(BINDING, NEXT, Arena.global());
        Guarded.keep(IDIOM, Guarded.stub(NEXT, Arena.global()));
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.applyKept(BINDING, argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        return (int) EXACT.invokeExact(IDIOM, argument);
    }
}
