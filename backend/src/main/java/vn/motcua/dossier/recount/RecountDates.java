package vn.motcua.dossier.recount;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.CalendarChanges;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.RecountDossier;
import vn.motcua.platform.persistence.Transactions;

/** Works the changes of calendars and outages into the dates of the dossiers that run by them. */
@Singleton
public class RecountDates {
    /** Few enough that officers do not wait for the rows a batch holds. */
    private static final int BATCH = 50;

    private static final Set<String> RUNNING =
            Set.of("SUBMITTED", "ACCEPTED", "IN_PROGRESS", "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED");
    private static final Set<String> UNANSWERED = Set.of("SUBMITTED");

    private final CalendarChanges changes;
    private final RunningDossierRows running;
    private final RecountDossier dossiers;
    private final Agencies agencies;
    private final Transactions transactions;

    RecountDates(
            CalendarChanges changes,
            RunningDossierRows running,
            RecountDossier dossiers,
            Agencies agencies,
            Transactions transactions) {
        this.changes = changes;
        this.running = running;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** Counts one batch; false when there was nothing to do. */
    public boolean runOnce() {
        return transactions.write(() -> changes.claim().map(this::batch).orElse(false));
    }

    private boolean batch(CalendarChange change) {
        Set<String> statuses = change.kind().movesAnswersOnly() ? UNANSWERED : RUNNING;
        List<UUID> next = running.after(agenciesOf(change), statuses, change.doneTo(), BATCH);
        Actor by = change.officerId() == null ? new Actor.BySystem() : new Actor.ByOfficer(change.officerId(), null);
        Recount recount = new Recount(by, change.reason());
        next.forEach(id -> dossiers.recount(new DossierId(id), recount));
        if (next.size() < BATCH) {
            changes.finish(change);
        } else {
            changes.advance(change, next.getLast());
        }
        return true;
    }

    private List<UUID> agenciesOf(CalendarChange change) {
        return agencies.list().stream()
                .filter(agency -> change.place().touches(agency.provinceCode()))
                .map(Agency::id)
                .map(id -> id.value())
                .collect(Collectors.toList());
    }
}
