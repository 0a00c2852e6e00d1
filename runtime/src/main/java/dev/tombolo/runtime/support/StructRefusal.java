package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;

/** The exceptions that refuse a segment as a struct's, a value as a field's, or a struct as C would refuse it. */
final class StructRefusal {

    private StructRefusal() {}

    /** Why the segment cannot be read as that struct; of several reasons the first. */
    static RuntimeException ofSegment(StructType type, MemorySegment segment) {
        if (segment == null) {
            return new NullPointerException(type.name() + ": the segment is null");
        }
        if (!segment.scope().isAlive()) {
            return new IllegalStateException(type.name() + ": the segment is closed: its arena ended before");
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            return new WrongThreadException(type.name()
                    + ": the segment belongs to another thread: its arena is confined, allocate it from a shared one");
        }
        if (segment.byteSize() < type.bytes()) {
            return ofSize(type, segment.byteSize());
        }
        return ofAlignment(type, segment);
    }

    private static IllegalArgumentException ofSize(StructType type, long bytes) {
        String cure = bytes == 0 ? ": a pointer that C returned has no size until it is reinterpreted" : "";
        return new IllegalArgumentException(
                type.name() + ": the segment has " + bytes + " bytes, and the struct " + type.bytes() + cure);
    }

    private static IllegalArgumentException ofAlignment(StructType type, MemorySegment segment) {
        String where = segment.isNative() ? "at 0x" + Long.toHexString(segment.address()) : "in a Java array";
        return new IllegalArgumentException(type.name() + ": the segment " + where + " is aligned to "
                + segment.maxByteAlignment() + " bytes only, and the struct to " + type.alignment());
    }

    static IllegalArgumentException ofReadOnly(StructType type) {
        return new IllegalArgumentException(type.name() + ": the segment is read-only");
    }

    static IllegalArgumentException ofBits(BitField field, long value) {
        return new IllegalArgumentException(field.struct() + ": " + field.name() + " is " + value + ": " + field.width()
                + (field.signed() ? " signed" : " unsigned") + " bits hold " + field.smallest() + " to "
                + field.largest());
    }

    static IllegalArgumentException ofMember(String member) {
        return new IllegalArgumentException("no such member: " + member);
    }

    static IllegalArgumentException ofOffset(String struct, String member) {
        return new IllegalArgumentException(struct + ": " + member + " is a bit-field and has no offset in bytes");
    }

    static IllegalArgumentException ofBitField(String struct, String member) {
        return new IllegalArgumentException(struct + ": " + member + " is no bit-field");
    }

    static IllegalArgumentException ofDefinition(String struct, String fault) {
        return new IllegalArgumentException(struct + ": " + fault);
    }

    static IndexOutOfBoundsException ofIndex(String struct, String member, int index, int length) {
        return new IndexOutOfBoundsException(
                struct + ": " + member + " has " + length + " elements, from 0, and none at " + index);
    }

    static IllegalArgumentException ofLength(String struct, String member, int given, int length) {
        return new IllegalArgumentException(
                struct + ": " + member + " has " + given + " elements, and C's array has " + length);
    }

    static IllegalArgumentException ofView(StructType struct, Object view, String function, String parameter) {
        return new IllegalArgumentException(function + ": " + parameter + " is a " + view.getClass().getName()
                + ", which shows no memory of C's: make it with " + struct.name() + "Struct.allocate or of");
    }

    static String place(StructType struct, MemorySegment segment) {
        return struct.name() + " at 0x" + Long.toHexString(segment.address());
    }
}
