package vn.motcua._bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.reading.Bounds;
import vn.motcua.exchange.edxml.reading.EdxmlReader;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.edxml.writing.EdxmlWriter;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;

/**
 * How many messages a second are written, signed and put down, and then read, verified and put down again, against the bare
 * private and public key over the very bytes of the same packages.
 */
public final class ExchangeBench {
    private static final int THREADS = 8;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 11;
    private static final int A_ROUND = 600;
    private static final int ATTACHMENT = 20_000;
    private static final ExchangeAgency SENDER = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
    private static final ExchangeAgency RECEIVER = ExchangeAgency.of("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị");

    private final Path scratch;
    private final BlockingQueue<Row> rows;
    private final EdxmlReader reader = new EdxmlReader(
            ExchangeAgency.known(SENDER.partner()), Clock.fixed(EdxmlMessages.NOON, ZoneOffset.UTC), Bounds.USUAL);

    private ExchangeBench(Path scratch, BlockingQueue<Row> rows) {
        this.scratch = scratch;
        this.rows = rows;
    }

    /** Needs no arguments. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("motcua.root")).resolve(".motcua");
        Path scratch = Files.createDirectories(home.resolve("bench/exchange-files"));
        var database = EmbeddedServer.launch(home, home.resolve("bench/exchange"), Durability.FULL)
                .await();
        BlockingQueue<Row> rows = new LinkedBlockingQueue<>();
        try {
            for (int i = 0; i < THREADS; i++) {
                rows.add(Row.in(database, i == 0));
            }
            ExchangeBench bench = new ExchangeBench(scratch, rows);
            byte[] file = new byte[ATTACHMENT];
            new Random(1).nextBytes(file);
            bench.measure(
                    "documents of 20 kB",
                    EdxmlMessages.document(SENDER, RECEIVER, EdxmlMessages.attachment(1, "to-trinh.pdf", file)));
            bench.measure("statuses", EdxmlMessages.status(SENDER, RECEIVER, StatusCode.ACCEPTED));
            for (Row row : rows) {
                row.close();
            }
        } finally {
            database.close();
            remove(scratch);
        }
        System.exit(0);
    }

    private void measure(String what, EdxmlMessage message) throws Exception {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        new EdxmlWriter(scratch).write(message, SENDER.signer(), one);
        byte[] bytes = one.toByteArray();
        List<Round> rounds = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Load.Figures product = Load.run(THREADS, A_ROUND, i -> exchange(message, i));
            Load.Figures floor = Load.run(THREADS, A_ROUND, i -> bare(bytes));
            if (round >= 0) {
                rounds.add(new Round(product, floor));
            }
        }
        print(what, bytes.length, rounds);
    }

    private static void print(String what, int size, List<Round> rounds) {
        System.out.printf(
                Locale.ROOT,
                "exchange: %s: %.0f/s written, signed, read, verified and put down twice; %.0f/s bare RSA-2048 signed and"
                        + " verified over the same %d bytes; ratio %.2f (aim 0.50; medians of %d rounds by turns, %d threads,"
                        + " log flushed at each commit)%n",
                what,
                median(rounds, round -> round.product().rate()),
                median(rounds, round -> round.floor().rate()),
                size,
                median(rounds, Round::ratio),
                ROUNDS,
                THREADS);
        System.out.printf(
                "exchange: processor time of each %s; bare RSA-2048 %s%n",
                Cpu.mean(rounds.stream().map(round -> round.product().each()).toList()),
                Cpu.mean(rounds.stream().map(round -> round.floor().each()).toList()));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    /** The same messages by the product and by the bare key, one after the other. */
    private record Round(Load.Figures product, Load.Figures floor) {
        double ratio() {
            return product.rate() / floor.rate();
        }
    }

    private void exchange(EdxmlMessage message, int index) throws IOException, SQLException, InterruptedException {
        Path sent = scratch.resolve(index + ".edxml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sent))) {
            new EdxmlWriter(scratch).write(message, SENDER.signer(), out);
        }
        put("OUT", Files.size(sent));
        switch (reader.read(sent, scratch)) {
            case EdxmlReading.DocumentRead ignored -> {}
            case EdxmlReading.StatusRead ignored -> {}
            case EdxmlReading.Refused refused -> throw new IllegalStateException("refused: " + refused);
        }
        put("IN", Files.size(sent));
        Files.delete(sent);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void put(String way, long size) throws SQLException, InterruptedException {
        Row row = rows.take();
        try {
            row.insert(way, size);
        } finally {
            rows.add(row);
        }
    }

    private static void bare(byte[] bytes) throws GeneralSecurityException {
        byte[] value = SENDER.signer().sign(bytes);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(SENDER.certificate());
        signature.update(bytes);
        if (!signature.verify(value)) {
            throw new IllegalStateException("not verified");
        }
    }

    /** A connection with the statement that puts a message's row down. */
    private record Row(Connection connection, PreparedStatement insert) {
        static Row in(EmbeddedServer database, boolean first) throws SQLException {
            Connection connection = DriverManager.getConnection(
                    database.jdbcUrl() + "&useServerPrepStmts=true", database.user(), database.password());
            if (first) {
                try (Statement table = connection.createStatement()) {
                    table.execute("DROP TABLE IF EXISTS exchange_bench");
                    table.execute("CREATE TABLE exchange_bench (id BIGINT AUTO_INCREMENT PRIMARY KEY, way VARCHAR(3),"
                            + " sender VARCHAR(35), receiver VARCHAR(35), document_id VARCHAR(200), size BIGINT,"
                            + " state VARCHAR(10), created_at DATETIME(6))");
                }
            }
            connection.setAutoCommit(false);
            return new Row(
                    connection,
                    connection.prepareStatement("INSERT INTO exchange_bench (way, sender, receiver, document_id, size,"
                            + " state, created_at) VALUES (?, ?, ?, ?, ?, 'DONE', NOW(6))"));
        }

        void insert(String way, long size) throws SQLException {
            insert.setString(1, way);
            insert.setString(2, SENDER.id().value());
            insert.setString(3, RECEIVER.id().value());
            insert.setString(4, SENDER.id() + ",2026/11/20,1887/UBND-CNTT");
            insert.setLong(5, size);
            insert.executeUpdate();
            connection.commit();
        }

        void close() throws SQLException {
            insert.close();
            connection.close();
        }
    }
}
