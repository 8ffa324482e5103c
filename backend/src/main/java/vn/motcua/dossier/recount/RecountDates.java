package vn.motcua.dossier.recount;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.CalendarChanges;
import vn.motcua.calendar.change.Place;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.RecountDossier;
import vn.motcua.dossier.RunningDossiers.Running;
import vn.motcua.platform.persistence.Transactions;

/** Works the changes of calendars and outages into the dates of the dossiers that run by them. */
@Singleton
public class RecountDates {
    /** Few enough that officers do not wait for the rows a batch holds. */
    private static final int BATCH = 50;

    private static final Set<DossierStatus> UNANSWERED = EnumSet.of(DossierStatus.SUBMITTED);

    private final CalendarChanges changes;
    private final DossiersAhead ahead;
    private final RecountDossier dossiers;
    private final Agencies agencies;
    private final Transactions transactions;

    RecountDates(
            CalendarChanges changes,
            DossiersAhead ahead,
            RecountDossier dossiers,
            Agencies agencies,
            Transactions transactions) {
        this.changes = changes;
        this.ahead = ahead;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** Counts one batch; false when there was nothing to do. */
    public boolean runOnce() {
        return transactions.write(() -> changes.claim().map(this::batch).orElse(false));
    }

    private boolean batch(CalendarChange change) {
        Set<DossierStatus> statuses = change.kind().movesAnswersOnly() ? UNANSWERED : RecountDossier.RUNNING;
        Map<AgencyId, Agency> touched = agencies.list().stream()
                .filter(agency -> change.place().touches(agency.provinceCode()))
                .collect(Collectors.toMap(Agency::id, Function.identity()));
        List<Running> next = ahead.next(change, touched.keySet(), statuses, BATCH);
        ReasonsToRecount reasons = new ReasonsToRecount(change, changes.listOpen());
        for (Running one : next) {
            Agency agency = Objects.requireNonNull(touched.get(one.agency()));
            dossiers.recount(one.id(), reasons.of(new Place(agency.code()), oneStop(agency)));
        }
        if (next.size() < BATCH) {
            changes.finish(change);
        } else {
            changes.advance(change, next.getLast().id().value());
        }
        return true;
    }

    private Place oneStop(Agency agency) {
        return new Place(agencies.findUnit(agency.id(), UnitKind.ONE_STOP)
                .map(Unit::code)
                .orElse(agency.code()));
    }
}
