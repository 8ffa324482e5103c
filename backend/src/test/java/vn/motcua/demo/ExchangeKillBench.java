package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import vn.motcua.platform.database.EmbeddedServer;

/**
 * Two provinces' portals and the axis as three processes, documents and statuses going both ways, and one of the three killed
 * again and again; afterwards everything that was acknowledged is counted on both sides: lost, doubled, out of order, unexplained.
 */
public final class ExchangeKillBench {
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(10);
    private static final Duration REPORT_EVERY = Duration.ofMinutes(1);
    private static final int MOST_NAMED = 20;
    /** Of each office, at a time. */
    private static final int SENDERS = 2;
    // A lease outlasts the largest package; of what is small here, little is lost by trying it again soon.
    private static final Map<String, String> WISHES =
            Map.of("MOTCUA_EXCHANGE_DELIVERY_LEASE", "20s", "MOTCUA_EXCHANGE_MAIL_LEASE", "20s");

    private final TwoProvinces provinces;
    private final Seeds seeds;
    private final AtomicBoolean goesOn = new AtomicBoolean(true);

    private ExchangeKillBench(TwoProvinces provinces, Seeds seeds) {
        this.provinces = provinces;
        this.seeds = seeds;
    }

    /** {@code [--kills N] [--seed S]} */
    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(option(arguments, "--kills", "200"));
        long seed = Long.parseLong(option(arguments, "--seed", "2026"));
        Path root = Path.of(System.getProperty("motcua.root"));
        Path folder = root.resolve(".motcua/bench/exchange-kill");
        Path seedsFolder = root.resolve("seeds");
        TwoProvinces provinces = new TwoProvinces(seedsFolder, folder, processes(), WISHES);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(provinces), "stopping"));
        List<String> wrong = new ExchangeKillBench(provinces, new Seeds(seedsFolder)).run(kills, seed);
        wrong.stream().limit(MOST_NAMED).forEach(words -> System.out.println("exchange-kill: " + words));
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** The databases too: those of servers that were killed and did not come back outlive them. */
    private static void stop(TwoProvinces provinces) {
        provinces.close();
        Stream.of(
                        provinces.axisData(),
                        provinces.first().data(),
                        provinces.second().data())
                .forEach(data -> EmbeddedServer.stopLeftBehind(data.resolve("database")));
    }

    private static String option(String[] arguments, String name, String otherwise) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        return otherwise;
    }

    private static Processes processes() {
        String cache = System.getProperty("motcua.servers.cache", "");
        return new Processes(
                System.getProperty("motcua.servers.classpath", System.getProperty("java.class.path")),
                Files.exists(Path.of(cache)) && !cache.isEmpty() ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    private List<String> run(int kills, long seed) throws Exception {
        Instant began = Instant.now();
        provinces.start(words -> System.out.println("exchange-kill: " + words));
        Office first = new Office(provinces.first(), seeds, "tpth");
        Office second = new Office(provinces.second(), seeds, "quangtri");
        System.out.printf("exchange-kill: seed %d; three processes up after %d s%n", seed, seconds(began));
        Killer killer = new Killer(provinces, new Random(seed));
        underLoad(first, second, () -> kill(kills, killer, began));
        Instant calm = Instant.now();
        List<String> wrong = new ArrayList<>(settled(first, second));
        long settling = seconds(calm);
        ExchangeAudit there = new ExchangeAudit(first, second);
        ExchangeAudit back = new ExchangeAudit(second, first);
        wrong.addAll(there.run());
        wrong.addAll(back.run());
        System.out.printf(
                "exchange-kill: %d kills %s; quiet %d s after the last; %d s%n",
                kills, killer, settling, seconds(began));
        System.out.printf(
                "exchange-kill: %d documents (%s), %d statuses, %d files compared: %s%n",
                there.documents() + back.documents(),
                answers(first.journal(), second.journal()),
                there.statuses() + back.statuses(),
                there.files() + back.files(),
                wrong.isEmpty() ? "0 lost, 0 doubled, 0 out of order, 0 unexplained" : wrong.size() + " WRONG");
        return wrong;
    }

    private static String answers(Journal one, Journal other) {
        return "%d acknowledged at once, %d requests broke off"
                .formatted(
                        one.acknowledged().size() + other.acknowledged().size(),
                        one.brokenRequests() + other.brokenRequests());
    }

    private static void kill(int kills, Killer killer, Instant began) {
        Instant next = Instant.now().plus(REPORT_EVERY);
        for (int kill = 1; kill <= kills; kill++) {
            killer.kill();
            if (Instant.now().isAfter(next)) {
                next = Instant.now().plus(REPORT_EVERY);
                System.out.printf("exchange-kill: %d kills after %d s%n", kill, seconds(began));
            }
        }
        killer.end();
    }

    /** Both offices work while there are kills; what they have begun they finish. */
    private void underLoad(Office first, Office second, Runnable kills) throws Exception {
        AtomicBoolean receiving = new AtomicBoolean(true);
        List<Future<?>> receivers = new ArrayList<>();
        List<Future<?>> sending = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int pair = 1; pair <= SENDERS; pair++) {
                sending.add(threads.submit(senders(pair, first, second)));
                sending.add(threads.submit(senders(pair, second, first)));
            }
            receivers.add(threads.submit(new Receivers(first, receiving::get)));
            receivers.add(threads.submit(new Receivers(second, receiving::get)));
            try {
                kills.run();
            } finally {
                goesOn.set(false);
            }
            for (Future<?> sender : sending) {
                sender.get();
            }
            receiving.set(false);
            for (Future<?> receiver : receivers) {
                receiver.get();
            }
        }
    }

    private Senders senders(int number, Office office, Office receiver) {
        String name = office.province().code() + "-" + number;
        return new Senders(name, office, receiver.province().office(), seeds, goesOn::get);
    }

    /** Waits until nothing is under way any more and both sides have compared with the axis since; what is then unexplained. */
    private List<String> settled(Office first, Office second) {
        List<String> wrong = new ArrayList<>();
        try {
            Waiting.until(LONGEST_SETTLING, "yên", () -> underWay() == 0 ? Optional.of(true) : Optional.empty());
        } catch (DemoFailure never) {
            wrong.add("after " + LONGEST_SETTLING + " there is still under way: " + waiting());
        }
        Instant calm = Instant.now();
        for (Office office : List.of(first, second)) {
            JsonNode reconciled = Waiting.until(LONGEST_SETTLING, "đối soát", () -> reconciled(office, calm));
            if (reconciled.path("unexplained").asLong() != 0) {
                wrong.add("unexplained at " + office.province().code() + ": " + reconciled);
            }
        }
        wrong.addAll(setApart());
        return wrong;
    }

    private static Optional<JsonNode> reconciled(Office office, Instant since) {
        return office.once(office.operator(), portal -> portal.get("/api/v1/officer/exchange-connections"))
                .map(answer -> answer.at("/items/0"))
                .filter(one -> !one.path("reconciledAt").asText().isEmpty()
                        && Instant.parse(one.path("reconciledAt").asText()).isAfter(since));
    }

    private long underWay() {
        long all = new EmbeddedTables(provinces.axisData())
                .count("SELECT COUNT(*) FROM delivery WHERE transport IN ('WAITING', 'PROCESSING')");
        for (Province province : List.of(provinces.first(), provinces.second())) {
            all += waiting(province).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
        return all;
    }

    private Map<String, Map<String, Long>> waiting() {
        return Map.of(
                provinces.first().code(), waiting(provinces.first()),
                provinces.second().code(), waiting(provinces.second()));
    }

    private static Map<String, Long> waiting(Province province) {
        EmbeddedTables tables = new EmbeddedTables(province.data());
        return Map.of(
                "deliveries", tables.count("SELECT COUNT(*) FROM exchange_delivery WHERE state = 'WAITING'"),
                "packages", tables.count("SELECT COUNT(*) FROM exchange_reception WHERE state = 'WAITING'"),
                "events", tables.count("SELECT COUNT(*) FROM outbox_task WHERE state = 'WAITING'"));
    }

    /** Whatever was given up or set apart on the way. */
    private List<String> setApart() {
        List<String> wrong = new ArrayList<>();
        for (Province province : List.of(provinces.first(), provinces.second())) {
            EmbeddedTables tables = new EmbeddedTables(province.data());
            Stream.of(
                            "SELECT 'delivery', state, error, reason FROM exchange_delivery WHERE state <> 'SENT'",
                            "SELECT 'package', state, type, reason FROM exchange_reception WHERE state <> 'DONE'",
                            "SELECT 'event', state, consumer, failure FROM outbox_task",
                            "SELECT 'trouble', kind, about, reason FROM exchange_trouble"
                                    + " WHERE open IS NOT NULL AND kind <> 'REFUSED'")
                    .flatMap(sql -> tables.lines(sql).stream())
                    .forEach(line -> wrong.add(province.code() + " set apart: " + line));
        }
        return wrong;
    }

    private static long seconds(Instant since) {
        return Duration.between(since, Instant.now()).toSeconds();
    }
}
