package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "word")
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: give the type.
@Typedef(type = "int")
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: give the name.
@Typedef
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: give one or the other.
@Typedef(name = "both", type = "int", uses = Others.class)
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: put uses into a @Typedef of its own.
@Typedef(name = "half", uses = Others.class)
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: put uses into a @Typedef of its own.
@Typedef(uses = Others.class)
public interface LibC {
    @Attach
    int f(@CType("word") int a, @CType("other") int b);
    //           ^ error: [UnknownCType] 'word' is no C type and no typedef of LibC: add a @Typedef for it, or write word * for a pointer to it.
}

@Typedef(name = "other", type = "int")
@Typedef(name = "incomplete")
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: give the type.
interface Others {}
