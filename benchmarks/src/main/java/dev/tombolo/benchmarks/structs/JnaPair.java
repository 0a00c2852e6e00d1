package dev.tombolo.benchmarks.structs;

import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/** The struct as JNA has it: public fields, which it finds by reflection. */
@FieldOrder({"a", "b"})
public class JnaPair extends Structure {
    public long a;
    public long b;

    /** What C is given, or gives, itself instead of a pointer to it. */
    public static final class Value extends JnaPair implements Structure.ByValue {}

    /** Of a class that says how it crosses. */
    static <T extends JnaPair> T copy(Pair pair, T struct) {
        struct.a = pair.a();
        struct.b = pair.b();
        return struct;
    }

    Pair pair() {
        return new Pair(a, b);
    }
}
