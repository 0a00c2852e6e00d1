package conversions.far;

import dev.tombolo.annotations.Converter;
import java.util.Map;

/** Named like the class that holds a handle, and like another converter. */
@Converter
public final class Holder {
    private Holder() {}

    /**
     * Converts.
     *
     * @param value any
     * @return its size
     */
    public static float toNative(Map<String, int[]> value) {
        return value.size();
    }

    /**
     * Converts back.
     *
     * @param value any
     * @return nothing
     */
    public static Map<String, int[]> fromNative(float value) {
        return Map.of();
    }
}
