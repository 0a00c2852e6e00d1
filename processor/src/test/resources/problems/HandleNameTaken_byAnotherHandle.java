package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

public final class Sqlite {
    @Handle(close = "sqlite3_finalize")
    public interface Statement extends AutoCloseable {
        @Override
        void close();
    }
}

@Handle(close = "sqlite3_finalize")
interface Sqlite_Statement extends AutoCloseable {
//^1 error: [HandleNameTaken] the class that implements Sqlite_Statement would be Sqlite_StatementHandle, and another handle has one of that name: rename one of them.
    @Override
    void close();
}
// still binds: app/Sqlite_StatementHandle
