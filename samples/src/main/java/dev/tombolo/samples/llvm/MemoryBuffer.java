package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** A file in memory: {@code LLVMMemoryBufferRef}. */
@Handle(close = "LLVMDisposeMemoryBuffer")
public interface MemoryBuffer extends AutoCloseable {

    /** Gives it back. Whoever parses it does so as well. */
    @Override
    void close();
}
