package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "word", type = "int")
@Typedef(name = "word", type = "unsigned short")
//              ^ error: [TypedefClash] word is unsigned short here and int in LibC: rename one of them.
@Typedef(uses = Others.class)
//              ^ error: [TypedefClash] word is long here and int in LibC: rename one of them.
@Typedef(name = "same", type = "int")
@Typedef(name = "same", type = "int")
public interface LibC {
    @Attach
    int f(@CType("word") int a, @CType("same") int b);
}

@Typedef(name = "word", type = "long")
@Typedef(name = "same", type = "int")
interface Others {}
