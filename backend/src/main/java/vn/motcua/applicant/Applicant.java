package vn.motcua.applicant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/**
 * A citizen or an organisation, as registered. A citizen has a personal number, an organisation a tax code and the
 * person who represents it by law.
 *
 * @param version grows with each change of the profile
 */
public record Applicant(
        ApplicantId id,
        ApplicantKind kind,
        String fullName,
        @Nullable PersonalNumber personalNumber,
        @Nullable TaxCode taxCode,
        PhoneNumber phone,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        @Nullable String address,
        @Nullable String email,
        Language language,
        @Nullable LegalRepresentative legalRepresentative,
        long version) {

    public Applicant {
        if ((personalNumber != null) != (kind == ApplicantKind.CITIZEN)
                || (taxCode != null) != (kind == ApplicantKind.ORGANISATION)) {
            throw new IllegalArgumentException("a citizen has a personal number, an organisation a tax code");
        }
    }

    /** The number that belongs to this kind. */
    public Identifier identifier() {
        if (personalNumber != null) {
            return personalNumber;
        }
        if (taxCode != null) {
            return taxCode;
        }
        throw new IllegalStateException("an applicant has one of the two");
    }

    /** The person who represents an organisation by law (người đại diện theo pháp luật). */
    public record LegalRepresentative(String fullName, PersonalNumber personalNumber) {}
}
