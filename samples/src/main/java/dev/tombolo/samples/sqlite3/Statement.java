package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Handle;

/** A compiled statement of SQL: {@code sqlite3_stmt *}. */
@Handle(close = "sqlite3_finalize")
public interface Statement extends AutoCloseable {

    /** Gives back what it takes. */
    @Override
    void close();
}
