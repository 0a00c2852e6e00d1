package dev.tombolo.benchmarks.sqlite;

import java.sql.SQLException;

/** The {@linkplain Table table} in memory, by one of the ways to SQLite. */
interface WordDatabase extends AutoCloseable {

    /** Empties the table and fills it, in one transaction. Returns the number of rows. */
    int insert() throws SQLException;

    /** The sum of all numbers and of the lengths of all texts. */
    long query() throws SQLException;

    @Override
    void close() throws SQLException;
}
