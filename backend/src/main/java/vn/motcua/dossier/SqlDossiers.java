package vn.motcua.dossier;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cells;
import vn.motcua.platform.persistence.Parameters;
import vn.motcua.platform.persistence.UuidBytes;

/** Dossiers and their history in the database. */
@Singleton
class SqlDossiers {

    // Every act of a dossier's life begins with this: it is read without the mapper, which takes twice the time.
    private static final String LOCK = "SELECT " + DossierRows.COLUMNS + " FROM dossier WHERE id = ? FOR UPDATE";

    // Likewise: each act ends with these two. What may change is written, unless the version is not the expected one.
    private static final String UPDATE = """
            UPDATE dossier SET code = ?, status = ?, version = ?, answers = ?, delivery_method = ?, postal_address = ?,
                reason = ?, search_text = ?, changed_by = ?, updated_at = ?, submitted_at = ?, accepted_at = ?,
                promised_at = ?, paused_at = ?, closed_at = ?
            WHERE id = ? AND version = ?""";
    private static final String APPEND = """
            INSERT INTO dossier_history (dossier_id, seq, happened_at, event, from_status, to_status, actor_kind, actor_id,
                unit_id, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DossierRows rows;
    private final HistoryRows history;
    private final DossierMapping mapping;
    private final JdbcOperations jdbc;

    SqlDossiers(DossierRows rows, HistoryRows history, DossierMapping mapping, JdbcOperations jdbc) {
        this.rows = rows;
        this.history = history;
        this.mapping = mapping;
        this.jdbc = jdbc;
    }

    Optional<Dossier> find(DossierId id) {
        return rows.findById(id.value()).map(mapping::dossier);
    }

    Optional<Dossier> findByCode(DossierCode code) {
        return rows.findByCode(code.value()).map(mapping::dossier);
    }

    /** Reads a dossier and holds its row until the transaction ends. */
    Optional<Dossier> lock(DossierId id) {
        return jdbc.<Optional<DossierRow>>execute(connection -> {
                    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                        lock.setBytes(1, UuidBytes.of(id.value()));
                        ResultSet row = lock.executeQuery();
                        return row.next() ? Optional.of(row(new Cells(row))) : Optional.empty();
                    }
                })
                .map(mapping::dossier);
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
        if (next.version() != expectedVersion + 1 || change(mapping.row(next, by.kind()), expectedVersion) != 1) {
            throw new IllegalStateException(
                    "dossier changed under its lock: " + next.id().value());
        }
    }

    void append(DossierId id, long seq, HistoryEntry e) {
        jdbc.execute(connection -> {
            try (PreparedStatement append = connection.prepareStatement(APPEND)) {
                new Parameters(append)
                        .uuid(id.value())
                        .number(seq)
                        .instant(e.at())
                        .text(e.event())
                        .text(e.from() == null ? null : e.from().name())
                        .text(e.to().name())
                        .text(e.by().name())
                        .uuid(e.actorId())
                        .uuid(e.unitId())
                        .text(e.note());
                return append.executeUpdate();
            }
        });
    }

    List<HistoryEntry> history(DossierId id) {
        return history.list(id.value()).stream().map(SqlDossiers::entry).toList();
    }

    void delete(DossierId id) {
        history.deleteDraftHistory(id.value());
        rows.deleteDraft(id.value());
    }

    private int change(DossierRow row, long expectedVersion) {
        return jdbc.execute(connection -> {
            try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
                new Parameters(update)
                        .text(row.code())
                        .text(row.status())
                        .number(row.version())
                        .text(row.answers())
                        .text(row.deliveryMethod())
                        .text(row.postalAddress())
                        .text(row.reason())
                        .text(row.searchText())
                        .text(row.changedBy())
                        .instant(row.updatedAt())
                        .instant(row.submittedAt())
                        .instant(row.acceptedAt())
                        .instant(row.promisedAt())
                        .instant(row.pausedAt())
                        .instant(row.closedAt())
                        .uuid(row.id())
                        .number(expectedVersion);
                return update.executeUpdate();
            }
        });
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

    /** In the order of {@link DossierRows#COLUMNS}. */
    private static DossierRow row(Cells cells) throws SQLException {
        return new DossierRow(
                cells.uuid(),
                cells.findText(),
                cells.text(),
                cells.number(),
                cells.text(),
                cells.text(),
                cells.text(),
                (int) cells.number(),
                cells.text(),
                (int) cells.number(),
                cells.uuid(),
                cells.uuid(),
                cells.text(),
                cells.text(),
                cells.uuid(),
                cells.text(),
                cells.findText(),
                cells.findText(),
                cells.findText(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.instant(),
                cells.instant(),
                cells.findInstant(),
                cells.findInstant(),
                cells.findInstant(),
                cells.findInstant(),
                cells.findInstant());
    }
}
