package vn.motcua.applicant.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.persistence.Ids;

/** A row of {@code representation}. */
@MappedEntity("representation")
record RepresentationRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID ownerId,
        @BinaryUuid UUID representativeId,
        String actions,
        String procedures,
        LocalDate validUntil,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable @BinaryUuid UUID revokedBy) {

    static RepresentationRow granted(
            ApplicantId owner, ApplicantId representative, Scope scope, LocalDate validUntil, Instant now) {
        return new RepresentationRow(
                Ids.next(),
                owner.value(),
                representative.value(),
                scope.actionsStored(),
                scope.proceduresStored(),
                validUntil,
                now,
                null,
                null);
    }

    Scope scope() {
        return Scope.stored(actions, procedures);
    }

    Representation toRepresentation(String ownerName, String representativeName) {
        return new Representation(
                new RepresentationId(id),
                new ApplicantId(ownerId),
                ownerName,
                new ApplicantId(representativeId),
                representativeName,
                scope(),
                validUntil,
                revokedAt);
    }
}
