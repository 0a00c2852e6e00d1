package dev.tombolo.benchmarks.startup;

/** A type of the generated functions: in C, in a contract, and to the JDK's linker. */
enum Kind {
    VOID("void", "void", "", ""),
    INT("int", "int", "JAVA_INT", "0"),
    LONG("long long", "long", "JAVA_LONG", "0L"),
    POINTER("void *", "@CType(\"void *\") long", "ADDRESS", "0L"),
    SHORT("short", "short", "JAVA_SHORT", "(short) 0"),
    CHAR("signed char", "byte", "JAVA_BYTE", "(byte) 0"),
    FLOAT("float", "float", "JAVA_FLOAT", "0f"),
    DOUBLE("double", "double", "JAVA_DOUBLE", "0.0");

    private final String inC;
    private final String inContract;
    private final String layout;
    private final String zero;

    Kind(String inC, String inContract, String layout, String zero) {
        this.inC = inC;
        this.inContract = inContract;
        this.layout = layout;
        this.zero = zero;
    }

    String inC() {
        return inC;
    }

    String inContract() {
        return inContract;
    }

    String layout() {
        return layout;
    }

    /** An argument for the contract's method. */
    String zero() {
        return zero;
    }

    /** An argument for the handle. */
    String zeroByHand() {
        return this == POINTER ? "MemorySegment.NULL" : zero;
    }

    /** What the handle returns, which a cast has to name. */
    String carrier() {
        return this == POINTER ? "MemorySegment" : inContract;
    }
}
