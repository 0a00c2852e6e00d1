package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;

@NativeLib("c")
public interface LibC {
    @Attach
    @Owned("free")
//  ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and what Decimal.fromNative takes is int: return String, or remove it and release the memory yourself.
    @Length(3)
//  ^ error: [LengthWithoutString] @Length is for results that are strings and for arrays, and what Decimal.fromNative takes is int: remove it.
    @Convert(Decimal.class)
    String strdup(String text);

    @Attach("strdup")
    @Owned("free")
    @Length(3)
    @Convert(Trimmed.class)
    String fine(String text);
}

@Converter
final class Decimal {
    static String fromNative(int value) {
        return "";
    }
}

@Converter
final class Trimmed {
    static String fromNative(String value) {
        return value.strip();
    }
}
