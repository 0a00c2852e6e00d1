package dev.tombolo.samples.sqlite3;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Entries with an amount and a purpose in a database file. Not for several threads at once. */
public final class Ledger implements AutoCloseable {
    private final Sqlite3 sqlite = new Sqlite3Binding();
    private final Database database;

    private Ledger(Path file) throws SqliteException {
        this.database = sqlite.open(file.toString(), Set.of(OpenFlag.READ_AND_WRITE, OpenFlag.CREATE), null);
    }

    /** Opens the ledger in a file, or makes one there. */
    public static Ledger open(Path file) throws SqliteException {
        Ledger ledger = new Ledger(file);
        try {
            ledger.run("create table if not exists entry (id integer primary key, amount integer, purpose text)");
            return ledger;
        } catch (SqliteException | RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** Adds entries with the amounts 1 to {@code count}, all of them or none. */
    public void fill(int count) throws SqliteException {
        run("begin");
        try (Statement insert = prepared("insert into entry (amount, purpose) values (?, ?)")) {
            for (int i = 1; i <= count; i++) {
                sqlite.bindLong(insert, 1, i);
                sqlite.bindText(insert, 2, "entry " + i, -1, Sqlite3.TRANSIENT);
                sqlite.next(insert);
                sqlite.reset(insert);
            }
            run("commit");
        } catch (SqliteException | RuntimeException e) {
            run("rollback");
            throw e;
        }
    }

    /** The number of entries, the sum of their amounts, and the number of characters of their purposes. */
    public record Totals(long entries, long amount, long characters) {}

    /** Reads all entries. */
    public Totals totals() throws SqliteException {
        long entries = 0;
        long amount = 0;
        long characters = 0;
        try (Statement query = prepared("select amount, purpose from entry")) {
            while (sqlite.next(query)) {
                entries++;
                amount += sqlite.columnLong(query, 0);
                characters += Objects.requireNonNullElse(sqlite.columnText(query, 1), "")
                        .length();
            }
        }
        return new Totals(entries, amount, characters);
    }

    /** Runs any statements that give no rows. */
    public void run(String sql) throws SqliteException {
        sqlite.run(database, sql);
    }

    private Statement prepared(String sql) throws SqliteException {
        return Objects.requireNonNull(sqlite.prepare(database, sql, -1, null), "blank SQL");
    }

    @Override
    public void close() {
        database.close();
    }
}
