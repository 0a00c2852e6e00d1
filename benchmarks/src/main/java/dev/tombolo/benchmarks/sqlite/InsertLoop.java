package dev.tombolo.benchmarks.sqlite;

import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** {@code insert}: rows of a number and a text, in one transaction. */
@State(Scope.Thread)
public class InsertLoop {

    private final TomboloDatabase tombolo = new TomboloDatabase();
    private final JextractDatabase jextract = new JextractDatabase();
    private final JdbcDatabase jdbc = JdbcDatabase.opened();

    @TearDown
    public void close() throws SQLException {
        tombolo.close();
        jextract.close();
        jdbc.close();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public int tombolo() throws SQLException {
        return tombolo.insert();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public int jextract() throws SQLException {
        return jextract.insert();
    }

    @Benchmark
    @OperationsPerInvocation(Table.ROWS)
    public int jdbc() throws SQLException {
        return jdbc.insert();
    }
}
