package dev.tombolo.samples.sqlite3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.samples.sqlite3.Sqlite3.Destructor;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What SQLite calls. */
@EnabledIf(value = "dev.tombolo.samples.sqlite3.Installation#isThere", disabledReason = "libsqlite3 is not installed")
class FunctionsTest {
    private static final int UTF_8 = 1;
    private static final int ABORT = 4;
    private static final int INTERRUPT = 9;
    private static final String WITHOUT_END =
            "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

    private final Sqlite3 sqlite = new Sqlite3Binding();
    private final Functions functions = new Functions(sqlite);

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void opens() throws SqliteException {
        database = sqlite.open(":memory:", Set.of(OpenFlag.READ_AND_WRITE, OpenFlag.IN_MEMORY), null);
    }

    @AfterEach
    void closes() {
        database.close();
    }

    private List<List<@Nullable String>> rows(String sql) throws SqliteException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        sqlite.exec(database, sql, (_, _, values, _) -> !rows.add(Arrays.asList(values)), null, null);
        return rows;
    }

    @Test
    void givesRowsToACallback() throws SqliteException {
        List<String> names = new ArrayList<>();
        sqlite.exec(
                database,
                "select 'ü漢😀' as a, null as b; select 3 as c",
                (_, count, values, columns) -> {
                    names.addAll(List.of(columns));
                    return count != values.length;
                },
                null,
                null);

        assertThat(names).containsExactly("a", "b", "c");
        assertThat(rows("select 'ü漢😀', null, 1.5")).containsExactly(Arrays.asList("ü漢😀", null, "1.5"));
        assertThat(rows("select 1 where 0")).isEmpty();
    }

    @Test
    void failsWhenACallbackHasEnough() {
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> sqlite.exec(database, "select 1", (_, _, _, _) -> true, null, null))
                .withMessage("exec: query aborted (4)")
                .matches(e -> e.code() == ABORT);
    }

    @Test
    void throwsWhatACallbackThrows() throws SqliteException {
        AtomicInteger rows = new AtomicInteger();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> sqlite.exec(
                        database,
                        "select 1 union select 2",
                        (_, _, _, _) -> {
                            throw new NoSuchElementException("row " + rows.incrementAndGet());
                        },
                        null,
                        null))
                .withMessage("row 1");
        assertThat(rows("select 'goes on'")).containsExactly(List.of("goes on"));
    }

    @Test
    void computesInJava() throws SqliteException {
        functions.define(
                database,
                "hypotenuse",
                2,
                (context, _, sides) -> sqlite.resultDouble(
                        context, Math.hypot(sqlite.valueDouble(sides[0]), sqlite.valueDouble(sides[1]))));
        functions.define(database, "joined", -1, (context, count, parts) -> {
            StringBuilder joined = new StringBuilder(count + ":");
            for (Value part : parts) {
                joined.append(sqlite.valueText(part)).append(';');
            }
            sqlite.resultText(context, joined.toString(), -1, Sqlite3.TRANSIENT);
        });
        functions.define(database, "empty", 0, (_, _, _) -> {});

        assertThat(rows("select hypotenuse(3, 4), joined(), joined('ü漢😀', null, 7), empty()"))
                .containsExactly(Arrays.asList("5.0", "0:", "3:ü漢😀;null;7;", null));
    }

    @Test
    void throwsWhatAFunctionThrowsWhereTheStatementIsRun() throws SqliteException {
        AtomicInteger calls = new AtomicInteger();
        functions.define(database, "failing", 1, (_, _, _) -> {
            throw new NoSuchElementException("call " + calls.incrementAndGet());
        });

        try (Statement query = prepared("select failing(i) from (select 1 as i union select 2 union select 3)")) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> sqlite.next(query))
                    .withMessage("call 1");
            sqlite.reset(query);
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> sqlite.next(query))
                    .withMessage("call 2");
        }
        assertThat(sqlite.errmsg(database)).isEqualTo("thrown in Java");
    }

    private Statement prepared(String sql) throws SqliteException {
        return Objects.requireNonNull(sqlite.prepare(database, sql, -1, null));
    }

    @Test
    void queriesWithinAFunction() throws SqliteException {
        functions.define(database, "query", 1, (context, _, sql) -> {
            String text = Objects.requireNonNull(sqlite.valueText(sql[0]));
            sqlite.resultText(context, rows(text).toString(), -1, Sqlite3.TRANSIENT);
        });

        assertThat(rows("select query('select query(''select 42'')')")).containsExactly(List.of("[[[[42]]]]"));
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> rows("select query('select nobody')"))
                .withMessage("exec: no such column: nobody (1)");
    }

    @Test
    void replacesAFunction() throws SqliteException {
        for (int i = 0; i < 3_000; i++) {
            long answer = i;
            functions.define(database, "answer", 0, (context, _, _) -> sqlite.resultLong(context, answer));
        }

        assertThat(rows("select answer()")).containsExactly(List.of("2999"));
    }

    @Test
    void saysWhenAFunctionIsNotUsedAnyMore() throws SqliteException {
        CallbackHandle<Function> function = FunctionCallback.retain((_, _, _) -> {});
        CallbackHandle<Destructor> destructor = Sqlite3_DestructorCallback.retain(_ -> function.close());
        sqlite.createFunction(database, "f", 0, UTF_8, null, function, null, null, destructor);
        assertThat(function.isClosed()).isFalse();

        database.close();

        assertThat(function.isClosed()).isTrue();
        destructor.close();
    }

    @Test
    void keepsNothingOfAFunctionThatIsRefused() {
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> functions.define(database, "f", 1_000, (_, _, _) -> {}))
                .withMessageStartingWith("createFunction: ");

        database.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> functions.define(database, "f", 0, (_, _, _) -> {}))
                .withMessage("createFunction: db is closed");
    }

    @Test
    void interruptsWhatTakesTooLong() throws SqliteException {
        AtomicInteger asked = new AtomicInteger();
        try (Arena arena = Arena.ofConfined()) {
            sqlite.progressHandler(database, 1_000, _ -> asked.incrementAndGet() == 10, null, arena);

            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(() -> rows(WITHOUT_END))
                    .withMessage("exec: interrupted (9)")
                    .matches(e -> e.code() == INTERRUPT);
            assertThat(asked).hasValue(10);

            sqlite.progressHandler(database, 0, null, null, arena);
        }
        assertThat(rows("select 'goes on'")).containsExactly(List.of("goes on"));
    }
}
