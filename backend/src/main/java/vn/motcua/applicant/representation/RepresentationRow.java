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
        @Nullable @BinaryUuid UUID revokedBy,
        @Nullable String role,
        @Nullable @BinaryUuid UUID givenBy) {

    static RepresentationRow given(GiveRepresentation.Giving giving, Instant now) {
        Leave leave = giving.leave();
        return new RepresentationRow(
                Ids.next(),
                giving.owner().value(),
                giving.representative().value(),
                leave.scope().actionsStored(),
                leave.scope().proceduresStored(),
                leave.validUntil(),
                now,
                null,
                null,
                nameOf(leave.role()),
                giving.givenBy().value());
    }

    static @Nullable String nameOf(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    Leave leave() {
        return new Leave(scope(), validUntil, role == null ? null : Role.valueOf(role));
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
                leave(),
                revokedAt);
    }
}
