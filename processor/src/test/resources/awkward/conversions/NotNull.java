package conversions;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Converter;

/** Named like what refuses nulls. */
@Converter
public final class NotNull {
    private NotNull() {}

    static @CType("unsigned short") int toNative(long value) {
        return (int) value;
    }

    static long fromNative(@CType("unsigned short") int value) {
        return value;
    }
}
