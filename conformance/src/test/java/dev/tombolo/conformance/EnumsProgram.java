package dev.tombolo.conformance;

import dev.tombolo.conformance.Enums.Level;
import dev.tombolo.conformance.Enums.Octet;
import dev.tombolo.conformance.Enums.Whence;
import dev.tombolo.conformance.Enums.Wide;
import java.util.EnumSet;
import java.util.Set;

/** Calls C millions of times with enums and sets and prints {@code done}; to be run where nothing is collected. */
final class EnumsProgram {
    private static final int CALLS = 1_000_000;
    private static final EnumsTest.Calls ENUMS = new EnumsTest_CallsBinding();
    private static final FlagSetsTest.Masks MASKS = new FlagSetsTest_MasksBinding();
    private static final Whence[] WHENCES = Whence.values();
    private static final Level[] LEVELS = Level.values();
    private static final Wide[] WIDES = Wide.values();
    private static final Set<FlagSetsTest.Masks.Access> SET = EnumSet.of(FlagSetsTest.Masks.Access.WRITE);

    private EnumsProgram() {}

    public static void main(String... arguments) {
        int same = 0;
        for (int i = 0; i < CALLS; i++) {
            same += isSame(i) ? 1 : 0;
        }
        System.out.println(same == CALLS ? "done" : "not the same");
    }

    private static boolean isSame(int i) {
        Whence whence = WHENCES[i % WHENCES.length];
        Level level = LEVELS[i % LEVELS.length];
        Wide wide = WIDES[i % WIDES.length];
        return ENUMS.sameWhence(whence) == whence
                && ENUMS.sameLevel(level) == level
                && ENUMS.sameInt64(wide) == wide
                && ENUMS.octet(i & 0x3F | 1) == Octet.OTHER
                && MASKS.bits(SET) == 2;
    }
}
