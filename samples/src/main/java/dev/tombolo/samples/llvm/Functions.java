package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

/** Calls of functions that have an address and no library. */
@NativeLib
public interface Functions {

    /** Calls {@code int f(int)}. */
    @Attach
    int call(@FunctionAddress MemorySegment function, int x);

    /** Calls {@code int64_t f(int64_t, int64_t)}. */
    @Attach
    long call(@FunctionAddress MemorySegment function, long x, long y);
}
