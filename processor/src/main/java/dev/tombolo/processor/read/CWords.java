package dev.tombolo.processor.read;

import dev.tombolo.processor.read.CTypeReading.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of C that stand in types, and how they combine. */
final class CWords {

    /** What changes how a value may be used, but not what it is; the last three are clang's. */
    static final Set<String> QUALIFIERS =
            words("const volatile restrict _Atomic __const __volatile__ __restrict __restrict__ _Nonnull _Nullable "
                    + "_Null_unspecified");

    /** The keywords that stand before a tag. */
    private static final Map<String, Tag> TAGS = Map.of("struct", Tag.STRUCT, "union", Tag.UNION, "enum", Tag.ENUM);

    /** Other compilers' words for C's: Microsoft's widths, GNU's spelling for strict modes. */
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "__int8", List.of("char"),
            "__int16", List.of("short"),
            "__int32", List.of("int"),
            "__int64", List.of("long", "long"),
            "__signed", List.of("signed"),
            "__signed__", List.of("signed"));

    /** Every combination of C23 6.7.3.1: its words in the order of the alphabet, and the type in the usual order. */
    private static final Map<String, String> COMBINATIONS = combinations(
            List.of("void"),
            List.of("char"),
            List.of("signed char"),
            List.of("unsigned char"),
            List.of("short", "signed short", "short int", "signed short int"),
            List.of("unsigned short", "unsigned short int"),
            List.of("int", "signed", "signed int"),
            List.of("unsigned int", "unsigned"),
            List.of("long", "signed long", "long int", "signed long int"),
            List.of("unsigned long", "unsigned long int"),
            List.of("long long", "signed long long", "long long int", "signed long long int"),
            List.of("unsigned long long", "unsigned long long int"),
            List.of("float"),
            List.of("double"),
            List.of("long double"),
            List.of("_Bool"));

    private static final Set<String> SPECIFIERS = specifiers();

    /** C23's other keywords; {@code bool} is not among them, because headers older than C23 define it. */
    private static final Set<String> OTHER_KEYWORDS =
            words("alignas alignof auto break case constexpr continue default do else extern false for goto if "
                    + "inline nullptr register return sizeof static static_assert switch thread_local true typedef "
                    + "typeof typeof_unqual while _Alignas _Alignof _Generic _Noreturn _Static_assert _Thread_local "
                    + "asm __asm__ __attribute__ __extension__ __inline __inline__ __typeof__ __declspec");

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private CWords() {}

    /** The words with other compilers' replaced by C's. */
    static List<String> standard(List<String> words) {
        List<String> standard = new ArrayList<>();
        words.forEach(word -> standard.addAll(SYNONYMS.getOrDefault(word, List.of(word))));
        return standard;
    }

    /** The keyword that a word is, or {@code struct stat} begins with, if it is one of those before a tag. */
    static Optional<Tag> tagOf(String word) {
        return Optional.ofNullable(TAGS.get(word.split(" ", 2)[0]));
    }

    /** The pointer to a type, as C spells it: {@code char *}, {@code char **}. */
    static String pointerTo(String type) {
        return type + (type.endsWith("*") ? "*" : " *");
    }

    /** Whether a word is one of those that combine: {@code unsigned}, {@code long}, {@code void}. */
    static boolean isSpecifier(String word) {
        return SPECIFIERS.contains(word);
    }

    /** Whether a word is a keyword that is no part of a type: {@code extern}, {@code return}. */
    static boolean isOtherKeyword(String word) {
        return OTHER_KEYWORDS.contains(word);
    }

    /** Whether a text can name a typedef, a struct or the like. */
    static boolean isName(String text) {
        return IDENTIFIER.matcher(text).matches() && !isKeyword(text);
    }

    /** Whether a word means something of itself, so that no typedef can have it as its name. */
    static boolean isKeyword(String word) {
        return isSpecifier(word)
                || isOtherKeyword(word)
                || QUALIFIERS.contains(word)
                || TAGS.containsKey(word)
                || SYNONYMS.containsKey(word)
                || InexpressibleTypes.isKeyword(word);
    }

    /** The keywords that types are made of, for finding the one that was meant. */
    static Set<String> typeKeywords() {
        Set<String> words = new TreeSet<>(SPECIFIERS);
        words.addAll(TAGS.keySet());
        words.addAll(QUALIFIERS);
        return words;
    }

    /** The type that specifiers make in any order: {@code unsigned long} for {@code int long unsigned}. */
    static Optional<String> combined(List<String> specifiers) {
        return Optional.ofNullable(COMBINATIONS.get(sorted(specifiers)));
    }

    /** Why specifiers make no type. */
    static String whyNotCombined(List<String> specifiers) {
        for (String first : specifiers) {
            for (String second : specifiers) {
                if (!first.equals(second) && combinationsWith(first, second).isEmpty()) {
                    return "'" + first + "' and '" + second + "' do not combine";
                }
            }
        }
        return "it repeats a word too often";
    }

    private static List<String> combinationsWith(String first, String second) {
        return COMBINATIONS.keySet().stream()
                .filter(words -> Arrays.asList(words.split(" ")).containsAll(List.of(first, second)))
                .toList();
    }

    @SafeVarargs
    private static Map<String, String> combinations(List<String>... types) {
        Map<String, String> combinations = new LinkedHashMap<>();
        for (List<String> spellings : types) {
            spellings.forEach(
                    spelling -> combinations.put(sorted(Arrays.asList(spelling.split(" "))), spellings.getFirst()));
        }
        return combinations;
    }

    private static Set<String> specifiers() {
        Set<String> words = new TreeSet<>();
        COMBINATIONS.keySet().forEach(combination -> words.addAll(Arrays.asList(combination.split(" "))));
        return words;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.split(" ")));
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
