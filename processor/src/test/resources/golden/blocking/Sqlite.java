package blocking;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;
import org.jspecify.annotations.Nullable;

/** Is told when to stop. */
@NativeLib(value = "sqlite3", symbolPrefix = "sqlite3_")
public interface Sqlite {

    /** A connection. */
    @Handle(close = "close_v2")
    interface Database extends AutoCloseable {
        @Override
        void close();
    }

    @Attach(blocking = true, cancel = "interrupt")
    @FailsWhen(Failure.NON_ZERO)
    int exec(Database db, String sql) throws ErrnoException, InterruptedException;

    @Attach(blocking = true, cancel = "interrupt")
    int step(Database connection) throws InterruptedException;

    @Attach(blocking = true, cancel = "cancel")
    @Nullable String text(Database db, int column) throws InterruptedException;

    @Attach(blocking = true, cancel = "interruptAll")
    void sleep(int milliseconds);

    @Attach
    void interrupt(Database db);

    /** By name, whatever the order. */
    default void cancel(int column, Database db) {
        interrupt(db);
    }

    static void interruptAll() {}
}
