package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;

/** The place that a C compiler gives to one member after the other. */
sealed interface Placement permits UnixPlacement, MicrosoftPlacement {

    /** No {@code #pragma pack}. */
    long UNPACKED = Long.MAX_VALUE;

    /** The number of bits before the next member. */
    long place(Member member);

    /** The size in bytes, once all members have their places. */
    long bytes();

    /** The alignment in bytes, once all members have their places. */
    long alignment();

    /**
     * As the C compilers of a platform do it.
     *
     * @param pack the alignment that no member's may exceed, in bytes
     */
    static Placement on(Platform platform, boolean isUnion, long pack) {
        return platform.isWindows()
                ? new MicrosoftPlacement(isUnion, pack)
                : new UnixPlacement(isUnion, pack, alignsUnnamed(platform));
    }

    /**
     * Arm's procedure call standard lets the type of a bit-field without a name count for the alignment of the struct;
     * System V does not, nor does Apple on Arm.
     */
    private static boolean alignsUnnamed(Platform platform) {
        return !platform.isMac()
                && switch (platform.arch()) {
                    case "aarch64", "arm" -> true;
                    default -> false;
                };
    }

    /** The smallest multiple that is not below the value. */
    static long alignedTo(long value, long multiple) {
        return (value + multiple - 1) / multiple * multiple;
    }
}
