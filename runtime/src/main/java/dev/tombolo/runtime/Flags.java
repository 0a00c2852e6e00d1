package dev.tombolo.runtime;

import java.util.Set;

/**
 * The bits of a C mask whose names are the constants of an enum, and those that have no name: nothing that C says is lost.
 * Two are equal if they have the same enum and the same bits.
 *
 * <p>The class that is generated beside the enum makes them: {@code AccessEnum.flags(Access.READ, Access.WRITE)}.
 *
 * @param <E> an enum annotated {@code @NativeEnum}
 */
public final class Flags<E extends Enum<E>> {
    private final Names<E> names;
    private final long bits;

    private Flags(Names<E> names, long bits) {
        this.names = names;
        this.bits = bits;
    }

    /** For generated classes: the names of an enum's bits. */
    public interface Names<E extends Enum<E>> {

        /** The enum. */
        Class<E> type();

        /** The bits of a constant. */
        long of(E constant);

        /** Whether a constant is among the bits. */
        boolean isIn(long bits, E constant);

        /** A new set of the constants that are among the bits. */
        Set<E> constantsIn(long bits);

        /** The bits that no constant among them has. */
        long unknownIn(long bits);
    }

    /** For generated classes: flags of these bits, whatever they are. */
    public static <E extends Enum<E>> Flags<E> of(Names<E> names, long bits) {
        return new Flags<>(names, bits);
    }

    /** The bits as C has them, sign-extended if the C type is signed. */
    public long bits() {
        return bits;
    }

    /**
     * Whether all bits of the constant are set; of a constant that has none, whether no bit is.
     *
     * @throws NullPointerException if the constant is null
     */
    public boolean contains(E constant) {
        return names.isIn(bits, constant);
    }

    /**
     * A new set of the constants that {@link #contains contains} is true of; of several that have the same value, the
     * canonical one. The set is the caller's.
     */
    public Set<E> constants() {
        return names.constantsIn(bits);
    }

    /** The bits that no constant of {@link #constants()} has. */
    public long unknownBits() {
        return names.unknownIn(bits);
    }

    /** Whether no bit is set. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** These flags with the bits of the constant set too. */
    public Flags<E> with(E constant) {
        return new Flags<>(names, bits | names.of(constant));
    }

    /** These flags with none of the constant's bits. */
    public Flags<E> without(E constant) {
        return new Flags<>(names, bits & ~names.of(constant));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flags<?> flags && bits == flags.bits && names.type() == flags.names.type();
    }

    @Override
    public int hashCode() {
        return 31 * names.type().hashCode() + Long.hashCode(bits);
    }

    /** The constants and the bits that are unknown: {@code [READ, WRITE, 0x40]}. */
    @Override
    public String toString() {
        String constants = constants().toString();
        long unknown = unknownBits();
        if (unknown == 0) {
            return constants;
        }
        String separator = constants.equals("[]") ? "" : ", ";
        return constants.substring(0, constants.length() - 1) + separator + "0x" + Long.toHexString(unknown) + "]";
    }
}
