package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "a", type = "b")
//                          ^ error: [TypedefCycle] a has no C type, for its typedefs go in a circle, a -> b -> a: give one of them a type of C's.
@Typedef(uses = Others.class)
public interface LibC {
    @Attach
    int f(@CType("a") int a);
}

@Typedef(name = "b", type = "a")
//                          ^ error: [TypedefCycle] b has no C type, for its typedefs go in a circle, b -> a -> b: give one of them a type of C's.
@Typedef(uses = LibC.class)
interface Others {}
