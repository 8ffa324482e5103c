package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.DueTaskRows;

/**
 * Prepares an apology for each dossier that is about to be late, or is late already, while officers work on it. Any number of
 * servers may look at once: the table holds one apology a dossier.
 */
@Singleton
class PrepareApologies {
    private static final int BATCH = 200;

    private final Agencies agencies;
    private final DueTaskRows dueTasks;
    private final Dossiers dossiers;
    private final ApologyRows rows;
    private final DueDates dueDates;
    private final ApologySettings settings;
    private final Transactions transactions;
    private final Clock clock;

    PrepareApologies(
            Agencies agencies,
            DueTaskRows dueTasks,
            Dossiers dossiers,
            ApologyRows rows,
            DueDates dueDates,
            ApologySettings settings,
            Transactions transactions,
            Clock clock) {
        this.agencies = agencies;
        this.dueTasks = dueTasks;
        this.dossiers = dossiers;
        this.rows = rows;
        this.dueDates = dueDates;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once at all agencies. */
    void lookAtAll() {
        agencies.list().forEach(agency -> lookAt(agency.id()));
    }

    /** Looks at the dossiers that an agency received. */
    void lookAt(AgencyId agency) {
        Instant soon = dueDates.after(agency, clock.instant(), settings.lead());
        DueTaskRows.Due last = null;
        List<DueTaskRows.Due> page;
        do {
            page = dueTasks.list(agency, soon, last, BATCH);
            prepareNew(page.stream().map(DueTaskRows.Due::dossierId).toList(), soon);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == BATCH);
    }

    private void prepareNew(List<UUID> found, Instant soon) {
        Set<UUID> known = transactions.read(() -> rows.known(found));
        found.stream().filter(id -> !known.contains(id)).forEach(id -> prepare(new DossierId(id), soon));
    }

    private void prepare(DossierId id, Instant soon) {
        // Its step may be due long before it is promised.
        if (dossiers.find(id).filter(dossier -> isDue(dossier, soon)).isPresent()) {
            transactions.write(() ->
                    dossiers.lock(id).filter(dossier -> isDue(dossier, soon)).ifPresent(this::insert));
        }
    }

    private void insert(Dossier dossier) {
        Instant promised = dossier.times().promisedAt();
        if (promised != null) {
            rows.insertIfAbsent(Apology.prepared(dossier.id(), dossier.agencyId(), promised, clock.instant()));
        }
    }

    private static boolean isDue(Dossier dossier, Instant soon) {
        Instant promised = dossier.times().promisedAt();
        return promised != null && promised.isBefore(soon) && isBeingHandled(dossier.status());
    }

    /** While an agency waits for the applicant the clock stands, and when it has decided nothing is due any more. */
    static boolean isBeingHandled(DossierStatus status) {
        return status == DossierStatus.ACCEPTED || status == DossierStatus.IN_PROGRESS;
    }
}
