package dev.tombolo.benchmarks.sqlite;

import dev.tombolo.annotations.Handle;

/** A connection: {@code sqlite3 *}. */
@Handle(close = "close_v2")
public interface Database extends AutoCloseable {

    @Override
    void close();
}
