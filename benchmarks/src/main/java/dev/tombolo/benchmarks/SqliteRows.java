package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.sqlite.InsertLoop;
import dev.tombolo.benchmarks.sqlite.QueryLoop;
import java.util.List;

/** The rows of SQLite, in which C does most of the work. */
final class SqliteRows {

    private static final Goal AS_JEXTRACT = new Goal.AtMost(1.05, Contender.JEXTRACT);
    private static final Goal AS_JDBC = new Goal.AtMost(1, Contender.JDBC);
    private static final String PER_ROW =
            "Nanoseconds and bytes a row, in a database in memory. Tombolo and jextract's code call the system's"
                + " SQLite; the JDBC driver (`org.xerial:sqlite-jdbc`, through JNI) brings another version of its own,"
                + " which is part of the difference.";

    static final List<Row> ALL = List.of(
            Row.of("SQLite: `insert`, 1,000 rows in a transaction", InsertLoop.class)
                    .goals(AS_JEXTRACT, AS_JDBC, Rows.NO_ALLOCATION)
                    .slow()
                    .note("`bind_int64`, `bind_text`, `step` and `reset` for each row. " + PER_ROW),
            Row.of("SQLite: `select` of 1,000 rows", QueryLoop.class)
                    .goals(AS_JEXTRACT, AS_JDBC, new Goal.NoMoreAllocation(Contender.JEXTRACT))
                    .slow()
                    .note("`step`, `column_int64` and `column_text` for each row; the text is a new `String`. "
                            + PER_ROW));

    private SqliteRows() {}
}
