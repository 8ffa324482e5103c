package vn.motcua.dossier.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("dossier_attachment")
record AttachmentRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID dossierId,
        String requiredDocumentCode,
        @BinaryUuid UUID documentId,
        Instant uploadedAt,
        boolean submitted,
        @Nullable @BinaryUuid UUID sourceResultOf,
        @Nullable @BinaryUuid UUID sourceAttachmentId,
        @BinaryUuid UUID ownerId,
        String sentSha256) {}
