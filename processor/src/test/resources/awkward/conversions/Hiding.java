package conversions;

import conversions.far.Hider;
import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;

/** Types whose names mean something else inside the binding. */
@NativeLib("c")
public interface Hiding extends Hider {
    /**
     * A type of another package, one of java.lang, and one of this.
     *
     * @param path a
     * @param number b
     * @return c
     */
    @Attach
    @Convert(Numbers.class)
    java.lang.Number hidden(@Convert(Numbers.Paths.class) java.nio.file.Path path, @Convert(Numbers.class) java.lang.Number number);

    /** Converts the numbers of Java. */
    @Converter
    final class Numbers {
        private Numbers() {}

        /**
         * Converts.
         *
         * @param value any
         * @return it
         */
        public static int toNative(java.lang.Number value) {
            return value.intValue();
        }

        /**
         * Converts back.
         *
         * @param value any
         * @return it
         */
        public static java.lang.Number fromNative(int value) {
            return value;
        }

        /** Converts paths. */
        @Converter
        public static final class Paths {
            private Paths() {}

            /**
             * Converts.
             *
             * @param value any
             * @return it
             */
            public static String toNative(java.nio.file.Path value) {
                return value.toString();
            }
        }
    }
}
