package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;
import java.lang.invoke.VarHandle;

/** {@code struct tick} by hand, where {@code time_t} has 64 bits. */
final class TickLayout {

    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_LONG.withName("seconds"), JAVA_INT.withName("nanos"), MemoryLayout.paddingLayout(4));

    private TickLayout() {}

    static long offset(String field) {
        return LAYOUT.byteOffset(PathElement.groupElement(field));
    }

    static VarHandle varHandle(String field) {
        return LAYOUT.varHandle(PathElement.groupElement(field));
    }
}
