package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.BlockingCallEvent;
import dev.tombolo.runtime.system.CallThreads;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A call of a function that may wait, from right before C is called until right after it has returned. */
public final class BlockingCall implements AutoCloseable {
    private final BlockingFunction function;
    private final @Nullable Cancel cancel;
    private final Executor threads;

    /** Null where nobody records. */
    private final @Nullable BlockingCallEvent event;

    /** Null where another thread calls C. */
    private final @Nullable ThreadInC inC;

    BlockingCall(BlockingFunction function, @Nullable Cancel cancel, Executor threads) {
        this.function = function;
        this.cancel = cancel;
        this.threads = threads;
        this.event = BlockingCallEvent.begin();
        this.inC = isHere() ? ThreadInC.enter(function, cancel, null) : null;
    }

    /** Whether the current thread itself calls C. */
    @SuppressWarnings("ReferenceEquality") // there is one
    public boolean isHere() {
        return threads == CallThreads.IN_PLACE;
    }

    /**
     * Has another thread call C, and waits until it has.
     *
     * @return what the handle returns; null where that is nothing
     * @throws InterruptedException if the thread was interrupted before C was called, and the method throws it
     * @throws Throwable what the handle throws
     */
    @SuppressWarnings("NullAway") // public: our users' modules do not see the annotation
    public Object elsewhere(MethodHandle handle, Object... arguments) throws Throwable {
        return new HandedOver(function, cancel, handle, arguments).runOn(threads);
    }

    /** Ends it. */
    @Override
    public void close() {
        if (inC != null) {
            inC.leave();
        }
        if (event != null) {
            event.end(function.contract(), function.name(), !isHere());
        }
    }
}
