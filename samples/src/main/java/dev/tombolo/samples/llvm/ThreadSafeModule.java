package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** A module together with its context: {@code LLVMOrcThreadSafeModuleRef}. */
@Handle(close = "LLVMOrcDisposeThreadSafeModule")
public interface ThreadSafeModule extends AutoCloseable {

    /** Gives it back. */
    @Override
    void close();
}
