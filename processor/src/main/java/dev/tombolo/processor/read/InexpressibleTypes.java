package dev.tombolo.processor.read;

import java.util.Map;
import java.util.Optional;

/** The types of C that no Java type can carry, and why. */
final class InexpressibleTypes {

    private static final String LONG_DOUBLE =
            "its size and format differ per platform (80, 128 or 64 bits), and no Java type carries it";
    private static final String NO_FORMAT = "no Java type has its format, and the JDK's linker does not pass it";
    private static final String TOO_WIDE = "it has 128 bits, and the JDK's linker passes integers of at most 64";
    private static final String COMPLEX = "a complex number is a pair of values, and the JDK's linker does not pass it";
    private static final String VA_LIST = "only C code can make one";
    private static final String BIT_INT = "the JDK's linker passes only integers of 8, 16, 32 or 64 bits";

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("_Complex", COMPLEX),
            Map.entry("__complex__", COMPLEX),
            Map.entry("_Imaginary", COMPLEX),
            Map.entry("_BitInt", BIT_INT),
            Map.entry("__int128", TOO_WIDE),
            Map.entry("_Float16", NO_FORMAT),
            Map.entry("_Float64x", NO_FORMAT),
            Map.entry("_Float128", NO_FORMAT),
            Map.entry("_Float128x", NO_FORMAT),
            Map.entry("__float80", NO_FORMAT),
            Map.entry("__float128", NO_FORMAT),
            Map.entry("__bf16", NO_FORMAT),
            Map.entry("__fp16", NO_FORMAT),
            Map.entry("_Decimal32", NO_FORMAT),
            Map.entry("_Decimal64", NO_FORMAT),
            Map.entry("_Decimal128", NO_FORMAT));

    private static final Map<String, String> NAMES = Map.of(
            "long double", LONG_DOUBLE,
            "complex", COMPLEX,
            "__int128_t", TOO_WIDE,
            "__uint128_t", TOO_WIDE,
            "va_list", VA_LIST,
            "__builtin_va_list", VA_LIST,
            "__gnuc_va_list", VA_LIST);

    private InexpressibleTypes() {}

    /** Whether a word is a keyword of such a type: {@code _Complex}. */
    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(word);
    }

    /** Why a keyword or a type's whole name cannot cross, if it is one of these. */
    static Optional<String> reason(String name) {
        String withoutWidth = name.startsWith("_BitInt") && name.endsWith(")") ? "_BitInt" : name;
        String reason = KEYWORDS.get(withoutWidth);
        return Optional.ofNullable(reason == null ? NAMES.get(name) : reason);
    }
}
