package dev.tombolo.conformance.variadic;

import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.Struct;
import java.lang.foreign.MemorySegment;

/** The types of what stands for {@code ...}. */
final class Kinds {

    private Kinds() {}

    @NativeEnum
    enum Color {
        RED,
        GREEN,
        @EnumValue(-7)
        BLUE
    }

    @NativeEnum(type = "uint8_t")
    enum Level {
        @EnumValue(1)
        LOW,
        @EnumValue(200)
        HIGH,
        @EnumValue(32)
        LOUD
    }

    @Struct("pair")
    record Pair(int first, double second) {}

    @Struct("pair")
    interface PairView {
        MemorySegment segment();

        int first();

        double second();
    }

    @Struct("floats")
    record Floats(float x, float y, float z) {}

    @Struct("large")
    record Large(@Length(5) long[] words) {}

    @Handle
    record Address(MemorySegment pointer) {}

    @Handle(close = "box_close")
    interface Box extends AutoCloseable {
        @Override
        void close();

        boolean isClosed();
    }

    /** A temperature, in C a number of tenths. */
    record Degrees(double value) {}

    /** Tenths of a degree. */
    @Converter
    static final class Tenths {
        private Tenths() {}

        static short toNative(Degrees degrees) {
            return (short) Math.round(degrees.value() * 10);
        }
    }

    /** A number as text. */
    @Converter
    static final class Decimal {
        private Decimal() {}

        static String toNative(int number) {
            return Integer.toString(number);
        }
    }

    /** Halves of a number. */
    @Converter
    static final class Half {
        private Half() {}

        static float toNative(int halves) {
            return halves / 2f;
        }
    }
}
