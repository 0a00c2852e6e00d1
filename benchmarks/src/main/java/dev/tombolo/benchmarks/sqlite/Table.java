package dev.tombolo.benchmarks.sqlite;

import java.util.stream.IntStream;

/** The table that is written and read, in SQL, and what stands in it. */
final class Table {

    /** How many rows are inserted in one transaction, and read by one query. */
    static final int ROWS = 1000;

    static final String CREATE = "create table words (id integer primary key, word text not null)";
    static final String INSERT = "insert into words values (?, ?)";
    static final String SELECT = "select id, word from words";
    static final String DELETE = "delete from words";
    static final String BEGIN = "begin";
    static final String COMMIT = "commit";

    /** The words of the rows, of ten to thirteen characters. */
    static final String[] WORDS =
            IntStream.range(0, ROWS).mapToObj(id -> "word no. " + id).toArray(String[]::new);

    private Table() {}
}
