package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "text", type = "int", convert = Decimal.class)
@Typedef(uses = Others.class)
//              ^ error: [TypedefClash] text is int here and int by Decimal in LibC: rename one of them.
@Typedef(uses = Others.class, convert = Decimal.class)
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: put uses into a @Typedef of its own.
@Typedef(convert = Decimal.class)
//^1 error: [IncompleteTypedef] a @Typedef has either a name and a type, or uses: give one or the other.
public interface LibC {
    @Attach
    int abs(@CType("text") String n);
}

@Typedef(name = "text", type = "int")
interface Others {}

@Converter
final class Decimal {
    static int toNative(String value) {
        return 0;
    }
}
