package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier event as it leaves through the outbox: enough to tell a phone what happened, and no personal data.
 *
 * @param status name of the status after
 */
public record DossierEventPayload(
        UUID dossierId,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String agencyName,
        UUID ownerId,
        UUID applicantId,
        String status,
        @Nullable Instant promisedAt) {}
