package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "a", type = "b")
//                          ^ error: [TypedefCycle] a has no C type, for its typedefs go in a circle, a -> b -> c -> a: give one of them a type of C's.
@Typedef(name = "b", type = "c")
@Typedef(name = "c", type = "a")
@Typedef(name = "itself", type = "const itself *")
//                               ^ error: [TypedefCycle] itself has no C type, for its typedefs go in a circle, itself -> itself: give one of them a type of C's.
public interface LibC {
    @Attach
    int f(@CType("a") int a, @CType("b") int b, @CType("itself") long c);
}
