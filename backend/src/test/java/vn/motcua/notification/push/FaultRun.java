package vn.motcua.notification.push;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.push.provider.PushSenders;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.outbox.Signal;
import vn.motcua.platform.outbox.WakingLoop;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.text.Language;

/**
 * Dossier events at a steady pace, through the outbox and the queue as the product's own loops drive them, to a provider
 * that plays faults; then each notice is looked for.
 */
@Singleton
final class FaultRun {
    private static final int EMITTERS = 8;
    private static final int RELAYS = 2;
    private static final int DOSSIERS_EACH = 4;
    /** So that a dossier's next event comes some seconds after the one before. */
    private static final int SECONDS_BETWEEN = 8;

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(5);
    private static final List<String> TYPES = List.of("dossier.started", "dossier.promise-moved");

    private final Recipients people;
    private final Outbox outbox;
    private final OutboxRelay outboxRelay;
    private final PushSignal pushSignal;
    private final Relays relays;
    private final Transactions transactions;
    private final Sql sql;

    FaultRun(
            Recipients people,
            Outbox outbox,
            OutboxRelay outboxRelay,
            PushSignal pushSignal,
            Relays relays,
            Transactions transactions,
            Sql sql) {
        this.people = people;
        this.outbox = outbox;
        this.outboxRelay = outboxRelay;
        this.pushSignal = pushSignal;
        this.relays = relays;
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Somebody with their phones' tokens by device, who is told of a dossier. */
    private record Told(ApplicantId person, Map<UUID, String> tokens, UUID dossier) {}

    /** An event that was appended. */
    record Emitted(Instant at, Map<UUID, String> tokens) {}

    /** What became of a delivery. */
    record Row(UUID eventId, UUID deviceId, UUID messageId, DeliveryState state, Instant finishedAt) {}

    FaultReport run(FaultPlan plan) throws InterruptedException {
        List<Told> schedule = schedule(plan);
        FaultyProvider provider = new FaultyProvider(plan.seed());
        PhoneApps apps = new PhoneApps();
        Map<UUID, Emitted> emitted = new ConcurrentHashMap<>();
        Signal outboxSignal = new Signal();
        try (PhoneStandIn phone = PhoneStandIn.start(0);
                PushSender sender =
                        PushSenders.standIn(URI.create(phone.url()), Clock.systemUTC(), plan.answerWithin())) {
            phone.answerBy(provider);
            phone.listen((push, message) -> apps.receive(push));
            List<WakingLoop> loops = loops(sender, outboxSignal);
            try {
                Instant began = Instant.now();
                emit(plan, schedule, provider, emitted, outboxSignal);
                Instant ended = Instant.now();
                awaitTheLast();
                return new FaultReport(plan, began, ended, emitted, rows(emitted), devices(), apps, provider);
            } finally {
                loops.forEach(WakingLoop::close);
            }
        }
    }

    /** What still waits after that is counted as lost. */
    private void awaitTheLast() {
        try {
            await().atMost(LONGEST_DRAIN).pollInterval(Duration.ofSeconds(1)).until(this::nothingWaits);
        } catch (ConditionTimeoutException stillWaiting) {
            System.out.println("push-faults: something waits for longer than " + LONGEST_DRAIN);
        }
    }

    /** As the product has them: one for the outbox, two for pushes. */
    private List<WakingLoop> loops(PushSender sender, Signal outboxSignal) {
        PushRelay relay = relays.to(sender, Clock.systemUTC());
        List<WakingLoop> loops = new ArrayList<>();
        loops.add(WakingLoop.start("outbox-relay", outboxSignal, outboxRelay::runOnce));
        for (int i = 0; i < RELAYS; i++) {
            loops.add(WakingLoop.start("push-relay-" + i, pushSignal, relay::runOnce));
        }
        return loops;
    }

    private List<Told> schedule(FaultPlan plan) {
        List<Told> alive = new ArrayList<>();
        for (int i = 0; i < plan.rate() * SECONDS_BETWEEN / DOSSIERS_EACH; i++) {
            Told one = somebody(0);
            for (int dossier = 0; dossier < DOSSIERS_EACH; dossier++) {
                alive.add(new Told(one.person(), one.tokens(), Ids.next()));
            }
        }
        List<Told> schedule = new ArrayList<>();
        int every = plan.notices() / plan.withDeadPhones();
        for (int notices = 0, events = 0; notices < plan.notices(); events++) {
            boolean dead = notices / every < (notices + FaultPlan.DEAD_OF_SHARE + 1) / every;
            Told told = dead ? somebody(FaultPlan.DEAD_OF_SHARE) : alive.get(events % alive.size());
            schedule.add(told);
            notices += told.tokens().size();
        }
        return schedule;
    }

    /** Somebody with a phone, and others that are dead. */
    private Told somebody(int deadPhones) {
        ApplicantId person = people.citizen();
        Map<UUID, String> tokens = new HashMap<>();
        for (int i = 0; i <= deadPhones; i++) {
            String token = (i == 0 ? "live-" : FaultyProvider.DEAD) + i + "-" + person.value();
            tokens.put(people.device(person, token, i % 2 == 0 ? Language.VI : Language.EN), token);
        }
        return new Told(person, Map.copyOf(tokens), Ids.next());
    }

    // What was scheduled is over when its count is, and who emits is not asked how it went.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void emit(
            FaultPlan plan, List<Told> schedule, FaultyProvider provider, Map<UUID, Emitted> emitted, Signal wake)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(schedule.size());
        long period = EMITTERS * plan.length().toNanos() / schedule.size();
        try (ScheduledExecutorService pace = Executors.newScheduledThreadPool(EMITTERS + 1)) {
            Duration from = plan.silentFrom();
            pace.schedule(provider::fallSilent, from.toMillis(), TimeUnit.MILLISECONDS);
            pace.schedule(provider::speakAgain, from.plus(plan.silence()).toMillis(), TimeUnit.MILLISECONDS);
            Runnable emitOne = () -> {
                int index = next.getAndIncrement();
                if (index < schedule.size()) {
                    append(schedule.get(index), TYPES.get(index % TYPES.size()), emitted);
                    wake.raise();
                    left.countDown();
                }
            };
            for (int i = 0; i < EMITTERS; i++) {
                pace.scheduleAtFixedRate(emitOne, i * period / EMITTERS, period, TimeUnit.NANOSECONDS);
            }
            // One that failed emits no more, and the others are not waited for without end.
            boolean all = left.await(2 * plan.length().toMillis() + LONGEST_DRAIN.toMillis(), TimeUnit.MILLISECONDS);
            pace.shutdownNow();
            if (!all) {
                throw new IllegalStateException("the events could not all be written");
            }
        }
    }

    private void append(Told told, String type, Map<UUID, Emitted> emitted) {
        Map<String, Object> payload = Map.of(
                "dossierId", told.dossier(),
                "dossierCode", "H56.14-260205-0001",
                "procedureCode", "1.001193",
                "procedureName", "Đăng ký khai sinh",
                "procedureNameEn", "Birth registration",
                "agencyName", "Sở Tư pháp tỉnh Thanh Hóa",
                "ownerId", told.person().value(),
                "applicantId", told.person().value(),
                "status", "IN_PROGRESS",
                "promisedAt", "2026-02-19T10:00:00Z");
        Instant at = Instant.now();
        UUID event = transactions.write(() -> outbox.append(type, told.dossier(), payload));
        emitted.put(event, new Emitted(at, told.tokens()));
    }

    private boolean nothingWaits() {
        return transactions.read(
                () -> sql.of("""
                    SELECT (SELECT COUNT(*) FROM outbox_task WHERE consumer = 'notification.dossier')
                         + (SELECT COUNT(*) FROM push_delivery WHERE state = 'WAITING') AS waiting
                    """).list(row -> row.number("waiting")).getFirst() == 0);
    }

    private List<Row> rows(Map<UUID, Emitted> emitted) {
        return transactions
                .read(() -> sql.of("""
                    SELECT event_id, device_id, message_id, state, finished_at FROM push_delivery
                    WHERE message_id IS NOT NULL AND finished_at IS NOT NULL
                    """)
                        .list(row -> new Row(
                                row.uuid("event_id"),
                                row.uuid("device_id"),
                                row.uuid("message_id"),
                                DeliveryState.valueOf(row.text("state")),
                                row.instant("finished_at"))))
                .stream()
                .filter(row -> emitted.containsKey(row.eventId()))
                .toList();
    }

    private List<UUID> devices() {
        return transactions.read(() -> sql.of("SELECT id FROM applicant_device").list(row -> row.uuid("id")));
    }
}
