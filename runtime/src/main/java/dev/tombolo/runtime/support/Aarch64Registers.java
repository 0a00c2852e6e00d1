package dev.tombolo.runtime.support;

/** The registers that arguments take one after the other, by Arm's procedure call standard for AArch64. */
final class Aarch64Registers {
    private static final int EACH = 8;
    private static final int MOST_BYTES = 16;

    private long general;
    private long floating;

    /** Whether the next argument lies in registers; if not, none of the same kind does after it. */
    boolean take(NativeType type) {
        if (type instanceof StructType struct) {
            return takeStruct(struct);
        }
        return type.isFloating() ? takeFloating(1) : takeGeneral(1);
    }

    /** What is larger than two registers is passed by the address of a copy. */
    private boolean takeStruct(StructType struct) {
        HomogeneousFloats floats = HomogeneousFloats.of(struct);
        if (floats != null) {
            return takeFloating(floats.count());
        }
        return takeGeneral(struct.bytes() > MOST_BYTES ? 1 : (struct.bytes() + Long.BYTES - 1) / Long.BYTES);
    }

    private boolean takeGeneral(long count) {
        boolean fits = general + count <= EACH;
        general = fits ? general + count : EACH;
        return fits;
    }

    private boolean takeFloating(long count) {
        boolean fits = floating + count <= EACH;
        floating = fits ? floating + count : EACH;
        return fits;
    }
}
