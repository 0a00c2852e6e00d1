package dev.tombolo.benchmarks.guard;

import java.util.Arrays;
import java.util.List;

/**
 * A goal that is missed, and it is known why.
 *
 * @param call the title of its row
 * @param goal as reports spell it
 * @param excess how many times as much as is allowed
 * @param reason why
 */
record KnownMiss(String call, String goal, double excess, String reason) {

    private static final int CELLS = 4;

    /**
     * Those of a Markdown file: each line of a table, but for its head, is one.
     *
     * @throws IllegalArgumentException if one has no reason, or is none
     */
    static List<KnownMiss> parsed(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(KnownMiss::parsed)
                .toList();
    }

    private static KnownMiss parsed(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CELLS + 2 || cells.get(CELLS).isEmpty()) {
            throw new IllegalArgumentException("not a call, a goal, a number and a reason: " + line);
        }
        return new KnownMiss(cells.get(1), cells.get(2), Double.parseDouble(cells.get(3)), cells.get(CELLS));
    }

    boolean isOf(String title, String spelled) {
        return call.equals(title) && goal.equals(spelled);
    }
}
