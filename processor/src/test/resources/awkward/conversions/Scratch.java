package conversions;

import dev.tombolo.annotations.Converter;

/** Named like the memory of a call. */
@Converter
public final class Scratch {
    private Scratch() {}

    static long toNative(int value) {
        return value;
    }

    static int fromNative(long value) {
        return (int) value;
    }
}
