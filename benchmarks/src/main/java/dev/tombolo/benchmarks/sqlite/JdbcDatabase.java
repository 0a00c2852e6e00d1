package dev.tombolo.benchmarks.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table through a JDBC driver. */
final class JdbcDatabase implements WordDatabase {

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement delete;

    private JdbcDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (PreparedStatement create = connection.prepareStatement(Table.CREATE)) {
            create.execute();
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(Table.INSERT);
        select = connection.prepareStatement(Table.SELECT);
        delete = connection.prepareStatement(Table.DELETE);
    }

    static JdbcDatabase opened() {
        try {
            return new JdbcDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int insert() throws SQLException {
        delete.executeUpdate();
        for (int id = 0; id < Table.ROWS; id++) {
            insert.setLong(1, id);
            insert.setString(2, Table.WORDS[id]);
            insert.executeUpdate();
        }
        connection.commit();
        return Table.ROWS;
    }

    @Override
    public long query() throws SQLException {
        long sum = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong(1) + rows.getString(2).length();
            }
        }
        return sum;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
