package vn.motcua.dossier;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** One line of history; its number is the version the change led to, so two lines can never share it. */
@MappedEntity("dossier_history")
record HistoryRow(
        @Id @BinaryUuid UUID dossierId,
        @Id long seq,
        Instant happenedAt,
        String event,
        @Nullable String fromStatus,
        String toStatus,
        String actorKind,
        @Nullable @BinaryUuid UUID actorId,
        @Nullable @BinaryUuid UUID unitId,
        @Nullable String note) {}
