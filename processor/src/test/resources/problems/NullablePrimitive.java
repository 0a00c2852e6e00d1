package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    @Nullable int abs(@Nullable int n);
//  ^ error: [NullablePrimitive] int is never null: remove @Nullable.
    //                ^ error: [NullablePrimitive] int is never null: remove @Nullable.

    @Attach
    boolean free(@Nullable long address);
    //           ^ error: [NullablePrimitive] long is never null: remove @Nullable.
}
