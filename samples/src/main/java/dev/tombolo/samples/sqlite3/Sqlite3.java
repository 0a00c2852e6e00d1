package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Retained;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some of {@code sqlite3.h}.
 *
 * <p>A call that fails throws a {@link SqliteException} with what the connection says of it. Columns count from 0, and
 * the parameters of statements from 1. What a column gives is gone with the next step.
 */
@NativeLib(
        value = {"sqlite3", "libsqlite3.so.0"},
        symbolPrefix = "sqlite3_")
public interface Sqlite3 {

    /** Has SQLite copy what is bound before the function returns. */
    long TRANSIENT = -1;

    /** The version of the library that is loaded, such as {@code 3.40.1}. */
    @Attach
    String libversion();

    /** Opens a database, which is the caller's to close. */
    @Attach("open_v2")
    @OutResult(position = 1)
    @FailsWhen(Failure.NON_ZERO)
    Database open(String filename, Set<OpenFlag> flags, @Nullable String vfs) throws SqliteException;

    /**
     * Compiles the first statement of {@code sql}; null where that is blank.
     *
     * @param nByte the bytes of {@code sql} to be read; -1 for all
     * @param tail what follows the statement, or null where nobody asks
     */
    @Attach("prepare_v2")
    @OutResult(position = 3)
    @FailsWhen(Failure.NON_ZERO)
    @Nullable
    Statement prepare(Database db, String sql, int nByte, @Out @Nullable Ref<String> tail) throws SqliteException;

    /** Gives a parameter a value; as do the next. */
    @Attach("bind_int64")
    @FailsWhen(Failure.NON_ZERO)
    int bindLong(Statement statement, int index, long value) throws SqliteException;

    @Attach("bind_double")
    @FailsWhen(Failure.NON_ZERO)
    int bindDouble(Statement statement, int index, double value) throws SqliteException;

    @Attach("bind_text")
    @FailsWhen(Failure.NON_ZERO)
    int bindText(Statement statement, int index, String value, int bytes, @CType("void *") long destructor)
            throws SqliteException;

    @Attach("bind_blob")
    @FailsWhen(Failure.NON_ZERO)
    int bindBlob(
            Statement statement,
            int index,
            @In @CountedBy("n") @CType("const void *") byte[] value,
            int n,
            @CType("void *") long destructor)
            throws SqliteException;

    @Attach("bind_null")
    @FailsWhen(Failure.NON_ZERO)
    int bindNull(Statement statement, int index) throws SqliteException;

    /** Runs a statement up to its next row: 100 if there is one, 101 if there is none, and an error code else. */
    @Attach
    int step(Statement statement);

    /** Whether there is another row, which the columns then have. */
    default boolean next(Statement statement) throws SqliteException {
        int code = step(statement);
        return switch (code) {
            case 100 -> true;
            case 101 -> false;
            default -> throw SqliteException.of(code, "step", statement);
        };
    }

    /**
     * As {@link #step}, for statements that take their time. An interrupt of the thread ends one at its next row; a transaction
     * that it is in may be rolled back.
     *
     * @throws InterruptedException if that ended it
     */
    @Attach(value = "step", blocking = true, cancel = "cancel")
    int stepInterruptibly(Statement statement) throws InterruptedException;

    /** Has the connection end what it runs, as soon as it can; may be called by any thread. */
    @Attach
    void interrupt(Database database);

    /** Has what a statement's connection runs end. */
    default void cancel(Statement statement) {
        interrupt(dbHandle(statement));
    }

    /** Makes a statement ready to be run again, with the values that it has; repeats the code of the last step. */
    @Attach
    int reset(Statement statement);

    @Attach("column_count")
    int columnCount(Statement statement);

    @Attach("column_int64")
    long columnLong(Statement statement, int column);

    @Attach("column_double")
    double columnDouble(Statement statement, int column);

    /** The text of a column; null for SQL's NULL. */
    @Attach("column_text")
    @CType("const unsigned char *")
    @Nullable
    String columnText(Statement statement, int column);

    /** The address of a column's bytes; null for none. */
    @Attach("column_blob")
    @CType("const void *")
    @Nullable
    MemorySegment columnAddress(Statement statement, int column);

    /** The number of a column's bytes, once its text or its address was asked for. */
    @Attach("column_bytes")
    int columnBytes(Statement statement, int column);

    /** A copy of a column's bytes; none for SQL's NULL. */
    default byte[] columnBlob(Statement statement, int column) {
        @Nullable MemorySegment address = columnAddress(statement, column);
        byte[] bytes = new byte[columnBytes(statement, column)];
        if (address != null) {
            new BytesBinding().memcpy(bytes, address, bytes.length);
        }
        return bytes;
    }

    /** The rows that the last statement changed. */
    @Attach
    int changes(Database db);

    /** What gets the rows of {@link #exec}. */
    @Callback(onError = "true")
    interface Row {

        /** Gets a row as text, with null for SQL's NULL; {@code true} is enough of them, so that {@code exec} fails. */
        @CType("int")
        boolean take(
                @Nullable MemorySegment data,
                int count,
                @CountedBy("count") @CType("char **") @Nullable String[] values,
                @CountedBy("count") @CType("char **") String[] names);
    }

    /** Runs statements; {@link #run} does so without rows. */
    @Attach
    @FailsWhen(Failure.NON_ZERO)
    int exec(
            Database db,
            String sql,
            @Nullable Row row,
            @Nullable MemorySegment data,
            @Nullable @CType("char **") MemorySegment message)
            throws SqliteException;

    /** Runs statements, and drops the rows that they give. */
    default void run(Database db, String sql) throws SqliteException {
        exec(db, sql, null, null, null);
    }

    /** What is asked now and then whether a statement shall end. */
    @Callback
    interface Progress {

        /** Whether it took long enough, which the statement then fails with. */
        @CType("int")
        boolean isEnough(@Nullable MemorySegment data);
    }

    /** Sets what is asked, each time after so many instructions; null for nothing. */
    @Attach("progress_handler")
    void progressHandler(
            Database db,
            int instructions,
            @Retained @Nullable Progress progress,
            @Nullable MemorySegment data,
            Arena lifetime);

    /** What is told that something is not used any more. */
    @Callback
    interface Destructor {
        void destroy(@Nullable MemorySegment data);
    }

    /**
     * Makes a function of SQL; {@link Functions} knows a shorter way.
     *
     * @param count of its arguments; -1 for any
     * @param encoding 1 for UTF-8
     * @param step for functions of many rows, as is {@code last}, and else null
     * @param destructor told when the connection closes, another function replaces this, or this call fails
     */
    @Attach("create_function_v2")
    @FailsWhen(Failure.NON_ZERO)
    int createFunction(
            Database db,
            String name,
            int count,
            int encoding,
            @Nullable MemorySegment data,
            @Nullable CallbackHandle<Function> function,
            @Nullable CallbackHandle<Function> step,
            @Nullable MemorySegment last,
            @Nullable CallbackHandle<Destructor> destructor)
            throws SqliteException;

    @Attach("value_int64")
    long valueLong(Value value);

    @Attach("value_double")
    double valueDouble(Value value);

    /** The text of an argument; null for SQL's NULL. */
    @Attach("value_text")
    @CType("const unsigned char *")
    @Nullable
    String valueText(Value value);

    @Attach("result_int64")
    void resultLong(Context context, long result);

    @Attach("result_double")
    void resultDouble(Context context, double result);

    @Attach("result_text")
    void resultText(Context context, String result, int bytes, @CType("void *") long destructor);

    /** Has the statement fail. */
    @Attach("result_error")
    void resultError(Context context, String message, int bytes);

    /** What went wrong in a connection's last call. */
    @Attach
    String errmsg(Database db);

    /** What an error code means. */
    @Attach
    String errstr(int code);

    /** The connection of a statement, which stays its owner's. */
    @Attach("db_handle")
    @Borrowed
    Database dbHandle(Statement statement);
}
