package dev.tombolo.processor.model;

import com.palantir.javapoet.TypeName;

/** A Java type that carries integers. */
public enum Carrier {
    BYTE(8),
    SHORT(16),
    CHAR(16),
    INT(32),
    LONG(64);

    private final int bits;

    Carrier(int bits) {
        this.bits = bits;
    }

    public int bits() {
        return bits;
    }

    /** The primitive type. */
    public TypeName type() {
        return switch (this) {
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case CHAR -> TypeName.CHAR;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
        };
    }
}
