package vn.motcua.applicant.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
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
        String procedures) {

    Owner toOwner() {
        return new Owner(new ApplicantId(ownerId), kind, fullName, false, Scope.stored(actions, procedures));
    }
}
