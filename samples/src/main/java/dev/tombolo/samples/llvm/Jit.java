package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** What compiles modules, and keeps the code: {@code LLVMOrcLLJITRef}. */
@Handle(close = "LLVMOrcDisposeLLJIT")
public interface Jit extends AutoCloseable {

    /** Gives the code back; who calls it afterwards ends the JVM. */
    @Override
    void close();
}
