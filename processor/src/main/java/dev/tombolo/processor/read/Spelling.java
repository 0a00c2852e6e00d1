package dev.tombolo.processor.read;

import dev.tombolo.processor.read.CTypeReading.Malformed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spelling of a C type, taken apart by syntax alone: no name is looked up. */
sealed interface Spelling permits Spelling.Parts, Malformed {

    /**
     * The parts of a well-formed spelling.
     *
     * @param tidy the spelling with single blanks, in the user's order and with the qualifiers
     * @param words what stands before the first {@code *}, without qualifiers; {@code struct stat} is one word
     * @param stars how many {@code *} follow
     */
    record Parts(String tidy, List<String> words, int stars) implements Spelling {
        public Parts {
            words = List.copyOf(words);
        }

        /** Whether what the last {@code *} points to is {@code const}: {@code const char *}, {@code char *const *}. */
        boolean pointsToConst() {
            String before = tidy.substring(0, Math.max(tidy.lastIndexOf('*'), 0));
            String pointee = before.substring(before.lastIndexOf('*') + 1);
            return List.of(pointee.trim().split(" ")).contains("const");
        }

        /** Whether it is {@code const} itself: {@code const int}, {@code char *const}. */
        boolean isConst() {
            return List.of(tidy.substring(tidy.lastIndexOf('*') + 1).trim().split(" "))
                    .contains("const");
        }
    }

    /** What a cure says where nothing better is known. */
    String EXAMPLE = "write a type as C spells it, such as unsigned long or const char *";

    /** What it says where a type and something else were written. */
    String TYPE_ALONE = "write one type alone, without a parameter's name";

    /** Words, a tag and its keyword as one and a {@code _BitInt} with its width; else whatever is not blank, one by one. */
    Pattern TOKEN = Pattern.compile("(?:struct|union|enum)\\s+NAME|_BitInt\\s*\\(\\s*\\d*\\s*\\)|NAME|\\S"
            .replace("NAME", "[\\p{L}_$][\\p{L}\\p{N}_$]*"));

    /** Takes a spelling apart. */
    static Spelling of(String text) {
        List<String> tokens = TOKEN.matcher(text)
                .results()
                .map(token -> token.group().replaceAll("\\s+", " "))
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isWord(tokens.get(i)) && !isStar(tokens.get(i))) {
                return strayMark(tokens, i);
            }
        }
        return tokens.isEmpty() ? new Malformed("it is empty", EXAMPLE) : of(tokens);
    }

    private static Spelling of(List<String> tokens) {
        List<String> told = tokens.stream()
                .filter(token -> !CWords.QUALIFIERS.contains(token))
                .toList();
        List<String> words = told.stream().takeWhile(token -> !isStar(token)).toList();
        List<String> behind = told.subList(words.size(), told.size());
        if (words.isEmpty()) {
            return new Malformed(
                    "no type stands before '" + (behind.isEmpty() ? tokens.getLast() : "*") + "'", EXAMPLE);
        }
        return words.stream()
                .flatMap(word -> faultOfTag(word).stream())
                .findFirst()
                .or(() -> superfluous(behind))
                .orElseGet(() -> new Parts(tidy(tokens), words, behind.size()));
    }

    private static Optional<Spelling> faultOfTag(String word) {
        if (CWords.tagOf(word).isEmpty() || CWords.isName(word.substring(word.indexOf(' ') + 1))) {
            return Optional.empty();
        }
        String keyword = word.split(" ", 2)[0];
        return Optional.of(
                new Malformed("'" + keyword + "' has no name after it", "write " + keyword + " and its name"));
    }

    private static Optional<Spelling> superfluous(List<String> behind) {
        return behind.stream()
                .filter(token -> !isStar(token))
                .findFirst()
                .map(token -> new Malformed("'" + token + "' stands after '*'", TYPE_ALONE));
    }

    /** One blank between tokens, none behind a star: {@code const char *const *}. */
    private static String tidy(List<String> tokens) {
        StringBuilder tidy = new StringBuilder();
        String previous = "*";
        for (String token : tokens) {
            tidy.append(previous.equals("*") ? "" : " ").append(token);
            previous = token;
        }
        return tidy.toString();
    }

    /** What a mark that is neither word nor star was meant for. */
    private static Malformed strayMark(List<String> tokens, int index) {
        String mark = tokens.get(index);
        List<String> before = tokens.subList(0, index);
        return switch (mark) {
            case "[" ->
                new Malformed("an array does not cross; C passes the address of its first element", pointer(before));
            case "&" -> new Malformed("C has no references", pointer(before));
            case "(" -> parenthesis(tokens, index);
            case "." -> new Malformed("'...' is not a type", "name a type; variadic functions cannot be bound yet");
            default -> new Malformed(visible(mark) + " does not belong in a type", EXAMPLE);
        };
    }

    /** The mark in quotes; the code point of one that may not show, as a blank of another alphabet. */
    private static String visible(String mark) {
        int point = mark.codePointAt(0);
        return point > ' ' && point < 0x7F ? "'" + mark + "'" : "U+%04X".formatted(point);
    }

    private static Malformed parenthesis(List<String> tokens, int index) {
        if (index + 1 < tokens.size() && isStar(tokens.get(index + 1))) {
            return new Malformed(
                    "a pointer to a function or an array cannot be spelled here",
                    "write void * and pass a MemorySegment");
        }
        return new Malformed("'(' does not belong in a type", EXAMPLE);
    }

    private static String pointer(List<String> declared) {
        List<String> pointee = endsInParameter(declared) ? declared.subList(0, declared.size() - 1) : declared;
        return pointee.isEmpty() ? EXAMPLE : "write " + CWords.pointerTo(tidy(pointee));
    }

    /** Whether a name comes last that has a type before it: {@code char name[8]}. */
    private static boolean endsInParameter(List<String> declared) {
        return !declared.isEmpty()
                && CWords.isName(declared.getLast())
                && declared.stream()
                                .filter(token -> !CWords.QUALIFIERS.contains(token))
                                .count()
                        > 1;
    }

    private static boolean isWord(String token) {
        int first = token.codePointAt(0);
        return Character.isLetter(first) || first == '_' || first == '$';
    }

    private static boolean isStar(String token) {
        return token.equals("*");
    }
}
