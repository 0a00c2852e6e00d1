package dev.tombolo.runtime.support;

/** A struct that the JDK's linker cannot pass or return by value; the message says why, and what to do. */
final class UnpassableStruct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpassableStruct(StructType type, String reason) {
        super(type.name() + " cannot cross by value: " + reason + "; pass a pointer to it");
    }
}
