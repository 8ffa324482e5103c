package vn.motcua.notification.push;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import vn.motcua.platform.database.Durability;

/** Notices at a steady pace while the provider plays faults; ends with an error when one was lost, doubled or late. */
public final class PushFaultsBench {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    /** Of a run of ten minutes, one. */
    private static final int SILENT_PART = 10;

    private PushFaultsBench() {}

    /** {@code [--minutes N] [--rate N] [--seed S]}. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = options(arguments);
        Duration length =
                Duration.ofMillis(Math.round(Double.parseDouble(options.getOrDefault("--minutes", "10")) * 60_000));
        FaultPlan plan = new FaultPlan(
                length,
                Integer.parseInt(options.getOrDefault("--rate", "360")),
                length.dividedBy(SILENT_PART),
                ANSWER_WITHIN,
                Long.parseLong(options.getOrDefault("--seed", Long.toString(new Random().nextInt()))));
        Path home = Path.of(System.getProperty("motcua.root")).resolve(".motcua");
        var database = vn.motcua.platform.database.EmbeddedServer.launch(
                        home, home.resolve("bench/push-faults"), Durability.FULL)
                .await();
        boolean right = false;
        try (EmbeddedServer server =
                ApplicationContext.run(EmbeddedServer.class, BenchServer.properties(home, database), "test")) {
            FaultReport report =
                    server.getApplicationContext().getBean(FaultRun.class).run(plan);
            System.out.println(report);
            right = report.wrong().isEmpty();
        } catch (RuntimeException broken) {
            System.err.println("push-faults: broken off: " + broken);
        } finally {
            database.close();
        }
        System.exit(right ? 0 : 1);
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
