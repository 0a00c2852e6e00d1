package dev.tombolo.processor.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Finds the names that a mistyped one may have been meant for: those that the fewest insertions, deletions,
 * replacements and swaps of neighbours lead to. Case and marks count for nothing: {@code utf8} is {@code UTF-8}.
 */
final class Nearest {

    private static final int AT_MOST = 3;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::distance)
            .thenComparingInt(Candidate::exactDistance)
            .thenComparing(Candidate::name);

    private Nearest() {}

    /**
     * The nearest names, those of equal distance first that are also most alike in case and marks; none if even the
     * nearest is too far. Of names that differ in case and marks alone there is one.
     */
    static List<String> to(String name, Collection<String> known) {
        String wanted = folded(name);
        SequencedMap<String, Candidate> near = new LinkedHashMap<>();
        known.stream()
                .flatMap(other -> candidate(name, wanted, other, folded(other)).stream())
                .sorted(ORDER)
                .forEach(candidate -> near.putIfAbsent(candidate.folded(), candidate));
        return near.values().stream()
                .filter(candidate ->
                        candidate.distance() == near.firstEntry().getValue().distance())
                .limit(AT_MOST)
                .map(Candidate::name)
                .toList();
    }

    /** A known name that is near, without its case and marks, how far it is so, and how far with them. */
    private record Candidate(String name, String folded, int distance, int exactDistance) {}

    private static Optional<Candidate> candidate(String name, String wanted, String other, String folded) {
        int allowed = allowed(wanted, folded);
        if (Math.abs(wanted.length() - folded.length()) > allowed) {
            return Optional.empty();
        }
        int distance = distance(wanted, folded);
        return distance > allowed
                ? Optional.empty()
                : Optional.of(new Candidate(other, folded, distance, distance(name, other)));
    }

    private static String folded(String name) {
        return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** One mistake in a word of three letters, two from seven. */
    private static int allowed(String wanted, String candidate) {
        return (Math.max(wanted.length(), candidate.length()) + 1) / 4;
    }

    /** The distance of Damerau and Levenshtein, no part of the word being edited twice. */
    static int distance(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int step(int[][] distance, String from, String to, int i, int j) {
        int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int edited = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        return isSwap(from, to, i, j) ? Math.min(edited, distance[i - 2][j - 2] + 1) : edited;
    }

    private static boolean isSwap(String from, String to, int i, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
