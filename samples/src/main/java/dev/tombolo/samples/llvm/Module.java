package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Handle;

/** Functions that are not compiled yet: {@code LLVMModuleRef}. */
@Handle(close = "LLVMDisposeModule")
public interface Module extends AutoCloseable {

    /** Gives it back, before its context. */
    @Override
    void close();
}
