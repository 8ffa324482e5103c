package vn.motcua.notification.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.motcua.notification.push.FaultRun.Emitted;
import vn.motcua.notification.push.FaultRun.Row;
import vn.motcua.notification.standin.Behaviour.Answer;

/** What a run with faults came to. */
final class FaultReport {
    private static final Duration IN_TIME = Duration.ofSeconds(10);
    private static final double SHARE_IN_TIME = 0.99;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);
    private static final double LEAST_PACE = 0.95;

    private final FaultPlan plan;
    private final Map<UUID, Emitted> emitted;
    private final List<Row> rows;
    private final FaultyProvider provider;
    private final PhoneApps apps;
    private final Instant silentFrom;
    private final Instant silentUntil;
    private final Instant recovered;
    private final double rate;
    private final int expected;
    private final int lost;
    private final long seenTwice;
    private final long deadLeft;
    private final long aliveRemoved;

    FaultReport(
            FaultPlan plan,
            Instant began,
            Instant ended,
            Map<UUID, Emitted> emitted,
            List<Row> rows,
            Collection<UUID> devicesLeft,
            PhoneApps apps,
            FaultyProvider provider) {
        this.plan = plan;
        this.emitted = emitted;
        this.rows = rows;
        this.provider = provider;
        this.apps = apps;
        silentFrom = began.plus(plan.silentFrom());
        silentUntil = silentFrom.plus(plan.silence());
        recovered = recovered();
        int notices =
                emitted.values().stream().mapToInt(one -> one.tokens().size()).sum();
        rate = notices * 1000.0 / Math.max(1, Duration.between(began, ended).toMillis());
        expected = notices - dead(emitted);
        lost = expected - found();
        seenTwice = apps.shown().values().stream().filter(times -> times > 1).count();
        Set<UUID> left = new HashSet<>(devicesLeft);
        deadLeft = devices(true).stream().filter(left::contains).count();
        aliveRemoved =
                devices(false).stream().filter(device -> !left.contains(device)).count();
    }

    /** When of a hundred that had piled up 99 were handed over; the last may have failed again since. */
    private Instant recovered() {
        List<Instant> ends = rows.stream()
                .filter(row -> at(row).isAfter(silentFrom) && at(row).isBefore(silentUntil))
                .map(Row::finishedAt)
                .sorted()
                .toList();
        Instant most = ends.isEmpty() ? silentUntil : ends.get(ends.size() * 99 / 100);
        return most.isAfter(silentUntil) ? most : silentUntil;
    }

    private static int dead(Map<UUID, Emitted> emitted) {
        return (int) emitted.values().stream()
                .flatMap(one -> one.tokens().values().stream())
                .filter(token -> token.startsWith(FaultyProvider.DEAD))
                .count();
    }

    /** How many notices to phones that are alive were on their screens. */
    private int found() {
        Map<PhoneApps.Sight, Integer> shown = apps.shown();
        Set<PhoneApps.Sight> seen = new HashSet<>();
        for (Row row : rows) {
            String token = emitted(row).tokens().get(row.deviceId());
            if (token != null && shown.containsKey(new PhoneApps.Sight(token, row.messageId()))) {
                seen.add(new PhoneApps.Sight(token, row.messageId()));
            }
        }
        return seen.size();
    }

    private Set<UUID> devices(boolean dead) {
        Set<UUID> found = new HashSet<>();
        emitted.values()
                .forEach(one -> one.tokens().forEach((device, token) -> {
                    if (token.startsWith(FaultyProvider.DEAD) == dead) {
                        found.add(device);
                    }
                }));
        return found;
    }

    private Emitted emitted(Row row) {
        return Objects.requireNonNull(emitted.get(row.eventId()));
    }

    private Instant at(Row row) {
        return emitted(row).at();
    }

    /** Whether the silence had a hand in it: its ten seconds reach into the silence, or into what piled up then. */
    private boolean touchedBySilence(Row row) {
        return at(row).plus(IN_TIME).isAfter(silentFrom) && at(row).isBefore(recovered);
    }

    /** Milliseconds from event to hand-over, shortest first. */
    private List<Long> times(boolean withSilence) {
        return rows.stream()
                .filter(row -> row.state() == DeliveryState.DELIVERED)
                .filter(row -> withSilence || !touchedBySilence(row))
                .map(row -> Duration.between(at(row), row.finishedAt()).toMillis())
                .sorted()
                .toList();
    }

    private static double inTime(List<Long> times) {
        return times.stream().filter(time -> time <= IN_TIME.toMillis()).count() / (double) Math.max(1, times.size());
    }

    private static long at(List<Long> times, double share) {
        return times.isEmpty() ? 0 : times.get((int) Math.min(times.size() - 1L, (long) (times.size() * share)));
    }

    private long inState(DeliveryState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private Duration recovery() {
        return Duration.between(silentUntil, recovered);
    }

    /** All that is not as it has to be, in words. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        note(wrong, lost != 0, lost + " notices were lost");
        note(wrong, seenTwice != 0, seenTwice + " notices were seen twice");
        note(wrong, deadLeft != 0, deadLeft + " dead tokens were kept");
        note(wrong, aliveRemoved != 0, aliveRemoved + " devices were removed that are alive");
        List<Long> counted = times(false);
        note(wrong, !counted.isEmpty() && inTime(counted) < SHARE_IN_TIME, "too few were handed over within 10 s");
        note(wrong, recovery().compareTo(LONGEST_RECOVERY) > 0, "what piled up in the silence took too long");
        note(wrong, rate < LEAST_PACE * plan.rate(), "the events came too slowly to count");
        long ended = inState(DeliveryState.DELIVERED) + inState(DeliveryState.TOKEN_DEAD);
        note(wrong, ended != rows.size(), (rows.size() - ended) + " deliveries were given up");
        for (Answer fault :
                List.of(Answer.UNAVAILABLE_BUT_DELIVERED, Answer.QUOTA_EXCEEDED, Answer.UNREGISTERED, Answer.SILENCE)) {
            note(wrong, provider.count(fault) == 0, fault + " was not played");
        }
        return List.copyOf(wrong);
    }

    private static void note(List<String> wrong, boolean is, String words) {
        if (is) {
            wrong.add(words);
        }
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                String.format(
                        Locale.ROOT,
                        "push-faults: %d notices of %d events, %.0f a second; answered: %d delivered, %d 503 though"
                                + " delivered, %d 429, %d UNREGISTERED, %d not at all",
                        expected + dead(emitted),
                        emitted.size(),
                        rate,
                        provider.count(Answer.DELIVERED),
                        provider.count(Answer.UNAVAILABLE_BUT_DELIVERED),
                        provider.count(Answer.QUOTA_EXCEEDED),
                        provider.count(Answer.UNREGISTERED),
                        provider.count(Answer.SILENCE)),
                line("without the silence, the 10 s before it and what had piled up", times(false)),
                line("with them", times(true)),
                String.format(
                        Locale.ROOT,
                        "push-faults: silent for %d s; 99 %% of what piled up meanwhile was handed over %.1f s after"
                                + " it",
                        plan.silence().toSeconds(),
                        recovery().toMillis() / 1000.0),
                String.format(
                        Locale.ROOT,
                        "push-faults: %d lost, %d seen twice (%d came twice and were dropped by their id), %d dead"
                                + " tokens kept, %d devices removed that are alive",
                        lost,
                        seenTwice,
                        apps.dropped(),
                        deadLeft,
                        aliveRemoved),
                "push-faults: seed " + plan.seed() + (wrong().isEmpty() ? "; all is well" : "; WRONG: " + wrong()));
    }

    private static String line(String which, List<Long> times) {
        return String.format(
                Locale.ROOT,
                "push-faults: event to hand-over, %s (%d notices): p50 %d ms, p99 %d ms, %.2f %% within 10 s",
                which,
                times.size(),
                at(times, 0.5),
                at(times, 0.99),
                100 * inTime(times));
    }
}
