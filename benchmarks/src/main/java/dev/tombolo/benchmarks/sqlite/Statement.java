package dev.tombolo.benchmarks.sqlite;

import dev.tombolo.annotations.Handle;

/** A compiled statement: {@code sqlite3_stmt *}. */
@Handle(close = "finalize")
public interface Statement extends AutoCloseable {

    @Override
    void close();
}
