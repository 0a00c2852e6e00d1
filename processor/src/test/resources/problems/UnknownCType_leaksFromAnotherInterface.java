package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "word", type = "unsigned short")
interface Words {
    @Attach
    int f(@CType("word") int a);
}

// still binds: app/WordsBinding
@NativeLib("c")
interface Wordless {
    @Attach
    int f(@CType("word") int a);
    //           ^ error: [UnknownCType] 'word' is no C type and no typedef of Wordless: add a @Typedef for it, or write word * for a pointer to it.
}
