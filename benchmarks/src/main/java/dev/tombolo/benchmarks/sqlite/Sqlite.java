package dev.tombolo.benchmarks.sqlite;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What of {@code sqlite3.h} the rows need. */
@NativeLib(
        value = {"sqlite3", "libsqlite3.so.0"},
        symbolPrefix = "sqlite3_")
public interface Sqlite {

    /** Has SQLite copy a text that is bound. */
    long TRANSIENT = -1;

    /** What {@link #step} returns where there is a row. */
    int ROW = 100;

    /** What it returns where there is none, or no more. */
    int DONE = 101;

    @Attach
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    Database open(String filename) throws SqliteException;

    @Attach("prepare_v2")
    @OutResult(position = 3)
    @FailsWhen(Failure.NON_ZERO)
    Statement prepare(Database db, String sql, int bytes, @Nullable MemorySegment tail) throws SqliteException;

    @Attach("bind_int64")
    @FailsWhen(Failure.NON_ZERO)
    int bind(Statement statement, int index, long value) throws SqliteException;

    @Attach("bind_text")
    @FailsWhen(Failure.NON_ZERO)
    int bind(Statement statement, int index, String value, int bytes, @CType("void *") long destructor)
            throws SqliteException;

    @Attach
    int step(Statement statement);

    @Attach
    int reset(Statement statement);

    @Attach("column_int64")
    long columnLong(Statement statement, int column);

    @Attach("column_text")
    @CType("const unsigned char *")
    String columnText(Statement statement, int column);
}
