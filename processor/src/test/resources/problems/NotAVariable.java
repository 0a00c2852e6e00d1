package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;
import java.io.IOException;

@NativeLib("c")
@Typedef(name = "limit_t", type = "const int")
public interface LibC {
    @Variable
    int optind(int index);
    //  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optind has parameters and a result: give it no parameters, or one and void.

    @Variable
    void optind(int index, int value);
    //   ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optind sets 2 values: give it no parameters, or one and void.

    @Variable
    void optind();
    //   ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optind sets 0 values: give it no parameters, or one and void.

    @Attach
    @Variable
    int opterr();
    //  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and opterr has @Attach too, which is for functions: remove one of the two.

    @Variable
//  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optopt has a body: remove one of the two.
    default int optopt() {
        return 1;
    }

    @Variable
//  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and daylight has a body: remove one of the two.
    static int daylight() {
        return 1;
    }

    @Variable
    <T> int timezone();
    //      ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and timezone has type parameters or takes varargs: declare its type.

    @Variable
    @Variadic
    int optarg();
    //  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optarg has @Variadic, which is for functions: remove it.

    @Variable
    void optarg(@Variadic int value);
    //   ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optarg has @Variadic, which is for functions: remove it.

    @Variable
    int throwing() throws IOException;
    //                    ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and throwing throws IOException, where nothing can fail: remove it.

    @Variable
    void version(@CType("const int") int version);
    //                                   ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and version is const: remove this method, or const if C declares it without.

    @Variable
    void name(@CType("char *const") MemorySegment name);
    //                                            ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and name is const: remove this method, or const if C declares it without.

    @Variable
    void limit(@CType("limit_t") int limit);
    //                               ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and limit is const: remove this method, or const if C declares it without.

    @Variable
    @CType("const char *")
    String fine();

    @Variable("not a symbol")
    //        ^ error: [SymbolName] 'not a symbol' is not a symbol of C: give the function's name as the library exports it.
    int unnamed();

    @Variable
    @Owned("free")
//  ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and owned is a variable, which C keeps: remove it.
    String owned();

    @Variable
    int finalize();
    //  ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and finalize is a method of java.lang.Object: give it another name, and @Variable the symbol.

    abstract class OfAClass {
        @Variable
//      ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optind is a method of a class: declare it in a @NativeLib interface.
        abstract int optind();
    }

    interface OfAParent {
        @Variable
        int inherited();

        @Variable
//      ^ error: [NotAVariable] @Variable is for abstract methods that get a value or set one, and optind has a body: remove one of the two.
        default int optind() {
            return 1;
        }
    }
}
