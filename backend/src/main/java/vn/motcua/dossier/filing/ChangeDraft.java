package vn.motcua.dossier.filing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftHold;
import vn.motcua.dossier.Drafts;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;

/**
 * Takes the changes that a device made while it was away, however often and however late they are sent, into a draft that others
 * may have changed meanwhile.
 */
@Singleton
public class ChangeDraft {

    /** A device that comes back later than this finds its old changes in conflict with themselves, not done twice. */
    private static final Duration KEPT = Duration.ofDays(180);

    private final Drafts drafts;
    private final DossierAccess access;
    private final DraftRules rules;
    private final DraftChangeRows rows;
    private final Transactions transactions;
    private final Clock clock;

    ChangeDraft(
            Drafts drafts,
            DossierAccess access,
            DraftRules rules,
            DraftChangeRows rows,
            Transactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.rules = rules;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** What became of each change, in their order, and the draft now. */
        record Taken(Dossier dossier, List<TakenChange> changes) implements Outcome {
            public Taken {
                changes = List.copyOf(changes);
            }
        }

        /** It is not there for this caller, or no draft any more. */
        record Refused(DraftHold.Refusal refusal) implements Outcome {}

        /** The answers would be longer than a draft may hold; nothing was taken. */
        record TooMuch(List<FieldProblem> errors) implements Outcome {
            public TooMuch {
                errors = List.copyOf(errors);
            }
        }
    }

    /** Takes changes in the order in which the device made them. */
    public Outcome change(ApplicantCaller caller, DossierId id, List<DraftChange> changes) {
        return transactions.write(() -> {
            if (access.lock(caller, id, RepresentationAction.PREPARE).isEmpty()) {
                return new Outcome.Refused(new DraftHold.NotFound());
            }
            return switch (drafts.holdNewest(id)) {
                case DraftHold.Held held -> merge(caller, held, changes);
                case DraftHold.Refusal refusal -> new Outcome.Refused(refusal);
            };
        });
    }

    private Outcome merge(ApplicantCaller caller, DraftHold.Held held, List<DraftChange> changes) {
        Dossier draft = held.draft();
        Set<UUID> known =
                rows.known(draft.id(), changes.stream().map(DraftChange::id).toList());
        DraftMerge merge = new DraftMerge(draft.answers(), draft.delivery(), known, change -> faults(draft, change));
        changes.forEach(merge::take);
        if (merge.hasChanged()) {
            List<FieldProblem> tooMuch = rules.errors(draft, merge.answers());
            if (!tooMuch.isEmpty()) {
                return new Outcome.TooMuch(tooMuch);
            }
        }
        Instant now = clock.instant();
        rows.add(
                draft.id(),
                merge.taken().stream()
                        .filter(TakenChange::isTaken)
                        .map(taken -> taken.change().id())
                        .toList(),
                now);
        return new Outcome.Taken(merge.hasChanged() ? written(caller, held, merge) : draft, merge.taken());
    }

    private Dossier written(ApplicantCaller caller, DraftHold.Held held, DraftMerge merge) {
        Delivery delivery = Optional.ofNullable(merge.delivery())
                .flatMap(DeliveryAnswer::of)
                .orElse(null);
        return drafts.write(held, merge.answers(), delivery, new Actor.ByApplicant(caller.applicantId()));
    }

    private List<FieldProblem> faults(Dossier draft, DraftChange change) {
        if (!DraftMerge.isDelivery(change)) {
            return rules.errors(draft, DraftMerge.alone(change));
        }
        return change.value() == null
                ? List.of()
                : DeliveryAnswer.of(change.value())
                        .map(delivery -> rules.deliveryErrors(draft, delivery))
                        .orElseGet(DraftRules::noDelivery);
    }

    @Scheduled(initialDelay = "11m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.sweep(before, limit));
    }
}
