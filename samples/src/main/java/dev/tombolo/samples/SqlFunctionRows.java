package dev.tombolo.samples;

import dev.tombolo.samples.sqlite3.Database;
import dev.tombolo.samples.sqlite3.Functions;
import dev.tombolo.samples.sqlite3.OpenFlag;
import dev.tombolo.samples.sqlite3.Sqlite3;
import dev.tombolo.samples.sqlite3.Sqlite3Binding;
import dev.tombolo.samples.sqlite3.SqliteException;
import java.lang.foreign.Arena;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What SQLite answers where it calls Java. */
final class SqlFunctionRows {
    private static final String WITHOUT_END =
            "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

    private final Sqlite3 sqlite = new Sqlite3Binding();

    List<Row> all() throws SqliteException {
        try (Database memory = sqlite.open(":memory:", Set.of(OpenFlag.READ_AND_WRITE, OpenFlag.IN_MEMORY), null)) {
            new Functions(sqlite).define(memory, "is_leap", 1, (context, _, years) -> {
                boolean isLeap = Year.isLeap(Long.parseLong(String.valueOf(sqlite.valueText(years[0]))));
                sqlite.resultLong(context, isLeap ? 1 : 0);
            });
            return List.of(
                    new Row(
                            "select is_leap(1900), is_leap(2000)",
                            answer(memory, "select is_leap(1900), is_leap(2000)")),
                    new Row("select is_leap('never')", answer(memory, "select is_leap('never')")),
                    new Row("select of what has no end", interrupted(memory)));
        }
    }

    private String answer(Database database, String sql) {
        List<@Nullable String> answers = new ArrayList<>();
        try {
            sqlite.exec(database, sql, (_, _, values, _) -> !answers.addAll(Arrays.asList(values)), null, null);
            return answers.toString();
        } catch (SqliteException | NumberFormatException e) {
            return "failed: " + e.getMessage();
        }
    }

    private String interrupted(Database database) {
        AtomicInteger asked = new AtomicInteger();
        try (Arena arena = Arena.ofConfined()) {
            sqlite.progressHandler(database, 1_000, _ -> asked.incrementAndGet() == 100, null, arena);
            String answer = answer(database, WITHOUT_END);
            sqlite.progressHandler(database, 0, null, null, arena);
            return answer;
        }
    }
}
