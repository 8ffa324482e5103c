package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ApologyLookup.NewPromise;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** Counts a dossier's dates by the calendar as it is now, writes down why they moved, and has the applicant told. */
@Singleton
public class RecountDossier {

    /** The statuses in which dates run: once the result is there, nothing is due that a calendar could move. */
    public static final Set<DossierStatus> RUNNING = Collections.unmodifiableSet(EnumSet.of(
            DossierStatus.SUBMITTED,
            DossierStatus.ACCEPTED,
            DossierStatus.IN_PROGRESS,
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.PAYMENT_REQUESTED));

    private final DossierClock dossierClock;
    private final ClockLedger ledger;
    private final DossierRows rows;
    private final SqlDossiers dossiers;
    private final List<ClockListener> listeners;
    private final ApologyLookup apologies;
    private final Outbox outbox;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    RecountDossier(
            DossierClock dossierClock,
            ClockLedger ledger,
            DossierRows rows,
            SqlDossiers dossiers,
            List<ClockListener> listeners,
            ApologyLookup apologies,
            Outbox outbox,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.dossierClock = dossierClock;
        this.ledger = ledger;
        this.rows = rows;
        this.dossiers = dossiers;
        this.listeners = List.copyOf(listeners);
        this.apologies = apologies;
        this.outbox = outbox;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts one dossier. Its version stays: what officers and applicants read of it is not overtaken. */
    public void recount(DossierId id, Recount recount) {
        transactions.write(() -> dossiers.lock(id)
                .filter(dossier -> RUNNING.contains(dossier.status()))
                .ifPresent(dossier -> tell(moved(dossier, recount), recount)));
    }

    private void tell(Dossier now, Recount recount) {
        listeners.forEach(listener -> listener.counted(now, recount));
    }

    private Dossier moved(Dossier dossier, Recount recount) {
        Instant acceptedAt = dossier.times().acceptedAt();
        Instant promised = dossier.times().promisedAt();
        if (acceptedAt == null || promised == null) {
            return dossier;
        }
        Instant due = dossierClock.counted(dossier, acceptedAt).at();
        if (due.equals(promised)) {
            return dossier;
        }
        rows.movePromise(dossier.id().value(), due);
        ledger.recounted(dossier.id(), clock.instant(), recount, promised, due);
        Dossier now = dossier.withTimes(dossier.times().promising(due));
        tellOfAMove(now, promised, due, recount);
        return now;
    }

    /** Whoever was given a new date with an apology expects that one until the promise is later. */
    private void tellOfAMove(Dossier now, Instant before, Instant after, Recount recount) {
        Optional<NewPromise> apology = apologies.find(now.id());
        Instant expected = apology.map(given -> given.toExpect(after)).orElse(after);
        if (!expected.equals(apology.map(given -> given.toExpect(before)).orElse(before))) {
            outbox.append(
                    DossierEventPayload.PROMISE_MOVED,
                    now.id().value(),
                    DossierEventPayload.of(now, agencies, recount.promise().because())
                            .promising(expected));
        }
    }
}
