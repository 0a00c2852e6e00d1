package dev.tombolo.benchmarks;

/** The strings that are measured. */
public enum Text {
    ASCII_3("foo"),
    ASCII_64("abcdefgh".repeat(8)),
    ASCII_1024("abcdefgh".repeat(128)),
    NON_LATIN_16("é漢".repeat(8));

    private final String content;

    Text(String content) {
        this.content = content;
    }

    public String content() {
        return content;
    }
}
