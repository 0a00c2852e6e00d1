package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.CallThreads;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A function that may wait, and what its calls have to heed. */
public final class BlockingFunction {
    private final Class<?> contract;
    private final String name;
    private final boolean isInterruptible;
    private final boolean isCalledBack;

    private BlockingFunction(Class<?> contract, String name, boolean isInterruptible, boolean isCalledBack) {
        this.contract = contract;
        this.name = name;
        this.isInterruptible = isInterruptible;
        this.isCalledBack = isCalledBack;
    }

    /** The function that a contract has under that name. */
    public static BlockingFunction of(Class<?> contract, String name) {
        return new BlockingFunction(contract, name, false, false);
    }

    /** The same, whose method throws {@link InterruptedException}. */
    public BlockingFunction interruptible() {
        return new BlockingFunction(contract, name, true, isCalledBack);
    }

    /** The same, in which callbacks may run. */
    public BlockingFunction calledBack() {
        return new BlockingFunction(contract, name, isInterruptible, true);
    }

    /**
     * Begins a call, of which the downcall itself is next.
     *
     * @throws InterruptedException if the thread is interrupted and the method throws it; C is not called
     */
    public BlockingCall begin() throws InterruptedException {
        return begun(null);
    }

    /**
     * Begins a call that is ended in a way of its own when its thread is interrupted.
     *
     * @throws InterruptedException if the thread is interrupted and the method throws it; C is not called
     */
    public BlockingCall begin(Cancel cancel) throws InterruptedException {
        return begun(cancel);
    }

    private BlockingCall begun(@Nullable Cancel cancel) throws InterruptedException {
        if (isInterruptible) {
            Interruption.check(name);
        }
        Executor threads = Thread.currentThread().isVirtual() ? CallThreads.of(contract) : CallThreads.IN_PLACE;
        return new BlockingCall(this, cancel, threads);
    }

    boolean isInterruptible() {
        return isInterruptible;
    }

    boolean isCalledBack() {
        return isCalledBack;
    }

    Class<?> contract() {
        return contract;
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** With its contract: {@code LibC.read}. */
    @Override
    public String toString() {
        return contract.getSimpleName().concat(".").concat(name);
    }
}
