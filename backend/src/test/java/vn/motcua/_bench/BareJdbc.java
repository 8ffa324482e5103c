package vn.motcua._bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The floor: the same rows written into tables of the same shape by prepared statements and nothing else. */
final class BareJdbc implements AutoCloseable {
    private final int threads;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    /** Opens as many connections as threads are to write. */
    BareJdbc(Connections source, int threads) throws SQLException {
        this.threads = threads;
        for (int i = 0; i < threads; i++) {
            Connection connection = source.open();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** Opens connections to the measured database. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** Writes what the product wrote in so many transactions. */
    Load.Figures write(List<Twins.Writes> writes, int transactions) throws Exception {
        BlockingQueue<Writer> writers = new LinkedBlockingQueue<>();
        for (Connection connection : connections) {
            writers.add(Writer.of(connection, writes));
        }
        try {
            return Load.run(threads, transactions, i -> {
                Writer writer = writers.take();
                writer.write(i);
                writers.add(writer);
            });
        } finally {
            for (Writer writer : writers) {
                writer.close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /** One connection with its statements. */
    private record Writer(Connection connection, List<Twins.Writes> writes, List<PreparedStatement> statements) {
        static Writer of(Connection connection, List<Twins.Writes> writes) throws SQLException {
            List<PreparedStatement> statements = new ArrayList<>();
            for (Twins.Writes write : writes) {
                statements.add(connection.prepareStatement(write.sql()));
            }
            return new Writer(connection, writes, statements);
        }

        void write(int transaction) throws SQLException {
            for (int i = 0; i < writes.size(); i++) {
                PreparedStatement statement = statements.get(i);
                for (Object[] values : writes.get(i).of(transaction)) {
                    for (int column = 0; column < values.length; column++) {
                        statement.setObject(column + 1, values[column]);
                    }
                    if (statement.executeUpdate() != 1) {
                        throw new IllegalStateException(
                                "not written: " + writes.get(i).what());
                    }
                }
            }
            connection.commit();
        }

        void close() throws SQLException {
            for (PreparedStatement statement : statements) {
                statement.close();
            }
        }
    }
}
