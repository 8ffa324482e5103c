package vn.motcua.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant.LegalRepresentative;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.Gender;
import vn.motcua.applicant.NewApplicant;

/** What somebody who registers tells of themself; the phone and the number are in the challenge. */
record Registration(
        ApplicantKind kind,
        String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        NewApplicant.Contact contact,
        @Nullable LegalRepresentative legalRepresentative) {}
