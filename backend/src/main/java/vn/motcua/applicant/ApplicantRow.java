package vn.motcua.applicant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/** A row of {@code applicant}. */
@MappedEntity("applicant")
record ApplicantRow(
        @Id @BinaryUuid UUID id,
        ApplicantKind kind,
        String fullName,
        @Nullable String personalNumber,
        @Nullable String taxCode,
        String phone,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        @Nullable String address,
        @Nullable String email,
        Language language,
        @Nullable String representativeName,
        @Nullable String representativeNumber,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static ApplicantRow of(UUID id, NewApplicant applicant, Instant now) {
        Applicant.LegalRepresentative representative = applicant.legalRepresentative();
        return new ApplicantRow(
                id,
                applicant.identifier().kind(),
                applicant.fullName(),
                applicant.identifier() instanceof PersonalNumber number ? number.value() : null,
                applicant.identifier() instanceof TaxCode code ? code.value() : null,
                applicant.phone().value(),
                applicant.dateOfBirth(),
                applicant.gender(),
                applicant.contact().address(),
                applicant.contact().email(),
                applicant.contact().language(),
                representative == null ? null : representative.fullName(),
                representative == null ? null : representative.personalNumber().value(),
                1,
                now,
                now);
    }

    Applicant toApplicant() {
        return new Applicant(
                new ApplicantId(id),
                kind,
                fullName,
                personalNumber == null ? null : new PersonalNumber(personalNumber),
                taxCode == null ? null : new TaxCode(taxCode),
                new PhoneNumber(phone),
                dateOfBirth,
                gender,
                address,
                email,
                language,
                legalRepresentative(),
                version);
    }

    private Applicant.@Nullable LegalRepresentative legalRepresentative() {
        if (representativeName == null || representativeNumber == null) {
            return null;
        }
        return new Applicant.LegalRepresentative(representativeName, new PersonalNumber(representativeNumber));
    }
}
