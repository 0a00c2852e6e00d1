package dev.tombolo.runtime.support;

/** A struct that the JDK's linker cannot pass or return by value; the message says why, and what to do. */
final class UnpassableStruct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One with a member that its type's alignment forbids. */
    static UnpassableStruct ofPlace(StructType type, String member, long offset) {
        return new UnpassableStruct(type, member + " lies at " + offset + ", where its type is not aligned");
    }

    UnpassableStruct(StructType type, String reason) {
        super(type.name() + " cannot cross by value: " + reason + "; pass a pointer to it");
    }
}
