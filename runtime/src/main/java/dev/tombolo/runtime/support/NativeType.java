package dev.tombolo.runtime.support;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;

/**
 * How one value crosses between Java and C. A handle that {@link Downcall} links takes and returns every integer and
 * pointer as {@code long} and every struct as a segment, whatever the platform's calling convention asks for underneath;
 * the layouts say what that is.
 */
public sealed interface NativeType permits IntegerType, FloatType, PointerType, StructType {

    /** The layout of a whole register or stack slot that holds the value; the handle has its carrier. */
    MemoryLayout canonical();

    /** The layout that has the size of the C type. */
    MemoryLayout exact();

    /** What it takes in C's memory. */
    default long bytes() {
        return exact().byteSize();
    }

    /** The layout of an argument that the caller has extended to 32 bits, as C compilers do with narrower integers. */
    default MemoryLayout promoted() {
        return exact();
    }

    /** The layout of an argument that stands for {@code ...}, by C's default promotions (C11 6.5.2.2, 6 and 7). */
    default MemoryLayout variadic() {
        return promoted();
    }

    /** The layout of the value where it is part of a struct or an array. */
    default MemoryLayout inMemory() {
        return exact();
    }

    /** Whether a value that is written to memory of this type leaves no byte of it as it was. */
    default boolean isFilled() {
        return true;
    }

    /** Whether arguments of this type travel in floating-point registers. */
    default boolean isFloating() {
        return false;
    }

    /** The Java type of the value in a linked handle. */
    default Class<?> carrier() {
        return ((ValueLayout) canonical()).carrier();
    }
}
