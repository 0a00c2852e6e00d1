package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** What lies between position and limit of a buffer, as C gets it: where it lies, or as a copy if that is Java's heap. */
public final class Buffers {

    private Buffers() {}

    /**
     * The memory of the first elements, for C to read.
     *
     * @throws IllegalArgumentException if C could not read it: it is in another byte order, or there is none
     * @throws IllegalStateException if its arena is closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    public static MemorySegment readable(
            Buffer buffer, int count, NativeType element, String function, String parameter) {
        if (order(buffer) != ByteOrder.nativeOrder() && element.bytes() > 1) {
            throw Refusal.ofOrder(function, parameter, order(buffer));
        }
        MemorySegment memory = memory(buffer, function, parameter).asSlice(0, count * element.bytes());
        return memory.isNative() ? Segments.checked(memory, function, parameter) : memory;
    }

    /**
     * The memory of the first elements, for C to write.
     *
     * @throws IllegalArgumentException if it is read-only; and as {@link #readable} does
     */
    public static MemorySegment writable(
            Buffer buffer, int count, NativeType element, String function, String parameter) {
        if (buffer.isReadOnly()) {
            throw Refusal.ofReadOnly(function, parameter);
        }
        return readable(buffer, count, element, function, parameter);
    }

    private static MemorySegment memory(Buffer buffer, String function, String parameter) {
        try {
            return MemorySegment.ofBuffer(buffer);
        } catch (IllegalArgumentException none) {
            throw Refusal.ofBufferWithoutMemory(function, parameter);
        }
    }

    /** A buffer of bytes has an order too, which is that of the numbers in it and no concern of ours. */
    private static ByteOrder order(Buffer buffer) {
        if (buffer instanceof IntBuffer ints) {
            return ints.order();
        }
        if (buffer instanceof LongBuffer longs) {
            return longs.order();
        }
        if (buffer instanceof ShortBuffer shorts) {
            return shorts.order();
        }
        if (buffer instanceof CharBuffer chars) {
            return chars.order();
        }
        if (buffer instanceof FloatBuffer floats) {
            return floats.order();
        }
        return buffer instanceof DoubleBuffer doubles ? doubles.order() : ByteOrder.nativeOrder();
    }

    /** The memory itself, or a copy of it that is valid as long as the scratch. */
    public static MemorySegment in(MemorySegment memory, Scratch scratch) {
        return memory.isNative() ? memory : Memory.ALL.asSlice(scratch.copyOf(memory), memory.byteSize());
    }

    /** The memory itself, or as much of zeros, valid as long as the scratch. */
    public static MemorySegment zeroed(MemorySegment memory, Scratch scratch) {
        return memory.isNative() ? memory : Memory.ALL.asSlice(scratch.zeroed(memory.byteSize()), memory.byteSize());
    }

    /** Copies what C wrote, if it wrote to a copy. */
    public static void out(MemorySegment passed, MemorySegment memory) {
        if (!memory.isNative()) {
            memory.copyFrom(passed);
        }
    }
}
