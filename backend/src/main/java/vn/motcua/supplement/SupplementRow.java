package vn.motcua.supplement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("supplement_request")
record SupplementRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID dossierId,
        @Nullable @BinaryUuid UUID openDossierId,
        String askedFrom,
        String state,
        String reason,
        @Nullable String newMatter,
        String fields,
        String documents,
        String answersBefore,
        String draftAnswers,
        @BinaryUuid UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant remindedOf,
        @Nullable Instant closedAt) {}
