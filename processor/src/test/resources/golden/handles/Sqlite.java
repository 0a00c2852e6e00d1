package handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Databases. */
@Attach
@NativeLib(value = "sqlite3", symbolPrefix = "sqlite3_")
public interface Sqlite {

    /** A connection. */
    @Handle(close = "close_v2")
    interface Database extends AutoCloseable {
        @Override
        void close();
    }

    @Handle
    record Value(MemorySegment address) {}

    /** What a statement says. */
    @Converter
    final class Query {
        private Query() {}

        static Query fromNative(Statement statement) {
            return new Query();
        }
    }

    /** A statement, and the memory that it is given. */
    @Struct
    record Job(Statement statement, @Nullable Database db, MemorySegment data) {}

    /** Asks the database. */
    final class SqliteException extends Exception {
        private static final long serialVersionUID = 1;

        private SqliteException(String message) {
            super(message);
        }

        static SqliteException of(int result, String function) {
            return new SqliteException(function + ": " + result);
        }

        static SqliteException of(int result, String function, Database db) {
            return new SqliteException(function + ": " + result + " of " + db);
        }
    }

    @CType("sqlite3_stmt *")
    Statement first(@CType("sqlite3 *") Database db, String sql);

    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    Database open(String path) throws ErrnoException;

    @FailsWhen(Failure.NON_ZERO)
    int prepare(Database db, String sql, @Out Ref<Statement> statement) throws SqliteException;

    @Attach("prepare")
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    @Convert(Query.class)
    Query query(Database db, String sql, @Out Ref<@Nullable String> tail) throws SqliteException;

    int statements(@Out @CountedBy("count") Statement[] statements, int count) throws ErrnoException;

    @Nullable
    @Borrowed
    Statement next_stmt(Database db, @Nullable Statement statement);

    int step(Statement statement) throws ErrnoException;

    /** What C finds in memory is in use until it returns. */
    int run(@ByReference Job job, @In @CountedBy("count") Statement[] others, int count);

    @Attach("finalize")
    int end(@Consumed Statement statement, @Consumed @Nullable Statement other);

    @Borrowed
    Database db_handle(Statement statement);

    Value column_value(Statement statement, int column);

    int value_int(Value value);

    void value_free(@Nullable Value value);
}
