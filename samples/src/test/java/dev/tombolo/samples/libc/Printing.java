package dev.tombolo.samples.libc;

import dev.tombolo.runtime.ErrnoException;

/** Prints where C prints; a test reads it. */
final class Printing {
    private static final Formats FORMATS = new FormatsBinding();

    private Printing() {}

    public static void main(String[] args) throws ErrnoException {
        FORMATS.printf("%d %s\n", 42, "fixed");
        FORMATS.printf("%s %c %lld %.2f%%\n", "any", 'x', 1L << 40, 2.5f);
        FORMATS.printf("none\n");
        FORMATS.fflush(null);
    }
}
