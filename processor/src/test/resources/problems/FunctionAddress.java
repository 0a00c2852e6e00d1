package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    int second(int n, @FunctionAddress MemorySegment function);
    //                ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and function is not the first: put it there, or remove it.

    @Attach
    int number(@FunctionAddress long function);
    //                          ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and function is long: use MemorySegment.

    @Attach("abs")
    //      ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and no symbol is looked up: remove the name.
    int named(@FunctionAddress MemorySegment function, int n);

    @Attach(optional = true)
//  ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and no symbol is looked up: remove optional = true.
    int optional(@FunctionAddress MemorySegment function, int n);

    @Attach
    int any(@FunctionAddress MemorySegment function, int n, Object... more);
    //                                                                ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and values of any type go to a symbol's function only: declare each parameter, with @Variadic before the first.

    @Attach
    int nowhere(@FunctionAddress @Nullable MemorySegment function);
    //                           ^ error: [FunctionAddress] @FunctionAddress is for the first parameter, a MemorySegment, and there is no function at NULL: remove @Nullable.
}
