package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** A text that LLVM hands out: {@code char *}. */
@Handle(close = "LLVMDisposeMessage")
public interface Message extends AutoCloseable {

    /** Gives it back. */
    @Override
    void close();
}
