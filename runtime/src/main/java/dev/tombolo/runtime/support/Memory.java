package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;

/** The address space, as one segment. */
final class Memory {

    /** Whether this module may use native memory; without it {@link #ALL} is empty and not to be touched. */
    static final boolean GRANTED;

    /** All addresses: without end and always alive, so that both of a segment's checks fold away. */
    static final MemorySegment ALL;

    static {
        MemorySegment all = everything();
        GRANTED = all.byteSize() != 0;
        ALL = all;
    }

    private Memory() {}

    /** Throws nothing: what a static initializer throws is lost to every caller but the first. */
    @SuppressWarnings("restricted") // the one call that the grant is for
    private static MemorySegment everything() {
        try {
            return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
        } catch (IllegalCallerException denied) {
            return MemorySegment.NULL;
        }
    }
}
