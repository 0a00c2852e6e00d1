package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib(value = "c", symbolPrefix = "sql lite")
//                                     ^ error: [SymbolName] 'sql lite' is not what a symbol of C begins with: give the part that all functions' names share.
public interface LibC {
    @Attach("")
    //      ^ error: [SymbolName] '' is not a symbol of C: give the function's name as the library exports it.
    int abs(int n);

    @Attach({"labs", "l abs", "int labs(int)"})
    //               ^ error: [SymbolName] 'l abs' is not a symbol of C: give the function's name as the library exports it.
    //                        ^ error: [SymbolName] 'int labs(int)' is not a symbol of C: give the function's name as the library exports it.
    long labs(long n);

    @Attach("a\0b")
    //      ^ error: [SymbolName] 'a\u0000b' is not a symbol of C: give the function's name as the library exports it.
    long llabs(long n);
}
