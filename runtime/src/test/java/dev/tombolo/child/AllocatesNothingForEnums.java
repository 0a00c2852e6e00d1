package dev.tombolo.child;

import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.EnumValues;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Converts millions of constants and sets of every kind, and prints {@code done}; to be run where nothing is collected. */
public final class AllocatesNothingForEnums {

    private static final int CALLS = 3_000_000;

    private enum Bit {
        ZERO,
        ONE,
        TWO,
        THREE,
        SIGN
    }

    private static final EnumValues<Bit> BITS =
            new EnumValues<>(Bit.class, Bit.values(), new long[] {1, 2, 4, 8, 0x80000000});
    private static final Bit[] CONSTANTS = Bit.values();
    private static final List<Set<Bit>> SETS = List.of(
            Set.of(),
            EnumSet.of(Bit.ONE, Bit.TWO),
            Set.of(Bit.SIGN),
            Set.of(Bit.values()),
            new HashSet<>(Arrays.asList(Bit.ZERO, Bit.THREE)),
            new LinkedHashSet<>(List.of(Bit.TWO)),
            new TreeSet<>(List.of(Bit.TWO, Bit.ONE)),
            Collections.unmodifiableSet(EnumSet.allOf(Bit.class)));
    private static final Flags<Bit> FLAGS = BITS.flags(0x7F);

    private AllocatesNothingForEnums() {}

    public static void main(String[] args) {
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += BITS.toNative(CONSTANTS[i % CONSTANTS.length], "f", "a");
            sum += BITS.bits(SETS.get(i % SETS.size()), "f", "b");
            sum += BITS.bits(SETS.get((i + 1) % SETS.size()), "f", "b");
            sum += BITS.bits(FLAGS, C.INT, "f", "c");
        }
        System.out.println(sum == 0 ? "no bits" : "done");
    }
}
