package dev.tombolo.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * One call that is measured.
 *
 * @param title the call, in Markdown
 * @param benchmarks the class whose methods measure it, one a {@linkplain Contender contender}
 * @param parameters the values of that class's JMH parameters
 * @param floor the arguments that make the C program measure the same; empty if there is nothing like it in C
 * @param goals what a binding has to reach
 * @param isSlow whether what is measured takes so long that iterations are ten times as long, and a tenth as many
 * @param note what a reader of the figures should know, in Markdown; may be empty
 */
public record Row(
        String title,
        Class<?> benchmarks,
        Map<String, String> parameters,
        List<String> floor,
        List<Goal> goals,
        boolean isSlow,
        String note) {

    public Row {
        parameters = Map.copyOf(parameters);
        floor = List.copyOf(floor);
        goals = List.copyOf(goals);
    }

    /** A row without parameters, floor, goals and note. */
    public static Row of(String title, Class<?> benchmarks) {
        return new Row(title, benchmarks, Map.of(), List.of(), List.of(), false, "");
    }

    public Row with(String parameter, String value) {
        return new Row(title, benchmarks, Map.of(parameter, value), floor, goals, isSlow, note);
    }

    public Row floor(String... arguments) {
        return new Row(title, benchmarks, parameters, List.of(arguments), goals, isSlow, note);
    }

    public Row goals(Goal... reached) {
        return new Row(title, benchmarks, parameters, floor, List.of(reached), isSlow, note);
    }

    public Row slow() {
        return new Row(title, benchmarks, parameters, floor, goals, true, note);
    }

    public Row note(String text) {
        return new Row(title, benchmarks, parameters, floor, goals, isSlow, text);
    }
}
