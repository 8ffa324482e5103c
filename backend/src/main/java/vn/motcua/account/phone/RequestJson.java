package vn.motcua.account.phone;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.BindPhone;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.persistence.Page;

/**
 * A request as the second officer reads it: what the account declares beside what the papers say; shapes of {@code
 * mobile-api-spec}. Absent is omitted.
 *
 * @param own whether the reader asked for it, who cannot confirm it then
 * @param version of what is shown here of the account
 */
record RequestJson(
        UUID id,
        String identifier,
        Side declared,
        Side papers,
        PhoneChange.Paper paper,
        String reason,
        String agencyName,
        String askedBy,
        boolean own,
        Instant askedAt,
        Instant expiresAt,
        String version) {

    /** A page of them. */
    record ListJson(List<RequestJson> items, @Nullable String next) {
        static ListJson of(Page<RequestJson> page) {
            return new ListJson(page.items(), page.next());
        }
    }

    /** Who the holder is by one account of it; of the phone only what it ends in. */
    record Side(
            String fullName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String representativeName,
            @Nullable String representativeNumber,
            String phoneEnding) {

        private static final String SEPARATOR = "\u001f";

        static Side of(Applicant applicant) {
            var papers = new BindPhone.Papers(
                    applicant.fullName(), applicant.dateOfBirth(), applicant.legalRepresentative());
            return of(papers, applicant.phone().national());
        }

        static Side of(BindPhone.Papers papers, String phone) {
            Applicant.LegalRepresentative person = papers.legalRepresentative();
            return new Side(
                    papers.fullName(),
                    papers.dateOfBirth(),
                    person == null ? null : person.fullName(),
                    person == null ? null : person.personalNumber().value(),
                    phone.substring(phone.length() - 3));
        }

        /** Another one as soon as anything that is shown differs, and only then: opaque to whoever sends it back. */
        String version() {
            return Sha256.hex(String.join(
                            SEPARATOR,
                            fullName,
                            Objects.toString(dateOfBirth, ""),
                            Objects.toString(representativeName, ""),
                            Objects.toString(representativeNumber, ""),
                            phoneEnding)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
