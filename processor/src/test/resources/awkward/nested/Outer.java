package nested;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Libraries inside other types. */
public final class Outer {
    private Outer() {}

    /** Public, as {@code Outer_InnerBinding} is. */
    @NativeLib("c")
    public interface Inner {
        @Attach
        int abs(int n);

        /** A library in a library. */
        @NativeLib("m")
        interface Innermost {
            @Attach
            double cos(double x);
        }
    }

    /** Seen from the package alone. */
    @NativeLib("c")
    interface Hidden {
        @Attach
        @CType("size_t")
        long strlen(String s);
    }

    /** Seen from subclasses, of which there are none. */
    @NativeLib("c")
    protected interface Guarded {
        @Attach
        int abs(int n);
    }

    /** Two deep, in an enum. */
    public enum Colour {
        /** One. */
        RED;

        /** Not public, although its interface is. */
        static final class Deep {
            private Deep() {}

            /** Public inside what is not. */
            @NativeLib
            public interface Deeper {
                @Attach
                void abort();
            }
        }
    }
}
