package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Handle(close = "sqlite3_finalize")
public interface Statement extends AutoCloseable {
//     ^ error: [HandleNameTaken] the class that implements Statement would be StatementHandle, and there is a class of that name: rename one of them.
    @Override
    void close();
}

final class StatementHandle {
    private StatementHandle() {}
}
