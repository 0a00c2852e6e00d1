package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done with a retained callback's stub when its handle or its arena is closed. No lambda: see the cold start. */
record Ending(@Nullable Stub<?> stub) implements Runnable, Consumer<MemorySegment> {

    /** Of a function of C's, which is nobody's to end. */
    static final Ending OF_NOTHING = new Ending(null);

    @Override
    public void run() {
        if (stub != null) {
            stub.detach();
        }
    }

    @Override
    public void accept(MemorySegment ended) {
        run();
    }
}
