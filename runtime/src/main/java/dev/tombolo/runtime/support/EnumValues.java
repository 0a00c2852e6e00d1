package dev.tombolo.runtime.support;

import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The constants of a native enum and the values that C has for them, sign- or zero-extended as its C type asks. The
 * virtual machine trusts the components of a record, so that what is asked of a constant one folds.
 *
 * @param constants in their order
 * @param values of each constant, by its ordinal
 * @param aliases the ordinals of those that share their value with another one, which results become
 */
@SuppressWarnings({
    "ArrayRecordComponent", // which nobody compares, and whose elements nobody else is given
    "EnumOrdinal" // the order of an enum that is compiled together with what gives its values
})
public record EnumValues<E extends Enum<E>>(Class<E> type, E[] constants, long[] values, int... aliases)
        implements Flags.Names<E> {

    /** What {@link Set#of} makes of three or more elements. */
    private static final Class<?> IMMUTABLE = Set.of(1, 2, 3).getClass();

    /**
     * The value of an argument.
     *
     * @throws NullPointerException if it is null, naming function and parameter
     */
    public long toNative(E constant, String function, String parameter) {
        if (constant == null) {
            throw Refusal.ofNullConstant(function, parameter, type);
        }
        return values[constant.ordinal()];
    }

    /**
     * The OR of the values of an argument's elements.
     *
     * @throws NullPointerException if the set or an element is null, naming function and parameter
     */
    public long bits(Set<E> set, String function, String parameter) {
        if (set == null) {
            throw Refusal.ofNullSet(function, parameter);
        }
        if (set instanceof EnumSet<E> enums) {
            return bitsOfAll(enums);
        }
        if (set.getClass() == IMMUTABLE) {
            return bitsOfAll(set);
        }
        return bitsOfContained(set, function, parameter);
    }

    /** For sets whose class C2 knows, so that it sees through the iterator and makes none. They have no null. */
    private long bitsOfAll(Set<E> set) {
        long bits = 0;
        for (E constant : set) {
            bits |= of(constant);
        }
        return bits;
    }

    /** For other sets: each constant is asked for, since an iterator would be an object. */
    private long bitsOfContained(Set<E> set, String function, String parameter) {
        long bits = 0;
        int missing = set.size();
        for (int i = 0; missing > 0 && i < values.length; i++) {
            if (set.contains(constants[i])) {
                bits |= values[i];
                missing--;
            }
        }
        if (missing > 0) {
            throw Refusal.ofNullElement(function, parameter);
        }
        return bits;
    }

    /**
     * The bits of an argument.
     *
     * @throws NullPointerException if it is null, naming function and parameter
     * @throws IllegalArgumentException if it has bits that C's type lacks, naming them too
     */
    public long bits(Flags<E> flags, IntegerType cType, String function, String parameter) {
        if (flags == null) {
            throw Refusal.ofNullSet(function, parameter);
        }
        return cType.checked(flags.bits(), function, parameter);
    }

    /**
     * A new set of the constants whose bits are set in a result.
     *
     * @throws UnknownEnumValueException if there are bits that no constant has
     */
    public Set<E> set(long bits, String function) {
        EnumSet<E> found = EnumSet.noneOf(type);
        long unknown = bits;
        for (int i = 0; i < values.length; i++) {
            if (isIn(bits, values[i])) {
                found.add(constants[i]);
                unknown &= ~values[i];
            }
        }
        if (unknown != 0) {
            throw UnknownEnumValueException.ofBits(function, type, bits, unknown);
        }
        return withoutAliases(found);
    }

    /** The flags of these bits. */
    public Flags<E> flags(long bits) {
        return Flags.of(this, bits);
    }

    /** The flags of these constants. */
    @SafeVarargs
    public final Flags<E> flags(E... set) {
        long bits = 0;
        for (E constant : set) {
            bits |= of(constant);
        }
        return flags(bits);
    }

    /** The value of a constant. */
    @Override
    public long of(E constant) {
        return values[constant.ordinal()];
    }

    /** The exception of a result that no constant stands for. */
    public UnknownEnumValueException unknown(long value, String function) {
        return UnknownEnumValueException.ofValue(function, type, value);
    }

    /** Whether a constant is among the bits: all of its own are set, or it has none and nor have they. */
    @Override
    public boolean isIn(long bits, E constant) {
        return isIn(bits, of(constant));
    }

    /** A new set of the constants that are among the bits, without aliases. */
    @Override
    public Set<E> constantsIn(long bits) {
        EnumSet<E> found = EnumSet.noneOf(type);
        for (int i = 0; i < values.length; i++) {
            if (isIn(bits, values[i])) {
                found.add(constants[i]);
            }
        }
        return withoutAliases(found);
    }

    private EnumSet<E> withoutAliases(EnumSet<E> found) {
        for (int alias : aliases) {
            found.remove(constants[alias]);
        }
        return found;
    }

    /** The bits that no constant among them has. */
    @Override
    public long unknownIn(long bits) {
        long unknown = bits;
        for (long value : values) {
            if (isIn(bits, value)) {
                unknown &= ~value;
            }
        }
        return unknown;
    }

    private static boolean isIn(long bits, long value) {
        return value == 0 ? bits == 0 : (bits & value) == value;
    }
}
