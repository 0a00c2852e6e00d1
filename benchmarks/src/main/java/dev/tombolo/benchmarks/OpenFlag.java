package dev.tombolo.benchmarks;

/** Flags of one bit each, as those of {@code open} are on Linux. The hand-written contenders have them in a field. */
public enum OpenFlag {
    WRITE(0x1),
    READ_WRITE(0x2),
    CREATE(0x40),
    EXCLUSIVE(0x80),
    TRUNCATE(0x200),
    APPEND(0x400),
    NONBLOCK(0x800),
    CLOSE_ON_EXEC(0x80000);

    final int bit;

    OpenFlag(int bit) {
        this.bit = bit;
    }
}
