package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Handle;

/** A connection to a database file: {@code sqlite3 *}. */
@Handle(close = "sqlite3_close_v2")
public interface Database extends AutoCloseable {

    /** Closes it. Statements of it that are still open stay so, and the file with them. */
    @Override
    void close();
}
