package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ChangeOutcome.Changed;
import vn.motcua.dossier.ChangeOutcome.NotAllowed;
import vn.motcua.dossier.ChangeOutcome.NotFound;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/**
 * The one place where a dossier's status changes. In one transaction it locks the row, compares the version, asks the
 * status machine, writes the row and one line of history, tells the listeners, and appends the event to the outbox.
 */
@Singleton
public class StatusChange {

    private static final String TOUCHED = "dossier.touched";

    private final SqlDossiers dossiers;
    private final DailyNumberRows numbers;
    private final TrackingBookRows trackingBooks;
    private final Transactions transactions;
    private final DossierClock dossierClock;
    private final List<DossierListener> listeners;
    private final Outbox outbox;
    private final ApologyLookup apologies;
    private final Agencies agencies;
    private final Clock clock;

    StatusChange(
            SqlDossiers dossiers,
            DailyNumberRows numbers,
            TrackingBookRows trackingBooks,
            Transactions transactions,
            DossierClock dossierClock,
            List<DossierListener> listeners,
            Outbox outbox,
            ApologyLookup apologies,
            Agencies agencies,
            Clock clock) {
        this.dossiers = dossiers;
        this.numbers = numbers;
        this.trackingBooks = trackingBooks;
        this.transactions = transactions;
        this.dossierClock = dossierClock;
        this.listeners = List.copyOf(listeners);
        this.outbox = outbox;
        this.apologies = apologies;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Changes a dossier's status.
     *
     * @param expectedVersion the version the caller read
     * @param reason what the applicant is told; required where {@link DossierStatus#needsReason()}
     */
    public ChangeOutcome apply(
            DossierId id, long expectedVersion, DossierStatus to, Actor by, @Nullable String reason) {
        return change(id, expectedVersion, by, new Wanted(to, reason, null, UnaryOperator.identity()));
    }

    /**
     * Submits a draft that was found complete: gives it its code and puts it before the one-stop officer. The caller holds
     * the row's lock and has nothing else to write: every submission to this agency waits from the number to the commit.
     */
    public Dossier submit(Dossier draft, ObjectNode answers, Actor by) {
        Instant at = clock.instant();
        Revision revision = Revision.of(draft, at).answers(answers).status(DossierStatus.SUBMITTED, null);
        Dossier uncoded = dossierClock.tick(draft, revision.dossier(), by);
        recordChange(draft, uncoded, by, null);
        DossierEvent event = DossierEvent.of(draft.status(), uncoded.status(), by.kind());
        return outbox.append(
                event.outboxType(),
                draft.id().value(),
                () -> number(draft, uncoded, event, by),
                filed -> DossierEventPayload.of(filed, agencies, null));
    }

    /** Waits for the day's number, and so comes last. */
    private Dossier number(Dossier draft, Dossier uncoded, DossierEvent event, Actor by) {
        LocalDate day = uncoded.times().updatedAt().atZone(Zone.VIETNAM).toLocalDate();
        int number = numbers.next(draft.agencyId(), day);
        DossierCode code = DossierCode.of(agencies.get(draft.agencyId()).code(), day, number);
        Dossier filed = new Revision(uncoded).code(code).dossier();
        write(draft, filed, event, by);
        return filed;
    }

    /**
     * Asks the applicant for a supplement.
     *
     * @param answerBy what the event tells of: until when; absent when nothing was set
     */
    public ChangeOutcome ask(
            DossierId id, long expectedVersion, Actor.ByOfficer by, String reason, @Nullable Instant answerBy) {
        Wanted wanted = new Wanted(DossierStatus.SUPPLEMENT_REQUESTED, reason, null, told -> told.promising(answerBy));
        return change(id, expectedVersion, by, wanted);
    }

    /** Changes a dossier's status and, in the same step, its answers: the answer to a supplement request. */
    public ChangeOutcome applyWithAnswers(
            DossierId id, long expectedVersion, DossierStatus to, Actor by, ObjectNode answers) {
        return change(id, expectedVersion, by, new Wanted(to, null, answers, UnaryOperator.identity()));
    }

    /**
     * Writes an act into the history that leaves the status as it is (taken, assigned, forwarded) and counts the version
     * up, so that two officers who act at once cannot both succeed.
     *
     * @param event name of the act, upper case
     * @param note shown to officers only
     */
    public ChangeOutcome touch(DossierId id, long expectedVersion, Actor by, String event, @Nullable String note) {
        return transactions.write(() -> {
            ChangeOutcome outcome = enter(id, expectedVersion, by, event, note);
            if (outcome instanceof Changed) {
                // Nobody is told in words; whoever has the dossier before them sees it move.
                outbox.append(TOUCHED, id.value(), new TouchedPayload(id.value()));
            }
            return outcome;
        });
    }

    private ChangeOutcome enter(DossierId id, long expectedVersion, Actor by, String event, @Nullable String note) {
        ChangeOutcome outcome = advance(id, expectedVersion, by);
        if (outcome instanceof Changed(Dossier next)) {
            Instant at = next.times().updatedAt();
            dossiers.append(id, next.version(), HistoryEntry.of(at, event, next.status(), next.status(), by, note));
        }
        return outcome;
    }

    /** What an act that nobody is told of in words says of itself. */
    record TouchedPayload(UUID dossierId) {}

    /**
     * Counts the version up for something that is no act and has no line in the history, such as an answer saved while it is
     * being written: whoever writes next must have read it.
     */
    public ChangeOutcome advance(DossierId id, long expectedVersion, Actor by) {
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new NotFound();
            }
            if (now.version() != expectedVersion) {
                return dossiers.staleness(now);
            }
            Dossier next = Revision.of(now, clock.instant()).dossier();
            dossiers.update(next, now.version(), by);
            return new Changed(next);
        });
    }

    /**
     * An act that leaves the status as it is and that others hear of.
     *
     * @param event its name in the history, upper case
     * @param outboxType its type in the outbox
     * @param note shown to officers only
     * @param agencyName the agency that others hear of; the dossier's own when absent
     */
    public record Told(
            String event,
            String outboxType,
            @Nullable String note,
            @Nullable String agencyName) {

        /** Of the dossier's own agency. */
        public Told(String event, String outboxType, @Nullable String note) {
            this(event, outboxType, note, null);
        }

        /** Without a note. */
        public Told(String event, String outboxType) {
            this(event, outboxType, null);
        }
    }

    /** Like {@link #touch}, and tells of it through the outbox. */
    public ChangeOutcome touchAndTell(DossierId id, long expectedVersion, Actor by, Told told) {
        return touchAndTell(id, expectedVersion, by, told, null);
    }

    /**
     * The same, telling of a date.
     *
     * @param date the one to expect from now on; the one to expect already when absent
     */
    public ChangeOutcome touchAndTell(DossierId id, long expectedVersion, Actor by, Told told, @Nullable Instant date) {
        return transactions.write(() -> {
            ChangeOutcome outcome = enter(id, expectedVersion, by, told.event(), told.note());
            if (outcome instanceof Changed changed) {
                DossierEventPayload payload = date == null
                        ? expecting(changed.dossier())
                        : DossierEventPayload.of(changed.dossier(), agencies, null)
                                .promising(date);
                outbox.append(told.outboxType(), id.value(), payload.at(told.agencyName()));
            }
            return outcome;
        });
    }

    /**
     * Tells of a dossier that stays as it is; the caller holds its row.
     *
     * @param outboxType the event's type in the outbox
     * @param date the one that is told of
     */
    public void tell(Dossier dossier, String outboxType, Instant date) {
        outbox.append(
                outboxType,
                dossier.id().value(),
                DossierEventPayload.of(dossier, agencies, null).promising(date));
    }

    /**
     * A change of status.
     *
     * @param answers the dossier's from then on; as they are when absent
     * @param told what the event says, where it says more than the dossier does
     */
    private record Wanted(
            DossierStatus to,
            @Nullable String reason,
            @Nullable ObjectNode answers,
            UnaryOperator<DossierEventPayload> told) {}

    private ChangeOutcome change(DossierId id, long expectedVersion, Actor by, Wanted wanted) {
        DossierStatus to = wanted.to();
        String reason = wanted.reason();
        ObjectNode answers = wanted.answers();
        if (to.needsReason() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(to + " needs a reason");
        }
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new NotFound();
            }
            if (now.version() != expectedVersion) {
                return dossiers.staleness(now);
            }
            if (!now.status().mayBecome(to)) {
                return new NotAllowed(now.status(), to);
            }
            Revision revision = Revision.of(now, clock.instant()).status(to, reason);
            Dossier next =
                    dossierClock.tick(now, (answers == null ? revision : revision.answers(answers)).dossier(), by);
            recordChange(now, next, by, reason);
            DossierEvent event = DossierEvent.of(now.status(), next.status(), by.kind());
            write(now, next, event, by);
            DossierEventPayload payload = event instanceof DossierEvent.Accepted
                    ? DossierEventPayload.of(next, agencies, null)
                    : expecting(next);
            outbox.append(event.outboxType(), next.id().value(), wanted.told().apply(payload));
            if (event instanceof DossierEvent.Accepted) {
                // Last: from here to the commit every acceptance by this agency waits for the volume's row.
                trackingBooks.enter(next.id(), next.agencyId(), next.times().updatedAt());
            }
            return new Changed(next);
        });
    }

    /** Whoever was given a new date with an apology is not told of the one that was not kept. */
    private DossierEventPayload expecting(Dossier dossier) {
        DossierEventPayload payload = DossierEventPayload.of(dossier, agencies, null);
        return apologies.newPromise(dossier).map(payload::promising).orElse(payload);
    }

    private void recordChange(Dossier before, Dossier next, Actor by, @Nullable String reason) {
        DossierStatus to = next.status();
        Instant at = next.times().updatedAt();
        dossiers.append(next.id(), next.version(), HistoryEntry.of(at, to.name(), before.status(), to, by, reason));
    }

    /** Writes the dossier as it is after a change and tells the listeners; the caller holds the row's lock. */
    private void write(Dossier before, Dossier next, DossierEvent event, Actor by) {
        dossiers.update(next, before.version(), by);
        for (DossierListener listener : listeners) {
            listener.on(event, next, by);
        }
    }
}
