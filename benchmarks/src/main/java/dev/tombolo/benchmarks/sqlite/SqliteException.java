package dev.tombolo.benchmarks.sqlite;

/** An error of SQLite; unchecked, since the constructors of benchmarks may not throw others. */
public final class SqliteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SqliteException(int code, String function) {
        super(function + ": " + code);
    }
}
