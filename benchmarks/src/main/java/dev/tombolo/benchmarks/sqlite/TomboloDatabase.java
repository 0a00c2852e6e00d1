package dev.tombolo.benchmarks.sqlite;

import static dev.tombolo.benchmarks.sqlite.Sqlite.DONE;
import static dev.tombolo.benchmarks.sqlite.Sqlite.ROW;
import static dev.tombolo.benchmarks.sqlite.Sqlite.TRANSIENT;

/** The table through a binding. */
final class TomboloDatabase implements WordDatabase {

    private static final Sqlite SQLITE = new SqliteBinding();

    private final Database database;
    private final Statement insert;
    private final Statement select;
    private final Statement delete;
    private final Statement begin;
    private final Statement commit;

    TomboloDatabase() {
        database = SQLITE.open(":memory:");
        try (Statement create = prepare(Table.CREATE)) {
            run(create);
        }
        insert = prepare(Table.INSERT);
        select = prepare(Table.SELECT);
        delete = prepare(Table.DELETE);
        begin = prepare(Table.BEGIN);
        commit = prepare(Table.COMMIT);
    }

    private Statement prepare(String sql) {
        return SQLITE.prepare(database, sql, -1, null);
    }

    private static void run(Statement statement) {
        int code = SQLITE.step(statement);
        if (code != DONE) {
            throw new SqliteException(code, "step");
        }
        SQLITE.reset(statement);
    }

    @Override
    public int insert() {
        run(begin);
        run(delete);
        for (int id = 0; id < Table.ROWS; id++) {
            SQLITE.bind(insert, 1, id);
            SQLITE.bind(insert, 2, Table.WORDS[id], -1, TRANSIENT);
            run(insert);
        }
        run(commit);
        return Table.ROWS;
    }

    @Override
    public long query() {
        long sum = 0;
        int code;
        while ((code = SQLITE.step(select)) == ROW) {
            sum += SQLITE.columnLong(select, 0) + SQLITE.columnText(select, 1).length();
        }
        if (code != DONE) {
            throw new SqliteException(code, "step");
        }
        SQLITE.reset(select);
        return sum;
    }

    @Override
    public void close() {
        insert.close();
        select.close();
        delete.close();
        begin.close();
        commit.close();
        database.close();
    }
}
