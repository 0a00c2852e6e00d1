package dev.tombolo.benchmarks;

/** Flags as a developer keeps them without Tombolo: the bits, and what can be asked of them. */
record OpenFlags(int bits) {

    /** What C returns in turn. */
    static final int[] SOME = {0, 0x1, 0x241, 0x80002, 0xC1, 0x401, 0x80242, 0x802};

    boolean contains(OpenFlag flag) {
        return (bits & flag.bit) == flag.bit;
    }
}
