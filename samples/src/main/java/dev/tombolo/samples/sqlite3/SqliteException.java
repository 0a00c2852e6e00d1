package dev.tombolo.samples.sqlite3;

import java.io.IOException;

/** A function of SQLite that returned an error code. */
public final class SqliteException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private SqliteException(String function, int code, String message) {
        super(function + ": " + message + " (" + code + ")");
        this.code = code;
    }

    /** Where there is nothing to ask but the code: what a binding makes when a database cannot be opened. */
    public static SqliteException of(int code, String function) {
        return new SqliteException(function, code, new Sqlite3Binding().errstr(code));
    }

    /** With what the connection says about its last call. */
    public static SqliteException of(int code, String function, Database database) {
        return new SqliteException(function, code, new Sqlite3Binding().errmsg(database));
    }

    /** With what the statement's connection says about its last call. */
    public static SqliteException of(int code, String function, Statement statement) {
        Sqlite3 sqlite = new Sqlite3Binding();
        return new SqliteException(function, code, sqlite.errmsg(sqlite.dbHandle(statement)));
    }

    /** The code, of those that {@code sqlite3.h} calls primary result codes. */
    public int code() {
        return code;
    }
}
