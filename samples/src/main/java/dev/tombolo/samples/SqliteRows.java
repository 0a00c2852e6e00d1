package dev.tombolo.samples;

import dev.tombolo.samples.sqlite3.Ledger;
import dev.tombolo.samples.sqlite3.Ledger.Totals;
import dev.tombolo.samples.sqlite3.Sqlite3Binding;
import dev.tombolo.samples.sqlite3.SqliteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What SQLite does with a file of its own, and how long it takes. */
final class SqliteRows {

    /** Writes so many entries into a file that is deleted afterwards, and reads them. */
    List<Row> of(int entries) throws IOException {
        Path file = Files.createTempFile("ledger", ".db");
        try (Ledger ledger = Ledger.open(file)) {
            long start = System.nanoTime();
            ledger.fill(entries);
            long filled = System.nanoTime();
            Totals totals = ledger.totals();
            long read = System.nanoTime();
            return List.of(
                    new Row("sqlite3_libversion()", new Sqlite3Binding().libversion()),
                    new Row("insert into entry ...", each(filled - start, entries)),
                    new Row("select amount, purpose from entry", each(read - filled, entries)),
                    new Row("the amounts together", totals.entries() + " entries, " + totals.amount()),
                    new Row("select nobody", failure(ledger)));
        } finally {
            Files.delete(file);
        }
    }

    private static String each(long nanoseconds, int entries) {
        return String.format(Locale.ROOT, "%d ms, %.2f us each", nanoseconds / 1_000_000, nanoseconds / 1e3 / entries);
    }

    private static String failure(Ledger ledger) {
        try {
            ledger.run("select nobody");
            return "ran";
        } catch (SqliteException failed) {
            return "failed: " + failed.getMessage();
        }
    }
}
