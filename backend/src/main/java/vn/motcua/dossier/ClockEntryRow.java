package vn.motcua.dossier;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** One entry of a dossier's clock; the time limit stands in the entry that started it. */
@MappedEntity("dossier_clock_entry")
record ClockEntryRow(
        @Id @BinaryUuid UUID dossierId,
        @Id long seq,
        String kind,
        @Nullable String cause,
        Instant happenedAt,
        String actorKind,
        @Nullable @BinaryUuid UUID actorId,
        @Nullable Integer limitAmount,
        @Nullable String limitUnit,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        @Nullable String reason) {}
