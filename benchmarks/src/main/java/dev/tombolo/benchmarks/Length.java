package dev.tombolo.benchmarks;

/** The lengths of the strings that C returns. */
public enum Length {
    CHARS_5(5),
    CHARS_1024(1024);

    private final int chars;

    Length(int chars) {
        this.chars = chars;
    }

    int chars() {
        return chars;
    }
}
