package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The public door to dossiers for other domains; who may see one is for the caller to have asked. */
@Singleton
public class Dossiers {

    private final SqlDossiers dossiers;
    private final HistoryRows history;

    Dossiers(SqlDossiers dossiers, HistoryRows history) {
        this.dossiers = dossiers;
        this.history = history;
    }

    /** The dossier, if there is one. */
    public Optional<Dossier> find(DossierId id) {
        return dossiers.find(id);
    }

    /** The dossier with this code, if there is one. */
    public Optional<Dossier> findByCode(DossierCode code) {
        return dossiers.findByCode(code);
    }

    /** The dossier that must be there. */
    public Dossier get(DossierId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no dossier " + id.value()));
    }

    /** Reads a dossier and holds it until the transaction ends; inside a transaction only. */
    public Optional<Dossier> lock(DossierId id) {
        return dossiers.lock(id);
    }

    /** What a write to an older version of this dossier is told. */
    public ChangeOutcome.Stale staleness(Dossier now) {
        return dossiers.staleness(now);
    }

    /**
     * The version that an applicant's write goes on from, who read another: the one of now when acts alone came since, which
     * left status and answers as they are, such as more time being given; else the one that was read. A save has no line in the
     * history, so it is never taken for an act. Who calls holds the dossier's row.
     */
    public long versionFor(Dossier now, long readVersion) {
        long since = now.version() - readVersion;
        boolean actsAlone = since > 0 && history.countActsAfter(now.id().value(), readVersion) == since;
        return actsAlone ? now.version() : readVersion;
    }

    /** Everything that happened to a dossier, oldest first. */
    public List<HistoryEntry> history(DossierId id) {
        return dossiers.history(id);
    }
}
