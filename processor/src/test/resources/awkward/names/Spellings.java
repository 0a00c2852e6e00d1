package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Texts that end a comment, a string or a Javadoc tag, or begin a Unicode escape. */
@NativeLib({"C:\\users\\x.dll", "/a*/b.so", "{@code}.so", "@x.so", "<b>.so", "$T $L.so", "a&b.so"})
public interface Spellings {
    @Attach("?f@@YAXXZ")
    void mangled();

    @Attach("f$$L")
    int dollars(@CType("const char*") String a, @CType("char * const") String b, @CType("void*") long c);
}
