package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Flags;
import java.util.Set;

@NativeLib("c")
public interface LibC {
    @Attach
    Whence seek(@CType("double") Whence a, Set<Whence> b, Flags<Whence> c);
//  ^ error: [BrokenEnum] there is a mistake in the enum Whence: correct it where it is declared.
    //                           ^ error: [BrokenEnum] there is a mistake in the enum Whence: correct it where it is declared.
    //                                     ^ error: [BrokenEnum] there is a mistake in the enum Whence: correct it where it is declared.
    //                                                    ^ error: [BrokenEnum] there is a mistake in the enum Whence: correct it where it is declared.
}

@NativeEnum
enum Whence {
    SET,
    @EnumValue(0)
    //         ^ error: [DuplicateValue] SET and START all have the value 0, and C's result can become one of them only: mark it @EnumCanonical.
    START
}
