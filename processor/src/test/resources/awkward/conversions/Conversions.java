package conversions;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;
import java.io.IOException;
import java.lang.foreign.SegmentAllocator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converters whose names and whose results' names are taken already. */
@NativeLib("c")
@Typedef(name = "nested", type = "int", convert = Conversions.Nested.class)
public interface Conversions {
    /** A constant that the binding inherits. */
    String LIBRARY = "";

    /** A converter in the contract. */
    @Converter
    final class Nested {
        private Nested() {}

        /**
         * Converts.
         *
         * @param value any
         * @return it
         */
        public static int toNative(String value) {
            return value.length();
        }

        /**
         * Converts back.
         *
         * @param value any
         * @return it
         */
        public static String fromNative(int value) {
            return "*".repeat(value);
        }

        /**
         * A converter in a converter.
         */
        @Converter
        public static final class Deeper {
            private Deeper() {}

            /**
             * Converts.
             *
             * @param value any
             * @return it
             */
            public static List<@Nullable String> fromNative(@Nullable String value) {
                return List.of();
            }

            /**
             * Converts.
             *
             * @param values any
             * @param allocator the call's
             * @return their text
             * @throws IOException never
             */
            public static @Nullable String toNative(List<@Nullable String> values, SegmentAllocator allocator)
                    throws IOException {
                return String.join(",", values);
            }

            /**
             * Releases.
             *
             * @param value any
             */
            public static void release(@Nullable String value) {}
        }
    }

    /**
     * Locals.
     *
     * @param nestedText a
     * @param text b
     * @param scratch c
     * @param result d
     * @param value e
     * @param nested f
     * @param t g
     * @return h
     */
    @Attach
    @Convert(Nested.class)
    String locals(
            int nestedText,
            @Convert(Nested.class) String text,
            String scratch,
            int result,
            @Convert(Nested.class) @Nullable String value,
            @CType("nested") String nested,
            int t);

    /**
     * Classes named like those of the runtime.
     *
     * @param Scratch a
     * @param NotNull b
     * @param Conversions c
     * @param conversions d
     * @param Nested e
     * @return f
     */
    @Attach
    @Convert({Scratch.class, NotNull.class})
    int runtime(
            @Convert({Scratch.class, NotNull.class}) int Scratch,
            @Convert(NotNull.class) int NotNull,
            @Convert(Nested.class) String Conversions,
            String conversions,
            int Nested);

    /**
     * A holder named like a converter.
     *
     * @param far a
     * @param near b
     * @return c
     */
    @Attach
    @Convert(conversions.far.Holder.class)
    Map<String, int[]> holder(@Convert(conversions.far.Holder.class) Map<String, int[]> far, @Convert(Holder.class) int near);

    /**
     * Memory, releases and exceptions.
     *
     * @param first a
     * @param second b
     * @return c
     * @throws IOException never
     */
    @Attach
    @Convert(Nested.Deeper.class)
    List<@Nullable String> deeper(
            @Convert(Nested.Deeper.class) List<@Nullable String> first,
            @Convert(Nested.Deeper.class) @Nullable List<@Nullable String> second)
            throws IOException;

    /**
     * Arrays.
     *
     * @param values a
     * @param more b
     * @return c
     */
    @Attach
    @Convert(Ints.class)
    int @Nullable [] arrays(@Convert(Ints.class) int[] values, @Convert(Ints.class) int @Nullable [] more);

    /**
     * Only errors of its own.
     *
     * @param value any
     */
    @Attach
    void nothing(@Convert({Ints.class, Ends.class}) int[] value);
}
