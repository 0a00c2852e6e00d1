package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;

/**
 * A function of C's that is called through the interface of a callback: what the classes extend that are written for
 * {@code @Callback} interfaces. Given to C again it is the same pointer.
 */
public abstract class FunctionPointer {

    private final long address;

    protected FunctionPointer(long address) {
        this.address = address;
    }

    /** What is called; never {@code NULL}. */
    public final long address() {
        return address;
    }

    /** The same, as what is called by address takes it. */
    protected final MemorySegment segment() {
        return MemorySegment.ofAddress(address);
    }

    /** Whether the other is the same function, called with the same type. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof FunctionPointer pointer
                && pointer.getClass() == getClass()
                && pointer.address == address;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(address);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[0x" + Long.toHexString(address) + "]";
    }
}
