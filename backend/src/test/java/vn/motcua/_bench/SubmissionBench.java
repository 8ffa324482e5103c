package vn.motcua._bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.motcua._data.Applications;
import vn.motcua._support.People;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;

/**
 * How many dossiers a second are submitted over HTTP, against bare JDBC that writes the very rows those submissions
 * wrote, one transaction a dossier, on the same server with the same durability. The floor neither checks nor counts.
 */
public final class SubmissionBench {
    private static final int THREADS = 8;
    private static final int WARM_UP = 25_000;
    private static final int MEASURED = 3_000;

    private SubmissionBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("motcua.root")).resolve(".motcua");
        var database = vn.motcua.platform.database.EmbeddedServer.launch(
                        home, home.resolve("bench/submit"), Durability.FULL)
                .await();
        Map<String, Object> properties = Map.of(
                "datasources.default.url", database.jdbcUrl(),
                "datasources.default.username", database.user(),
                "datasources.default.password", database.password(),
                "micronaut.server.port", -1,
                "micronaut.server.host", "127.0.0.1",
                "motcua.data", home.resolve("bench").toString(),
                "motcua.storage.dir", home.resolve("bench/files").toString(),
                "motcua.seeds", home.resolveSibling("seeds").toString(),
                // Both sides write; neither delivers.
                "motcua.relays.running", false);
        BareJdbc.Connections connections = () -> DriverManager.getConnection(
                database.jdbcUrl() + "&useServerPrepStmts=true&cachePrepStmts=true",
                database.user(),
                database.password());
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties, "test")) {
            measure(server, connections);
        } finally {
            database.close();
        }
        System.exit(0);
    }

    private static void measure(EmbeddedServer server, BareJdbc.Connections connections) throws Exception {
        List<Submission> submissions = drafts(server.getApplicationContext(), connections, WARM_UP + MEASURED);
        ThreadLocal<PlainClient> clients = ThreadLocal.withInitial(() -> PlainClient.to(server.getPort()));
        Load.run(THREADS, WARM_UP, i -> submissions.get(i).send(clients.get()));
        WrittenRows rows;
        try (Connection connection = connections.open()) {
            rows = WrittenRows.before(connection);
        }
        Load.Figures product =
                Load.run(THREADS, MEASURED, i -> submissions.get(WARM_UP + i).send(clients.get()));
        List<WrittenRows.Table> written;
        try (Connection connection = connections.open()) {
            written = rows.after(connection);
        }
        Load.Figures floor = BareJdbc.write(connections, written, THREADS, MEASURED);
        System.out.printf(
                "submit: %.0f/s over HTTP, %.0f/s bare JDBC (%s a dossier), ratio %.2f (aim 0.50; 8 clients, log flushed"
                        + " at each commit, clients on the same cores)%n",
                product.rate(), floor.rate(), WrittenRows.describe(written, MEASURED), product.rate() / floor.rate());
        System.out.printf("submit: processor time a dossier %s; bare JDBC %s%n", product.each(), floor.each());
    }

    private static List<Submission> drafts(ApplicationContext context, BareJdbc.Connections connections, int count)
            throws SQLException {
        People people = context.getBean(People.class);
        Applications applications = context.getBean(Applications.class);
        People.SignedInApplicant citizen = people.citizen();
        ApplicantCaller caller = new ApplicantCaller(citizen.id().value(), Ids.next());
        Dossier draft = applications.completeDraft(caller);
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            return DraftCopies.of(connection, draft.id().value(), count).stream()
                    .map(id -> new Submission(id.toString(), draft.version(), citizen.token()))
                    .toList();
        }
    }

    /** One submission ready to be sent. */
    private record Submission(String dossierId, long version, String token) {
        void send(PlainClient client) throws IOException {
            int status = client.post(
                    "/api/v1/dossiers/" + dossierId + "/submission",
                    Map.of(
                            "Authorization", "Bearer " + token,
                            "Idempotency-Key", dossierId,
                            "If-Match", "\"" + version + "\""));
            if (status != 201) {
                throw new IllegalStateException("answered " + status);
            }
        }
    }
}
