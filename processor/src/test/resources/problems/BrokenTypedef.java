package fixture;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@Typedef(name = "handle_t", type = "unt32_t")
//                                 ^ error: [UnknownCType] 'unt32_t' is no C type and no typedef of Types: did you mean int32_t or uint32_t?
interface Types {}

@NativeLib("c")
@Typedef(uses = Types.class)
interface Uses {
    @Attach
    int open(@CType("handle_t") int handle);
    //              ^ error: [BrokenTypedef] 'handle_t' needs the typedef handle_t, which has a mistake where it is declared: correct it there.
}
