package handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;
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

    @CType("sqlite3_stmt *")
    Statement first(@CType("sqlite3 *") Database db, String sql);

    @Nullable
    @Borrowed
    Statement next_stmt(Database db, @Nullable Statement statement);

    int step(Statement statement) throws ErrnoException;

    @Attach("finalize")
    int end(@Consumed Statement statement, @Consumed @Nullable Statement other);

    @Borrowed
    Database db_handle(Statement statement);

    Value column_value(Statement statement, int column);

    int value_int(Value value);

    void value_free(@Nullable Value value);
}
