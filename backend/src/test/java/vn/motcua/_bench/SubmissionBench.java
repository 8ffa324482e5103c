package vn.motcua._bench;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
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
    /** Short rounds by turns: the machine's own pace changes from one second to the next. */
    private static final int ROUNDS = 11;

    private static final int A_ROUND = 600;

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
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties, "test")) {
            measure(server, connections(server.getApplicationContext(), database));
        } finally {
            database.close();
        }
        System.exit(0);
    }

    /** Connections of the driver as the product sets it. */
    private static BareJdbc.Connections connections(
            ApplicationContext context, vn.motcua.platform.database.EmbeddedServer database) {
        Properties settings = new Properties();
        settings.putAll(context.getBean(DatasourceConfiguration.class).getDataSourceProperties());
        settings.put("user", database.user());
        settings.put("password", database.password());
        return () -> DriverManager.getConnection(database.jdbcUrl(), settings);
    }

    private static void measure(EmbeddedServer server, BareJdbc.Connections connections) throws Exception {
        List<Submission> submissions = drafts(server.getApplicationContext(), connections, WARM_UP + ROUNDS * A_ROUND);
        ThreadLocal<PlainClient> clients = ThreadLocal.withInitial(() -> PlainClient.to(server.getPort()));
        Load.run(THREADS, WARM_UP, i -> submissions.get(i).send(clients.get()));
        List<Round> rounds = new ArrayList<>();
        try (Connection connection = connections.open();
                BareJdbc bare = new BareJdbc(connections, THREADS)) {
            Twins twins = Twins.of(connection);
            for (int round = 0; round < ROUNDS; round++) {
                int first = WARM_UP + round * A_ROUND;
                Load.Figures product = Load.run(
                        THREADS, A_ROUND, i -> submissions.get(first + i).send(clients.get()));
                List<Twins.Writes> written = twins.since(connection, A_ROUND);
                if (written.isEmpty()) {
                    throw new IllegalStateException("nothing was found that the product wrote");
                }
                rounds.add(new Round(product, bare.write(written, A_ROUND), Twins.Writes.describe(written)));
                if (!twins.since(connection, A_ROUND).isEmpty()) {
                    throw new IllegalStateException("the floor has not written what the product wrote");
                }
            }
        }
        print(rounds);
    }

    private static void print(List<Round> rounds) {
        System.out.printf(
                "submit: %.0f/s over HTTP, %.0f/s bare JDBC (%s a dossier), ratio %.2f (aim 0.50; medians of %d rounds by"
                        + " turns; 8 clients, log flushed at each commit, clients on the same cores)%n",
                median(rounds, round -> round.product().rate()),
                median(rounds, round -> round.floor().rate()),
                rounds.getLast().written(),
                median(rounds, Round::ratio),
                rounds.size());
        System.out.printf(
                "submit: processor time a dossier %s; bare JDBC %s%n",
                Cpu.mean(rounds.stream().map(round -> round.product().each()).toList()),
                Cpu.mean(rounds.stream().map(round -> round.floor().each()).toList()));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    /** The same dossiers by the product and by the floor, one after the other. */
    private record Round(Load.Figures product, Load.Figures floor, String written) {
        double ratio() {
            return product.rate() / floor.rate();
        }
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
