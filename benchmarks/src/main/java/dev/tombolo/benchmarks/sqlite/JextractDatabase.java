package dev.tombolo.benchmarks.sqlite;

import static dev.tombolo.benchmarks.sqlite.Sqlite.DONE;
import static dev.tombolo.benchmarks.sqlite.Sqlite.ROW;
import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The table through what jextract generates, with an arena for each text. */
final class JextractDatabase implements WordDatabase {

    private static final MemorySegment TRANSIENT = MemorySegment.ofAddress(Sqlite.TRANSIENT);

    private final MemorySegment database;
    private final MemorySegment insert;
    private final MemorySegment select;
    private final MemorySegment delete;
    private final MemorySegment begin;
    private final MemorySegment commit;

    JextractDatabase() {
        database = open();
        MemorySegment create = prepare(Table.CREATE);
        run(create);
        check(JextractSqlite.end(create), "finalize");
        insert = prepare(Table.INSERT);
        select = prepare(Table.SELECT);
        delete = prepare(Table.DELETE);
        begin = prepare(Table.BEGIN);
        commit = prepare(Table.COMMIT);
    }

    private static MemorySegment open() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(ADDRESS);
            check(JextractSqlite.open(arena.allocateFrom(":memory:"), result), "open");
            return result.get(ADDRESS, 0);
        }
    }

    private MemorySegment prepare(String sql) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(ADDRESS);
            MemorySegment text = arena.allocateFrom(sql);
            check(JextractSqlite.prepare(database, text, -1, result, MemorySegment.NULL), "prepare");
            return result.get(ADDRESS, 0);
        }
    }

    private static void check(int code, String function) {
        if (code != 0) {
            throw new SqliteException(code, function);
        }
    }

    private static void run(MemorySegment statement) {
        int code = JextractSqlite.step(statement);
        if (code != DONE) {
            throw new SqliteException(code, "step");
        }
        JextractSqlite.reset(statement);
    }

    @Override
    public int insert() {
        run(begin);
        run(delete);
        for (int id = 0; id < Table.ROWS; id++) {
            check(JextractSqlite.bindLong(insert, 1, id), "bind_int64");
            bind(Table.WORDS[id]);
            run(insert);
        }
        run(commit);
        return Table.ROWS;
    }

    private void bind(String word) {
        try (Arena arena = Arena.ofConfined()) {
            check(JextractSqlite.bindText(insert, 2, arena.allocateFrom(word), -1, TRANSIENT), "bind_text");
        }
    }

    @Override
    public long query() {
        long sum = 0;
        int code;
        while ((code = JextractSqlite.step(select)) == ROW) {
            sum += JextractSqlite.columnLong(select, 0)
                    + JextractSqlite.columnText(select, 1).getString(0).length();
        }
        if (code != DONE) {
            throw new SqliteException(code, "step");
        }
        JextractSqlite.reset(select);
        return sum;
    }

    @Override
    public void close() {
        JextractSqlite.end(insert);
        JextractSqlite.end(select);
        JextractSqlite.end(delete);
        JextractSqlite.end(begin);
        JextractSqlite.end(commit);
        JextractSqlite.close(database);
    }
}
