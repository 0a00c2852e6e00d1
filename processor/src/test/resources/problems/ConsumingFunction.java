package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Attach
@NativeLib(value = "sqlite3", symbolPrefix = "sqlite3_")
public interface Sqlite {
    @Handle(close = "finalize")
    interface Statement extends AutoCloseable {
        @Override
        void close();
    }

    @Attach("finalize")
    int end(Statement statement);
    //                ^ error: [ConsumingFunction] sqlite3_finalize is what releases Statement, which would be released again when it is closed: put @Consumed before statement.

    @Attach({"finalize_v2", "finalize"})
    int endOther(int how, Statement statement);
    //                              ^ error: [ConsumingFunction] sqlite3_finalize_v2 is what releases Statement, which would be released again when it is closed: put @Consumed before statement.

    int step(Statement statement);

    @Attach("finalize")
    int consume(@Consumed Statement statement);
}
// still binds: app/Sqlite_StatementHandle
