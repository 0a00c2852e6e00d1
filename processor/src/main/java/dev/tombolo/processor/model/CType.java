package dev.tombolo.processor.model;

/** A C type that can cross, read from its spelling; typedefs are resolved. */
public sealed interface CType {

    /** The type as it was written, with single blanks: {@code const char *}, {@code uLong}. */
    String spelling();

    /** The same type, written otherwise: as a typedef's name, or with qualifiers. */
    CType spelled(String spelling);

    /** The declaration of {@code name} with this type, as a C signature prints it: {@code const char *name}. */
    default String declaration(String name) {
        return spelling() + (spelling().endsWith("*") ? "" : " ") + name;
    }

    /**
     * An integer, whose width and sign may depend on the platform.
     *
     * @param constant its name in the runtime's class {@code C}, which knows both when a function is linked
     * @param narrowest its bits where it has the fewest
     * @param widest its bits where it has the most
     */
    record IntegerType(String spelling, String constant, int narrowest, int widest, Signedness sign) implements CType {
        @Override
        public IntegerType spelled(String spelling) {
            return new IntegerType(spelling, constant, narrowest, widest, sign);
        }
    }

    /** {@code float} or {@code double}, IEEE 754 everywhere; {@code constant} is its name in the runtime's class {@code C}. */
    record FloatType(String spelling, String constant, int bits) implements CType {
        @Override
        public FloatType spelled(String spelling) {
            return new FloatType(spelling, constant, bits);
        }
    }

    /**
     * The address of a {@code pointee}, which is resolved and without qualifiers: {@code char}, {@code unsigned long},
     * {@code struct stat}, {@code char *}; or a name that only C knows, such as {@code FILE}.
     */
    record PointerType(String spelling, String pointee) implements CType {
        @Override
        public PointerType spelled(String spelling) {
            return new PointerType(spelling, pointee);
        }
    }

    /** A struct or union itself, by value: {@code struct timespec}. */
    record GroupType(String spelling) implements CType {
        @Override
        public GroupType spelled(String spelling) {
            return new GroupType(spelling);
        }
    }

    /** {@code ...}: whatever a call is given. */
    record EllipsisType() implements CType {
        @Override
        public String spelling() {
            return "...";
        }

        @Override
        public EllipsisType spelled(String spelling) {
            return this;
        }

        @Override
        public String declaration(String name) {
            return spelling();
        }
    }

    /** No value; a result only. */
    record VoidType(String spelling) implements CType {
        @Override
        public VoidType spelled(String spelling) {
            return new VoidType(spelling);
        }
    }

    /** Whether an integer has negative values: everywhere, nowhere, or on some platforms, as {@code char} does. */
    enum Signedness {
        SIGNED,
        UNSIGNED,
        VARYING
    }
}
