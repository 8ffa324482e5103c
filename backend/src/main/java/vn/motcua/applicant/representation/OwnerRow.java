package vn.motcua.applicant.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.platform.persistence.BinaryUuid;

/** What is read of a representation and of who gave it. */
@MappedEntity("representation")
record OwnerRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID ownerId,
        ApplicantKind kind,
        String fullName,
        String actions,
        String procedures,
        @Nullable String role) {

    Owner toOwner() {
        @Nullable Role as = role == null ? null : Role.valueOf(role);
        return new Owner(new ApplicantId(ownerId), kind, fullName, false, Scope.stored(actions, procedures), as);
    }
}
