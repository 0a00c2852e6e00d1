package dev.tombolo.benchmarks.blocking;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int abs(int)}, called by a platform thread for a virtual one: the way there and back. */
@State(Scope.Thread)
public class HandedOverCall {

    private static final int CALLS = 100;
    private static final Waits TOMBOLO = new WaitsBinding();
    private static final MethodHandle CANONICAL = ByHand.libc("abs", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private int argument = -7;

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void tombolo() throws InterruptedException {
        Thread.ofVirtual()
                .start(() -> {
                    for (int i = 0; i < CALLS; i++) {
                        TOMBOLO.abs(argument);
                    }
                })
                .join();
    }

    /** To a cached pool of the JDK's, without a bound, and without a way to interrupt C. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void bestIdiom() throws InterruptedException {
        Thread.ofVirtual()
                .start(() -> {
                    for (int i = 0; i < CALLS; i++) {
                        handOver();
                    }
                })
                .join();
    }

    private int handOver() {
        Future<Integer> call = threads.submit(() -> {
            try {
                return (int) (long) CANONICAL.invokeExact((long) argument);
            } catch (Throwable t) {
                throw new AssertionError(t);
            }
        });
        try {
            return call.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
