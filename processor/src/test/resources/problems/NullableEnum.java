package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Flags;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    @Nullable Whence seek(@Nullable Whence a, @Nullable Set<Whence> b, Set<@Nullable Whence> c);
//  ^ error: [NullableEnum] Whence crosses as an integer, of which C has none that is null: remove @Nullable.
    //                    ^ error: [NullableEnum] Whence crosses as an integer, of which C has none that is null: remove @Nullable.
    //                                        ^ error: [NullableEnum] Set crosses as an integer, of which C has none that is null: remove @Nullable.
    //                                                                     ^ error: [NullableEnum] Set crosses as an integer, of which C has none that is null: remove @Nullable.

    @Attach
    @Nullable Flags<Whence> flags();
//  ^ error: [NullableEnum] Flags crosses as an integer, of which C has none that is null: remove @Nullable.
}

@NativeEnum
enum Whence {
    SET
}
// still binds: app/WhenceEnum
