package dev.tombolo.runtime.support;

import java.lang.foreign.ValueLayout;

/** A C pointer. */
public enum PointerType implements NativeType {
    /** Crosses as a bare address in a {@code long}; the caller sees to it that what it points to stays. */
    POINTER,

    /** Crosses as a segment, which the linker keeps alive for the length of the call. */
    SEGMENT;

    @Override
    public ValueLayout canonical() {
        return this == POINTER ? ValueLayout.JAVA_LONG : ValueLayout.ADDRESS;
    }

    @Override
    public ValueLayout exact() {
        return ValueLayout.ADDRESS;
    }
}
