package app;

import dev.tombolo.annotations.*;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;

// still binds: app/Sqlite_DatabaseHandle
@NativeLib("sqlite3")
public interface Sqlite {
    @Handle(close = "sqlite3_close")
    interface Database extends AutoCloseable {
        @Override
        void close();
    }

    @Attach(blocking = true, cancel = "sqlite3_interrupt")
    //                                ^ error: [CancelMethod] sqlite3_interrupt cannot end the wait of sqlite3_step, for sqlite3_step could not tell what db is: give sqlite3_step a parameter Database db.
    int sqlite3_step(MemorySegment statement);

    @Attach(blocking = true, cancel = "sqlite3_interrupt")
    //                                ^ error: [CancelMethod] sqlite3_interrupt cannot end the wait of sqlite3_backup, for sqlite3_backup could not tell what db is: give sqlite3_backup a parameter Database db.
    int sqlite3_backup(Database from, Database to);

    @Attach(blocking = true, cancel = "stop")
    //                                ^ error: [CancelMethod] stop cannot end the wait of sqlite3_exec, for a call would suit several of that name: rename the one that is meant.
    int sqlite3_exec(Database db, String sql);

    @Attach(blocking = true, cancel = "end")
    //                                ^ error: [CancelMethod] end cannot end the wait of sqlite3_prepare, for a call would suit several of that name: rename the one that is meant.
    int sqlite3_prepare(Database db, String sql);

    @Attach(blocking = true, cancel = "shutdown")
    //                                ^ error: [CancelMethod] shutdown cannot end the wait of recv, for it throws ErrnoException, which nobody would catch: remove it from throws, or name a default method that catches it.
    int recv(int fd, MemorySegment buffer);

    @Attach(blocking = true, cancel = "sqlite3_close")
    //                                ^ error: [CancelMethod] sqlite3_close cannot end the wait of sqlite3_open, for closing db waits for sqlite3_open itself: name a function that leaves it open.
    int sqlite3_open(Database db);

    @Attach(blocking = true, cancel = "hidden")
    //                                ^ error: [CancelMethod] hidden cannot end the wait of sqlite3_complete, for Sqlite.hidden is private: make it public.
    int sqlite3_complete(String sql);

    @Attach
    void sqlite3_interrupt(Database db);

    @Attach
    int sqlite3_close(@Consumed Database db);

    @Attach
    int shutdown(int fd) throws ErrnoException;

    static void stop(Database db) {}

    default void stop(String sql) {}

    /** Is taken where the other is meant. */
    static void end(Database db) {}

    static void end(Object any) {}

    private static void hidden() {}
}
