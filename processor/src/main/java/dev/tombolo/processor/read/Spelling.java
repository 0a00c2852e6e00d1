package dev.tombolo.processor.read;

import dev.tombolo.processor.read.CTypeReading.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
    }

    /** What a cure says where nothing better is known. */
    String EXAMPLE = "write a type as C spells it, such as unsigned long or const char *";

    /** Words, with the width of a {@code _BitInt} as part of it, and whatever else is not blank, one by one. */
    Pattern TOKEN = Pattern.compile("_BitInt\\s*\\([^()]*\\)|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\S");

    /** Takes a spelling apart. */
    static Spelling of(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        if (tokens.isEmpty()) {
            return new Malformed("it is empty", EXAMPLE);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!isWord(tokens.get(i)) && !tokens.get(i).equals("*")) {
                return strayMark(tokens, i);
            }
        }
        return parts(tokens);
    }

    private static Spelling parts(List<String> tokens) {
        int firstStar = tokens.indexOf("*");
        int end = firstStar < 0 ? tokens.size() : firstStar;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            String word = tokens.get(i);
            if (CWords.tagOf(word).isPresent()) {
                if (++i == end || !CWords.isName(tokens.get(i))) {
                    return new Malformed("'" + word + "' has no name after it", "write " + word + " and its name");
                }
                words.add(word + " " + tokens.get(i));
            } else if (!CWords.QUALIFIERS.contains(word)) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return new Malformed(
                    "no type stands before '" + tokens.get(end == tokens.size() ? end - 1 : end) + "'", EXAMPLE);
        }
        return behindStars(new Parts(tidy(tokens), words, tokens.size() - end), tokens.subList(end, tokens.size()));
    }

    private static Spelling behindStars(Parts parts, List<String> rest) {
        int stars = 0;
        for (String token : rest) {
            if (token.equals("*")) {
                stars++;
            } else if (!CWords.QUALIFIERS.contains(token)) {
                return new Malformed(
                        "'" + token + "' stands after '*'", "write the type alone, without a parameter's name");
            }
        }
        return new Parts(parts.tidy(), parts.words(), stars);
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

    private static Malformed strayMark(List<String> tokens, int index) {
        String mark = tokens.get(index);
        List<String> before = tokens.subList(0, index);
        return switch (mark) {
            case "[" ->
                new Malformed("an array does not cross; C passes the address of its first element", pointer(before));
            case "&" -> new Malformed("C has no references", pointer(before));
            case "(" -> parenthesis(tokens, index);
            case "." -> new Malformed("'...' is not a type", "name a type; variadic functions cannot be bound yet");
            default -> new Malformed("'" + mark + "' does not belong in a type", EXAMPLE);
        };
    }

    private static Malformed parenthesis(List<String> tokens, int index) {
        if (index + 1 < tokens.size() && tokens.get(index + 1).equals("*")) {
            return new Malformed(
                    "a pointer to a function or an array cannot be spelled here",
                    "write void * and pass a MemorySegment");
        }
        return new Malformed("'(' does not belong in a type", EXAMPLE);
    }

    private static String pointer(List<String> pointee) {
        return pointee.isEmpty() ? EXAMPLE : "write " + CWords.pointerTo(tidy(pointee));
    }

    private static boolean isWord(String token) {
        int first = token.codePointAt(0);
        return Character.isLetter(first) || first == '_' || first == '$';
    }
}
