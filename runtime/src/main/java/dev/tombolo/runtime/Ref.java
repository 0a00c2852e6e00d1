package dev.tombolo.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A variable that C is given the address of: an out-parameter, or one that C reads and writes. During a call its value
 * lies in C's memory; before and after that it is an object of Java's like any other, that holds no native memory and may
 * be used again. Threads that share one see to it that they do so one after the other.
 *
 * <p>Those of primitives are {@link OfInt} and its like, made by {@link #ofInt()} and its like.
 *
 * @param <T> the type of the value: whatever crosses as a result
 */
@SuppressWarnings("exports") // JSpecify's annotations are for those who have them
public final class Ref<T extends @Nullable Object> {
    private @Nullable T value;

    private Ref(@Nullable T value) {
        this.value = value;
    }

    /** Makes one with a value. */
    public static <T extends @Nullable Object> Ref<T> of(T value) {
        return new Ref<>(value);
    }

    /** Makes one that holds null, for C to fill. */
    public static <T extends @Nullable Object> Ref<T> empty() {
        return new Ref<>(null);
    }

    /** The value; null where there is none, or C left {@code NULL}. */
    public @Nullable T get() {
        return value;
    }

    /** Gives it another value. */
    public void set(@Nullable T value) {
        this.value = value;
    }

    /** The value in text. */
    @Override
    public String toString() {
        return "Ref[" + value + "]";
    }

    /** Makes a variable of type {@code int} that holds 0. */
    public static OfInt ofInt() {
        return new OfInt(0);
    }

    /** Makes a variable of type {@code int} with a value. */
    public static OfInt ofInt(int value) {
        return new OfInt(value);
    }

    /** Makes a variable of type {@code long} that holds 0. */
    public static OfLong ofLong() {
        return new OfLong(0);
    }

    /** Makes a variable of type {@code long} with a value. */
    public static OfLong ofLong(long value) {
        return new OfLong(value);
    }

    /** Makes a variable of type {@code short} that holds 0. */
    public static OfShort ofShort() {
        return new OfShort((short) 0);
    }

    /** Makes a variable of type {@code short} with a value. */
    public static OfShort ofShort(short value) {
        return new OfShort(value);
    }

    /** Makes a variable of type {@code byte} that holds 0. */
    public static OfByte ofByte() {
        return new OfByte((byte) 0);
    }

    /** Makes a variable of type {@code byte} with a value. */
    public static OfByte ofByte(byte value) {
        return new OfByte(value);
    }

    /** Makes a variable of type {@code float} that holds 0. */
    public static OfFloat ofFloat() {
        return new OfFloat(0);
    }

    /** Makes a variable of type {@code float} with a value. */
    public static OfFloat ofFloat(float value) {
        return new OfFloat(value);
    }

    /** Makes a variable of type {@code double} that holds 0. */
    public static OfDouble ofDouble() {
        return new OfDouble(0);
    }

    /** Makes a variable of type {@code double} with a value. */
    public static OfDouble ofDouble(double value) {
        return new OfDouble(value);
    }

    /** Makes a variable of type {@code boolean} that holds false. */
    public static OfBoolean ofBoolean() {
        return new OfBoolean(false);
    }

    /** Makes a variable of type {@code boolean} with a value. */
    public static OfBoolean ofBoolean(boolean value) {
        return new OfBoolean(value);
    }

    /** A variable of type {@code int}. */
    public static final class OfInt {
        private int value;

        private OfInt(int value) {
            this.value = value;
        }

        /** The value. */
        public int get() {
            return value;
        }

        /** Gives it another value. */
        public void set(int value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code long}. */
    public static final class OfLong {
        private long value;

        private OfLong(long value) {
            this.value = value;
        }

        /** The value. */
        public long get() {
            return value;
        }

        /** Gives it another value. */
        public void set(long value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code short}. */
    public static final class OfShort {
        private short value;

        private OfShort(short value) {
            this.value = value;
        }

        /** The value. */
        public short get() {
            return value;
        }

        /** Gives it another value. */
        public void set(short value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code byte}. */
    public static final class OfByte {
        private byte value;

        private OfByte(byte value) {
            this.value = value;
        }

        /** The value. */
        public byte get() {
            return value;
        }

        /** Gives it another value. */
        public void set(byte value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code float}. */
    public static final class OfFloat {
        private float value;

        private OfFloat(float value) {
            this.value = value;
        }

        /** The value. */
        public float get() {
            return value;
        }

        /** Gives it another value. */
        public void set(float value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code double}. */
    public static final class OfDouble {
        private double value;

        private OfDouble(double value) {
            this.value = value;
        }

        /** The value. */
        public double get() {
            return value;
        }

        /** Gives it another value. */
        public void set(double value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }

    /** A variable of type {@code boolean}. */
    public static final class OfBoolean {
        private boolean value;

        private OfBoolean(boolean value) {
            this.value = value;
        }

        /** The value. */
        public boolean get() {
            return value;
        }

        /** Gives it another value. */
        public void set(boolean value) {
            this.value = value;
        }

        /** The value in text. */
        @Override
        public String toString() {
            return "Ref[" + value + "]";
        }
    }
}
