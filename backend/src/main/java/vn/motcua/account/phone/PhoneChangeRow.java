package vn.motcua.account.phone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Gender;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.persistence.Ids;

/** A row of {@code phone_change}. */
@MappedEntity("phone_change")
record PhoneChangeRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID applicantId,
        String oldPhone,
        String newPhone,
        @Nullable String oldName,
        @Nullable LocalDate oldDateOfBirth,
        @Nullable Gender oldGender,
        @Nullable String oldAddress,
        @Nullable String oldEmail,
        @Nullable String oldRepresentativeName,
        @Nullable String oldRepresentativeNumber,
        PhoneChange.Cause cause,
        PhoneChange.Paper paper,
        String reason,
        @BinaryUuid UUID changedBy,
        @Nullable @BinaryUuid UUID agencyId,
        @Nullable @BinaryUuid UUID confirmedBy,
        Instant changedAt) {

    /**
     * An organisation's representative is kept in any case: with a lost phone they are the one whom the papers were
     * compared with. All else that was declared is kept where it is replaced.
     */
    static PhoneChangeRow of(
            Applicant before, PhoneNumber newPhone, PhoneChange change, @Nullable OfficerId confirmedBy, Instant now) {
        boolean corrected = change.cause() == PhoneChange.Cause.TAKEN;
        Applicant.LegalRepresentative person = before.legalRepresentative();
        return new PhoneChangeRow(
                Ids.next(),
                before.id().value(),
                before.phone().value(),
                newPhone.value(),
                corrected ? before.fullName() : null,
                corrected ? before.dateOfBirth() : null,
                corrected ? before.gender() : null,
                corrected ? before.address() : null,
                corrected ? before.email() : null,
                person != null ? person.fullName() : null,
                person != null ? person.personalNumber().value() : null,
                change.cause(),
                change.paper(),
                change.reason(),
                change.officer().value(),
                change.agencyId(),
                confirmedBy == null ? null : confirmedBy.value(),
                now);
    }
}
