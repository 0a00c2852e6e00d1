package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int abs(Outer.Text text);
    //           ^ error: [HiddenConverter] the binding of LibC cannot see Secret, which is private: make it public.
}

class Outer {
    @Convert(Converting.class)
    record Text() {}

    @Converter
    static final class Converting {
        static Secret toNative(Text value) {
            return new Secret();
        }
    }

    @Converter
    static final class Secrets {
        static int toNative(Secret value) {
            return 0;
        }
    }

    @Convert(Secrets.class)
    private record Secret() {}
}
