package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** All mistakes are told in one compilation: several in a method, in an interface, in a file. */
@NativeLib({"c", ""})
//               ^ error: [LibraryName] '' is not a library: give a name like "z", a file name like "libz.so.1", or a path.
public interface LibC {
    <T> int unbound(@CType("size_r") long n, Object o);
    //      ^ error: [UnboundMethod] unbound has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.

    @Attach("a b")
    //      ^ error: [SymbolName] 'a b' is not a symbol of C: give the function's name as the library exports it.
    @CType("size_t")
    int two(@CType("void") int a, Runnable r, int... more);
//  ^ error: [CarrierTooNarrow] C's size_t of 64 bits does not fit Java's int: use long.
    //             ^ error: [VoidParameter] a is void, which only a result can be: give its C type, or remove the parameter.
    //                            ^ error: [UnsupportedType] Runnable has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.
    //                                               ^ error: [Varargs] two takes int... for C's ...: take Object... for any values, or declare each parameter, with @Variadic before the first.
}

@NativeLib("c")
interface Second {
    int alone(int n);
    //  ^ error: [UnboundMethod] alone has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.
}

// still binds: app/FineBinding
@NativeLib("c")
interface Fine {
    @Attach
    int abs(int n);
}
