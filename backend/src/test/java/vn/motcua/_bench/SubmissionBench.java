package vn.motcua._bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
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
    private static final int WARM_UP = 600;
    private static final int MEASURED = 600;

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
        List<Submission> submissions = drafts(server.getApplicationContext(), WARM_UP + MEASURED);
        HttpClient client = HttpClient.newHttpClient();
        URI base = server.getURI();
        Load.run(THREADS, WARM_UP, i -> submissions.get(i).send(client, base));
        WrittenRows rows;
        try (Connection connection = connections.open()) {
            rows = WrittenRows.before(connection);
        }
        double product =
                Load.run(THREADS, MEASURED, i -> submissions.get(WARM_UP + i).send(client, base));
        List<WrittenRows.Table> written;
        try (Connection connection = connections.open()) {
            written = rows.after(connection);
        }
        double floor = BareJdbc.rate(connections, written, THREADS, MEASURED);
        System.out.printf(
                "submit: %.0f/s over HTTP, %.0f/s bare JDBC (%s a dossier), ratio %.2f (aim 0.50; 8 clients, log flushed"
                        + " at each commit, clients on the same cores)%n",
                product, floor, WrittenRows.describe(written, MEASURED), product / floor);
    }

    private static List<Submission> drafts(ApplicationContext context, int count) {
        People people = context.getBean(People.class);
        Applications applications = context.getBean(Applications.class);
        People.SignedInApplicant citizen = people.citizen();
        ApplicantCaller caller = new ApplicantCaller(citizen.id().value(), Ids.next());
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Dossier draft = applications.completeDraft(caller);
            submissions.add(new Submission(draft.id().value().toString(), draft.version(), citizen.token()));
        }
        return submissions;
    }

    /** One submission ready to be sent. */
    private record Submission(String dossierId, long version, String token) {
        void send(HttpClient client, URI base) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/v1/dossiers/" + dossierId + "/submission"))
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", dossierId)
                    .header("If-Match", "\"" + version + "\"")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new IllegalStateException(response.statusCode() + ": " + response.body());
            }
        }
    }
}
