package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dossiers and their history in the database. */
@Singleton
class SqlDossiers {

    private final DossierRows rows;
    private final HistoryRows history;
    private final DossierMapping mapping;

    SqlDossiers(DossierRows rows, HistoryRows history, DossierMapping mapping) {
        this.rows = rows;
        this.history = history;
        this.mapping = mapping;
    }

    Optional<Dossier> find(DossierId id) {
        return rows.findById(id.value()).map(mapping::dossier);
    }

    Optional<Dossier> findByCode(DossierCode code) {
        return rows.findByCode(code.value()).map(mapping::dossier);
    }

    /** Reads a dossier and holds its row until the transaction ends. */
    Optional<Dossier> lock(DossierId id) {
        return rows.lock(id.value()).map(mapping::dossier);
    }

    /** What a write to an older version is told. */
    ChangeOutcome.Stale staleness(Dossier now) {
        ActorKind changedBy = rows.findById(now.id().value())
                .map(row -> ActorKind.valueOf(row.changedBy()))
                .orElse(ActorKind.SYSTEM);
        return new ChangeOutcome.Stale(now.version(), now.times().updatedAt(), changedBy);
    }

    void insert(Dossier dossier, Actor by) {
        rows.save(mapping.row(dossier, by.kind()));
        append(
                dossier.id(),
                dossier.version(),
                HistoryEntry.of(dossier.times().createdAt(), "CREATED", null, dossier.status(), by, null));
    }

    /** Writes the next version; the caller holds the row's lock, so a version that does not fit is a bug. */
    void update(Dossier next, long expectedVersion, Actor by) {
        if (next.version() != expectedVersion + 1 || rows.change(mapping.row(next, by.kind())) != 1) {
            throw new IllegalStateException(
                    "dossier changed under its lock: " + next.id().value());
        }
    }

    void append(DossierId id, long seq, HistoryEntry e) {
        @Nullable String from = e.from() == null ? null : e.from().name();
        history.save(new HistoryRow(
                id.value(),
                seq,
                e.at(),
                e.event(),
                from,
                e.to().name(),
                e.by().name(),
                e.actorId(),
                e.unitId(),
                e.note()));
    }

    List<HistoryEntry> history(DossierId id) {
        return history.list(id.value()).stream().map(SqlDossiers::entry).toList();
    }

    void delete(DossierId id) {
        history.deleteDraftHistory(id.value());
        rows.deleteDraft(id.value());
    }

    private static HistoryEntry entry(HistoryRow row) {
        @Nullable DossierStatus from = row.fromStatus() == null ? null : DossierStatus.valueOf(row.fromStatus());
        Instant at = row.happenedAt();
        @Nullable UUID actor = row.actorId();
        return new HistoryEntry(
                at,
                row.event(),
                from,
                DossierStatus.valueOf(row.toStatus()),
                ActorKind.valueOf(row.actorKind()),
                actor,
                row.unitId(),
                row.note());
    }
}
