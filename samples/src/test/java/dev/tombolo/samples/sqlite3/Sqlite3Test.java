package dev.tombolo.samples.sqlite3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.runtime.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf(value = "dev.tombolo.samples.sqlite3.Installation#isThere", disabledReason = "libsqlite3 is not installed")
class Sqlite3Test {
    private static final int MISUSE = 21;
    private static final int NOT_A_DATABASE = 26;

    private final Sqlite3 sqlite = new Sqlite3Binding();

    @TempDir
    private Path folder;

    private Database database = new None();

    @BeforeEach
    void opens() throws SqliteException {
        database = open(folder.resolve("ü漢😀.db"));
        sqlite.run(database, "create table thing (id integer primary key, name text, size real, content blob)");
    }

    @AfterEach
    void closes() {
        database.close();
    }

    /** Stands where there is no database yet. */
    private static final class None implements Database {
        @Override
        public void close() {}
    }

    private Database open(Path file) throws SqliteException {
        return sqlite.open(file.toString(), Set.of(OpenFlag.READ_AND_WRITE, OpenFlag.CREATE), null);
    }

    private Statement prepared(String sql) throws SqliteException {
        return Objects.requireNonNull(sqlite.prepare(database, sql, -1, null));
    }

    @Test
    void hasEverySymbol() {
        assertThat(Sqlite3Binding.missingSymbols()).isEmpty();
        assertThat(sqlite.libversion()).startsWith("3.");
    }

    @Test
    void givesBackWhatWasBound() throws SqliteException {
        byte[] content = new byte[100_000];
        new Random(4).nextBytes(content);
        insert(Long.MIN_VALUE, "a", -0.5, content);
        insert(7, "ü漢😀", Double.MAX_VALUE, new byte[] {0});

        try (Statement query = prepared("select id, name, size, content from thing order by id")) {
            assertThat(sqlite.columnCount(query)).isEqualTo(4);
            assertThat(sqlite.next(query)).isTrue();
            assertThat(sqlite.columnLong(query, 0)).isEqualTo(Long.MIN_VALUE);
            assertThat(sqlite.columnText(query, 1)).isEqualTo("a");
            assertThat(sqlite.columnDouble(query, 2)).isEqualTo(-0.5);
            assertThat(sqlite.columnBlob(query, 3)).isEqualTo(content);
            assertThat(sqlite.next(query)).isTrue();
            assertThat(sqlite.columnText(query, 1)).isEqualTo("ü漢😀");
            assertThat(sqlite.columnDouble(query, 2)).isEqualTo(Double.MAX_VALUE);
            assertThat(sqlite.columnBlob(query, 3)).containsExactly(0);
            assertThat(sqlite.next(query)).isFalse();
        }
    }

    @Test
    void tellsNullFromNothing() throws SqliteException {
        try (Statement insert = prepared("insert into thing values (1, ?, null, ?)")) {
            sqlite.bindNull(insert, 1);
            sqlite.bindBlob(insert, 2, new byte[0], 0, Sqlite3.TRANSIENT);
            assertThat(sqlite.next(insert)).isFalse();
        }
        assertThat(sqlite.changes(database)).isEqualTo(1);

        try (Statement query = prepared("select name, content from thing")) {
            assertThat(sqlite.next(query)).isTrue();
            assertThat(sqlite.columnText(query, 0)).isNull();
            assertThat(sqlite.columnBlob(query, 1)).isEmpty();
        }
    }

    private void insert(long id, String name, double size, byte[] content) throws SqliteException {
        try (Statement insert = prepared("insert into thing values (?, ?, ?, ?)")) {
            sqlite.bindLong(insert, 1, id);
            sqlite.bindText(insert, 2, name, -1, Sqlite3.TRANSIENT);
            sqlite.bindDouble(insert, 3, size);
            sqlite.bindBlob(insert, 4, content, content.length, Sqlite3.TRANSIENT);
            assertThat(sqlite.next(insert)).isFalse();
        }
    }

    @Test
    void saysWhatIsWrongWithTheSql() {
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> prepared("selec 1"))
                .withMessage("prepare: near \"selec\": syntax error (1)")
                .matches(e -> e.code() == 1);
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> sqlite.run(database, "insert into nowhere values (1)"))
                .withMessage("exec: no such table: nowhere (1)");
    }

    @Test
    void saysWhatIsWrongWithAStep() throws SqliteException {
        insert(1, "a", 0, new byte[0]);
        try (Statement again = prepared("insert into thing (id) values (1)")) {
            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(() -> sqlite.next(again))
                    .withMessage("step: UNIQUE constraint failed: thing.id (19)");
        }
    }

    @Test
    void hasNoStatementForBlankSql() throws SqliteException {
        @Nullable Statement none = sqlite.prepare(database, " -- nothing", -1, null);

        assertThat(none).isNull();
    }

    @Test
    void saysWhatFollowsAStatement() throws SqliteException {
        Ref<String> tail = Ref.empty();
        try (Statement first =
                Objects.requireNonNull(sqlite.prepare(database, "select 1; select '\u20ac'", -1, tail))) {
            assertThat(sqlite.columnCount(first)).isEqualTo(1);
            assertThat(tail.get()).isEqualTo(" select '\u20ac'");
        }
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Path file = Files.writeString(
                folder.resolve("text"), "this is no database, but long enough for one to be seen ".repeat(99));

        try (Database text = open(file)) {
            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(() -> sqlite.prepare(text, "select * from sqlite_master", -1, null))
                    .withMessageContaining("file is not a database")
                    .matches(e -> e.code() == NOT_A_DATABASE);
        }
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.fill(10_000);
        }
        byte[] bytes = Files.readAllBytes(file);
        new Random(5).nextBytes(bytes);
        byte[] whole = Files.readAllBytes(file);
        System.arraycopy(bytes, 4096, whole, 4096, whole.length - 4096);
        Files.write(file, whole);

        try (Ledger damaged = Ledger.open(file)) {
            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(damaged::totals)
                    .withMessageContaining("malformed");
        }
    }

    @Test
    void saysThatAFileCannotBeOpened() {
        assertThatExceptionOfType(SqliteException.class)
                .isThrownBy(() -> open(folder.resolve("no/such/folder.db")))
                .withMessage("open: unable to open database file (14)");
    }

    @Test
    void refusesWhatIsClosed() throws SqliteException {
        Statement statement = prepared("select 1");
        statement.close();
        statement.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> sqlite.step(statement))
                .withMessage("step: statement is closed");

        Database other = open(folder.resolve("other.db"));
        other.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> sqlite.prepare(other, "select 1", -1, null))
                .withMessage("prepare: db is closed");
    }

    @Test
    void letsStatementsOutliveTheirDatabase() throws SqliteException {
        Database other = open(folder.resolve("other.db"));
        Statement statement = Objects.requireNonNull(sqlite.prepare(other, "select 42", -1, null));
        other.close();

        assertThat(sqlite.next(statement)).isTrue();
        assertThat(sqlite.columnLong(statement, 0)).isEqualTo(42);
        statement.close();
    }

    @Test
    void refusesWhatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> sqlite.errmsg(new None()));
        assertThatNullPointerException()
                .isThrownBy(() -> sqlite.errmsg(null))
                .withMessage("errmsg: db is null; annotate it @Nullable to pass NULL");
    }

    @Test
    void refusesACountBeyondTheArray() throws SqliteException {
        try (Statement insert = prepared("insert into thing (content) values (?)")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sqlite.bindBlob(insert, 1, new byte[3], 4, Sqlite3.TRANSIENT))
                    .withMessageContaining("bindBlob")
                    .withMessageContaining("4");
        }
    }

    @Test
    void refusesAParameterThatIsNotThere() throws SqliteException {
        try (Statement query = prepared("select ?")) {
            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(() -> sqlite.bindLong(query, 2, 1))
                    .withMessage("bindLong: column index out of range (25)");
        }
    }

    @Test
    void meansMisuseByNothing() {
        assertThat(sqlite.errstr(MISUSE)).isEqualTo("bad parameter or other API misuse");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void endsALongStatementWhenItsThreadIsInterrupted(boolean isVirtual) throws Exception {
        try (Statement endless =
                prepared("with recursive n(i) as (values (1) union all select i + 1 from n) select count(*) from n")) {
            FutureTask<Integer> task = new FutureTask<>(() -> sqlite.stepInterruptibly(endless));
            Thread thread = (isVirtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(task);
            Thread.sleep(100);
            thread.interrupt();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(task::get)
                    .havingCause()
                    .isExactlyInstanceOf(InterruptedException.class);
        }
    }
}
