package dev.tombolo.benchmarks.report;

import java.time.LocalDate;

/** What each report begins with. */
public final class Head {

    private Head() {}

    /** The lines from a title to the end of the table that says when, on what and how was measured. */
    public static String of(String title, Machine machine, LocalDate date, String method) {
        return """
            # %s

            Written by `mvn -B verify -Pbenchmarks -DskipTests`; not to be edited.

            | | |
            |---|---|
            | processor | %s, %s cores |
            | system | %s |
            | JDK | %s |
            | date | %s |
            | method | %s |
            """.formatted(
                        title, machine.processor(), machine.cores(), machine.system(), machine.jdk(), date, method);
    }
}
