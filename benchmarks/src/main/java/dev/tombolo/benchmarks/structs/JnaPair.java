package dev.tombolo.benchmarks.structs;

import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/** The struct as JNA has it: public fields, which it finds by reflection. */
@FieldOrder({"a", "b"})
public class JnaPair extends Structure {
    public long a;
    public long b;

    /** What C is given, or gives, itself instead of a pointer to it. */
    public static final class Value extends JnaPair implements Structure.ByValue {

        public static Value of(long a, long b) {
            Value value = new Value();
            value.a = a;
            value.b = b;
            return value;
        }
    }

    static JnaPair copy(Pair pair) {
        JnaPair copy = new JnaPair();
        copy.a = pair.a();
        copy.b = pair.b();
        return copy;
    }

    Pair pair() {
        return new Pair(a, b);
    }
}
