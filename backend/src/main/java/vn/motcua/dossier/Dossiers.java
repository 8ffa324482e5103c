package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The public door to dossiers for other domains; who may see one is for the caller to have asked. */
@Singleton
public class Dossiers {

    private final SqlDossiers dossiers;

    Dossiers(SqlDossiers dossiers) {
        this.dossiers = dossiers;
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

    /** Everything that happened to a dossier, oldest first. */
    public List<HistoryEntry> history(DossierId id) {
        return dossiers.history(id);
    }
}
