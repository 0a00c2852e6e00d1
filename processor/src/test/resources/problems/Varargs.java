package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Variadic;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    int printf(String format, int... values);
    //                               ^ error: [Varargs] printf takes int... for C's ...: take Object... for any values, or declare each parameter, with @Variadic before the first.

    @Attach
    int printf(String format, String... values);
    //                                  ^ error: [Varargs] printf takes String... for C's ...: take Object... for any values, or declare each parameter, with @Variadic before the first.

    @Attach
    int printf(String format, @Variadic Number... values);
    //                                            ^ error: [Varargs] printf takes Number... for C's ...: take Object... for any values, or declare each parameter, with @Variadic before the first.

    @Attach
    int dprintf(int descriptor, String format, @Nullable Object... values);
    //                                         ^ error: [Varargs] dprintf takes @Nullable Object... for C's ...: remove @Nullable, and pass MemorySegment.NULL for NULL.

    @Attach
    int fprintf(@CType("FILE *") long file, String format, @SizeT Object... values);
    //                                                     ^ error: [Varargs] fprintf takes @SizeT Object... for C's ...: each value has the C type of its own class, so remove @SizeT.

    @Attach
    int snprintf(long buffer, @SizeT long size, String format, @CountedBy("size") Object... values);
    //                                                         ^ error: [Varargs] snprintf takes @CountedBy Object... for C's ...: each value has the C type of its own class, so remove @CountedBy.

    @Attach
    int execl(String path, Object[]... values);
    //                                 ^ error: [Varargs] execl takes Object[]... for C's ...: take Object... for any values, or declare each parameter, with @Variadic before the first.
}
