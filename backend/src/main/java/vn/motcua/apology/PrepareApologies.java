package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PromiseRows;
import vn.motcua.platform.persistence.Transactions;

/**
 * Prepares an apology for each dossier that is about to be late, or is late already, while officers work on it. Any number of
 * servers may look at once: the table holds one apology a dossier.
 */
@Singleton
class PrepareApologies {
    private static final int BATCH = 500;

    private final Agencies agencies;
    private final PromiseRows promises;
    private final Dossiers dossiers;
    private final ApologyRows rows;
    private final ApologyLead lead;
    private final Transactions transactions;
    private final Clock clock;

    PrepareApologies(
            Agencies agencies,
            PromiseRows promises,
            Dossiers dossiers,
            ApologyRows rows,
            ApologyLead lead,
            Transactions transactions,
            Clock clock) {
        this.agencies = agencies;
        this.promises = promises;
        this.dossiers = dossiers;
        this.rows = rows;
        this.lead = lead;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once at what all agencies have promised. */
    void look() {
        Map<AgencyId, Instant> horizons = new HashMap<>();
        agencies.list().stream().map(Agency::id).forEach(agency -> horizons.put(agency, lead.horizon(agency)));
        Instant farthest =
                horizons.values().stream().max(Comparator.naturalOrder()).orElse(clock.instant());
        PromiseRows.@Nullable Promise last = null;
        List<PromiseRows.Promise> page;
        do {
            page = promises.list(farthest, last, BATCH);
            prepareNew(
                    page.stream().filter(promise -> isNear(promise, horizons)).toList());
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == BATCH);
    }

    private boolean isNear(PromiseRows.Promise promise, Map<AgencyId, Instant> horizons) {
        return promise.at().isBefore(horizons.computeIfAbsent(promise.agencyId(), lead::horizon))
                && lead.isWellOn(promise.agencyId(), promise.acceptedAt(), promise.at());
    }

    private void prepareNew(List<PromiseRows.Promise> near) {
        List<DossierId> found =
                near.stream().map(PromiseRows.Promise::dossierId).toList();
        Set<DossierId> known = transactions.read(() -> rows.known(found));
        found.stream().filter(id -> !known.contains(id)).forEach(this::prepare);
    }

    private void prepare(DossierId id) {
        // Since it was found it may have been decided, or promised for another day.
        transactions.write(() -> dossiers.lock(id)
                .filter(dossier -> ApologyLead.isBeingHandled(dossier.status()) && lead.isNear(dossier))
                .ifPresent(this::insert));
    }

    private void insert(Dossier dossier) {
        Instant promised = Objects.requireNonNull(dossier.times().promisedAt(), "near means promised");
        rows.insertIfAbsent(Apology.prepared(dossier.id(), dossier.agencyId(), promised, clock.instant()));
    }
}
