package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    @Convert(Decimal.class)
//  ^ error: [ConvertOnVoid] free returns nothing, so there is nothing to convert: remove @Convert.
    void free(long address);
}

@Converter
final class Decimal {
    static int toNative(String value) {
        return 0;
    }
}
