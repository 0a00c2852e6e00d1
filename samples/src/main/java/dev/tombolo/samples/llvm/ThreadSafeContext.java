package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** What modules share, with a lock: {@code LLVMOrcThreadSafeContextRef}. */
@Handle(close = "LLVMOrcDisposeThreadSafeContext")
public interface ThreadSafeContext extends AutoCloseable {

    /** Gives it back as soon as no module is in it any more. */
    @Override
    void close();
}
