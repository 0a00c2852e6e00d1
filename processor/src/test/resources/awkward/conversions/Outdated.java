package conversions;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;

/** Uses what it should not. */
@NativeLib("c")
@SuppressWarnings("deprecation")
public interface Outdated {
    /**
     * Old.
     *
     * @param old any
     * @return any
     */
    @Attach
    @Convert(Olds.class)
    Old old(@Convert(Olds.class) Old old);

    /** Should not be used. */
    @Deprecated
    final class Old {
        /** Makes one. */
        @Deprecated
        public Old() {}
    }

    /** Converts them. */
    @Converter
    final class Olds {
        private Olds() {}

        /**
         * Converts.
         *
         * @param value any
         * @return nothing
         */
        public static int toNative(Old value) {
            return 0;
        }

        /**
         * Converts back.
         *
         * @param value any
         * @return any
         */
        @Deprecated
        public static Old fromNative(int value) {
            return new Old();
        }
    }
}
