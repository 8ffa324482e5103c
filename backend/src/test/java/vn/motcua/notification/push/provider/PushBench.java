package vn.motcua.notification.push.provider;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import vn.motcua.notification.push.BenchQueue;
import vn.motcua.notification.push.BenchServer;
import vn.motcua.notification.standin.Behaviour;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.platform.database.Durability;

/** How many pushes a second reach a provider at 100 ms of latency: by the product's sender, by its queue, by the bare SDK. */
public final class PushBench {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final int A_ROUND = 6_000;
    /** As many as a server has. */
    private static final int RELAYS = 2;

    private static final Duration LATENCY = Duration.ofMillis(100);

    private final PushSender sender;
    private final BenchQueue queue;
    private final BareSdk bare;

    private PushBench(PushSender sender, BenchQueue queue, BareSdk bare) {
        this.sender = sender;
        this.queue = queue;
        this.bare = bare;
    }

    /** Needs no arguments. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("motcua.root")).resolve(".motcua");
        var database = vn.motcua.platform.database.EmbeddedServer.launch(
                        home, home.resolve("bench/push"), Durability.FULL)
                .await();
        try (PhoneStandIn phone = PhoneStandIn.start(0);
                BareSdk bare = BareSdk.to(phone.port())) {
            phone.answer("", Behaviour.NORMAL.withLatency(LATENCY));
            Map<String, Object> properties = new HashMap<>(BenchServer.properties(home, database));
            properties.put("motcua.phone-standin.url", phone.url());
            try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties, "test")) {
                ApplicationContext context = server.getApplicationContext();
                new PushBench(context.getBean(PushSender.class), context.getBean(BenchQueue.class), bare).measure();
            }
        } finally {
            database.close();
        }
        System.exit(0);
    }

    /** Messages a second. */
    private record Round(double sender, double queue, double bare) {}

    private void measure() throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            List<PushMessage> messages = queue.fill(A_ROUND);
            double alone = rate(() -> sendAll(messages));
            double queued = rate(this::relayAll);
            double sdk = rate(() -> bare.send(messages));
            if (round >= 0) {
                rounds.add(new Round(alone, queued, sdk));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "push: %.0f/s by the product's sender, %.0f/s through its queue, %.0f/s by the bare SDK; ratio %.1f and %.1f"
                        + " (aims 5000/s and 5; medians of %d rounds of %d by turns, 100 ms of latency; provider and database"
                        + " on the same cores; load of the machine %.1f)%n",
                median(rounds, Round::sender),
                median(rounds, Round::queue),
                median(rounds, Round::bare),
                median(rounds, round -> round.sender() / round.bare()),
                median(rounds, round -> round.queue() / round.bare()),
                ROUNDS,
                A_ROUND,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    private static double rate(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return A_ROUND * 1e9 / (System.nanoTime() - began);
    }

    private void sendAll(List<PushMessage> messages) throws InterruptedException {
        List<Callable<PushOutcome>> sends = messages.stream()
                .<Callable<PushOutcome>>map(message -> () -> sender.send(message))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<PushOutcome> sent : threads.invokeAll(sends)) {
                if (!(sent.resultNow() instanceof PushOutcome.Delivered)) {
                    throw new IllegalStateException("not delivered: " + sent.resultNow());
                }
            }
        }
    }

    private void relayAll() {
        AtomicInteger claimed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RELAYS; i++) {
                threads.execute(() -> {
                    while (claimed.get() < A_ROUND) {
                        claimed.addAndGet(queue.relayOnce());
                    }
                });
            }
        }
        queue.requireAllDelivered();
    }

    /** Something that is timed. */
    private interface Work {
        void run() throws Exception;
    }
}
