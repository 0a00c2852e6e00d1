package dev.tombolo.processor.model;

/** How a string is encoded in C's memory; the constants are those of the runtime's enum of this name. */
public enum TextEncoding {
    UTF_8("UTF-8", "char"),
    UTF_16("UTF-16", "char16_t"),
    UTF_16LE("UTF-16LE", "char16_t"),
    UTF_16BE("UTF-16BE", "char16_t"),
    UTF_32("UTF-32", "char32_t"),
    UTF_32LE("UTF-32LE", "char32_t"),
    UTF_32BE("UTF-32BE", "char32_t"),
    LATIN_1("ISO-8859-1", "char"),
    ASCII("US-ASCII", "char"),
    WCHAR("wchar_t", "wchar_t");

    private final String spelling;
    private final String unit;

    TextEncoding(String spelling, String unit) {
        this.spelling = spelling;
        this.unit = unit;
    }

    /** The value of {@code @Encoding} that names it. */
    public String spelling() {
        return spelling;
    }

    /** The C type of one unit. */
    public String unit() {
        return unit;
    }
}
