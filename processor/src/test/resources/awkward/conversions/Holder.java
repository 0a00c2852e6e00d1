package conversions;

import dev.tombolo.annotations.Converter;

/** Named like the class that holds a handle. */
@Converter
public final class Holder {
    private Holder() {}

    static double toNative(int value) {
        return value;
    }
}
