package vn.motcua.notification.push;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.push.DeliveryResult.Again;
import vn.motcua.notification.push.DeliveryResult.Finished;
import vn.motcua.notification.push.PushDelivery.Target;
import vn.motcua.notification.words.NoticeJson;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.text.Language;

/** The queue of deliveries; every method joins the caller's transaction. */
@Singleton
class PushDeliveries {
    private final PushDeliveryRows rows;
    private final ClaimedRows claimed;
    private final SuccessorRows successors;
    private final UnsentRows unsent;
    private final NoticeJson json;

    PushDeliveries(
            PushDeliveryRows rows, ClaimedRows claimed, SuccessorRows successors, UnsentRows unsent, NoticeJson json) {
        this.rows = rows;
        this.claimed = claimed;
        this.successors = successors;
        this.unsent = unsent;
        this.json = json;
    }

    /** Results that are written by one statement. */
    private record Ending(
            UUID claim, DeliveryState state, @Nullable String reason) {}

    void save(List<NewDelivery> deliveries, Instant now) {
        unsent.wakeThreads(
                deliveries.stream()
                        .filter(delivery -> now.equals(delivery.from()))
                        .toList(),
                now);
        rows.saveAll(deliveries.stream().map(delivery -> row(delivery, now)).toList());
    }

    /** Takes due deliveries, for each device and thread at most the one that no earlier one still stands before. */
    List<PushDelivery> claim(Instant now, Instant leaseEnd, int limit) {
        List<Long> positions = claimed.lockDue(now, limit);
        if (positions.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        claimed.claim(positions, claim, leaseEnd);
        return claimed.read(positions).stream().map(row -> delivery(row, claim)).toList();
    }

    /** Writes what became of claimed deliveries; those that another server has taken over meanwhile are left alone. */
    void write(List<DeliveryResult> results, Instant now) {
        // The mass of results are alike (delivered): one statement for each kind of ending.
        Map<Ending, List<Long>> finished = results.stream()
                .filter(Finished.class::isInstance)
                .map(Finished.class::cast)
                .collect(groupingBy(
                        result -> new Ending(result.delivery().claim(), result.state(), result.reason()),
                        mapping(result -> result.delivery().position(), toList())));
        finished.forEach(
                (ending, positions) -> claimed.finish(positions, ending.claim(), ending.state(), ending.reason(), now));
        results.stream().filter(Again.class::isInstance).map(Again.class::cast).forEach(this::write);
        unsent.hastenFallback(undelivered(results), now);
    }

    /** The applicants' messages of which a push ended without reaching its device. */
    private static Set<UUID> undelivered(List<DeliveryResult> results) {
        return results.stream()
                .filter(result -> result instanceof Finished ended && ended.state() != DeliveryState.DELIVERED)
                .map(result -> result.delivery().subject())
                .filter(PushSubject.ToApplicant.class::isInstance)
                .map(subject -> ((PushSubject.ToApplicant) subject).messageId())
                .collect(toSet());
    }

    long sweep(Instant finishedBefore, int limit) {
        return rows.deleteFinishedBefore(finishedBefore, limit);
    }

    private void write(Again again) {
        PushDelivery delivery = again.delivery();
        claimed.tryAgain(delivery.position(), delivery.claim(), again.attempts(), again.nextTryAt(), again.reason());
    }

    /**
     * Gives a delivery whose device is gone to the device that its holder has registered since.
     *
     * @return whether there is one
     */
    boolean passOn(PushDelivery delivery) {
        return successors
                .find(delivery.position(), delivery.subject().holderId())
                .map(device -> successors.passOn(delivery.position(), delivery.claim(), device))
                .orElse(false);
    }

    private static PushDeliveryRow row(NewDelivery delivery, Instant now) {
        PushSubject subject = delivery.subject();
        return new PushDeliveryRow(
                Ids.next(),
                subject instanceof PushSubject.ToApplicant told ? told.messageId() : null,
                subject instanceof PushSubject.ToOfficer told ? told.noticeId() : null,
                delivery.eventId(),
                subject instanceof PushSubject.ToApplicant told
                        ? told.applicantId().value()
                        : null,
                subject instanceof PushSubject.ToOfficer told ? told.officerId().value() : null,
                delivery.device().id(),
                delivery.threadId(),
                delivery.device().language(),
                DeliveryState.WAITING,
                0,
                delivery.from(now),
                // The hours that it is tried for begin then.
                delivery.from(now));
    }

    private PushDelivery delivery(ClaimedRow row, UUID claim) {
        return new PushDelivery(
                row.position(),
                row.id(),
                claim,
                subject(row),
                row.threadId(),
                target(row),
                row.attempts(),
                row.reason(),
                row.createdAt(),
                row.notice() == null ? null : json.read(row.notice()));
    }

    private static @Nullable Target target(ClaimedRow row) {
        String token = row.pushToken();
        Language language = row.language();
        return token == null || language == null ? null : new Target(row.deviceId(), token, language);
    }

    private static PushSubject subject(ClaimedRow row) {
        UUID message = row.messageId();
        UUID applicant = row.applicantId();
        if (message != null && applicant != null) {
            return new PushSubject.ToApplicant(message, new ApplicantId(applicant));
        }
        return new PushSubject.ToOfficer(
                Objects.requireNonNull(row.noticeId()), new OfficerId(Objects.requireNonNull(row.officerId())));
    }
}
