package dev.tombolo.benchmarks.sqlite;

import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** {@code select}: the number and the text of each row. */
@State(Scope.Thread)
public class QueryLoop {

    private final TomboloDatabase tombolo = new TomboloDatabase();
    private final JextractDatabase jextract = new JextractDatabase();
    private final JdbcDatabase jdbc = JdbcDatabase.opened();

    @Setup
    public void fill() throws SQLException {
        tombolo.insert();
        jextract.insert();
        jdbc.insert();
    }

    @TearDown
    public void close() throws SQLException {
        tombolo.close();
        jextract.close();
        jdbc.close();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public long tombolo() throws SQLException {
        return tombolo.query();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public long jextract() throws SQLException {
        return jextract.query();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public long jdbc() throws SQLException {
        return jdbc.query();
    }
}
