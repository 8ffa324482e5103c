package vn.motcua.applicant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant.LegalRepresentative;
import vn.motcua.platform.text.Language;

/** What is known of a person or an organisation that registers; the phone has been proved theirs already. */
public record NewApplicant(
        Identifier identifier,
        PhoneNumber phone,
        String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        Contact contact,
        @Nullable LegalRepresentative legalRepresentative) {

    public NewApplicant {
        boolean organisation = identifier.kind() == ApplicantKind.ORGANISATION;
        if (organisation != (legalRepresentative != null)) {
            throw new IllegalArgumentException("organisations, and they alone, have a legal representative");
        }
        if (organisation && (dateOfBirth != null || gender != null)) {
            throw new IllegalArgumentException("an organisation is not born");
        }
    }

    /** A citizen: nobody represents them by law. */
    public static NewApplicant citizen(
            PersonalNumber number,
            PhoneNumber phone,
            String fullName,
            @Nullable LocalDate dateOfBirth,
            @Nullable Gender gender,
            Contact contact) {
        return new NewApplicant(number, phone, fullName, dateOfBirth, gender, contact, null);
    }

    /** How to reach an applicant, and in which language. */
    public record Contact(
            @Nullable String address, @Nullable String email, Language language) {}
}
