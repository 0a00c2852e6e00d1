package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** How modules are improved: {@code LLVMPassBuilderOptionsRef}. */
@Handle(close = "LLVMDisposePassBuilderOptions")
public interface PassOptions extends AutoCloseable {

    /** Gives it back. */
    @Override
    void close();
}
