package vn.motcua.account.phone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.BindPhone;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.persistence.Ids;

/** A row of {@code phone_change_request}. */
@MappedEntity("phone_change_request")
record RequestRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID applicantId,
        String newPhone,
        PhoneChange.Paper paper,
        String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String representativeName,
        @Nullable String representativeNumber,
        String reason,
        @BinaryUuid UUID agencyId,
        @BinaryUuid UUID askedBy,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Decision decision,
        @Nullable @BinaryUuid UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable @BinaryUuid UUID openFor) {

    /** How a request ended. */
    enum Decision {
        CONFIRMED,
        REFUSED,
        /** Nobody decided in time. */
        LAPSED,
        /** Whoever asked took it back. */
        WITHDRAWN
    }

    /** How it stands with a request, for the officer who asked for it. */
    enum Outcome {
        /** A second officer has yet to decide. */
        WAITING,
        CONFIRMED,
        REFUSED,
        LAPSED,
        WITHDRAWN
    }

    static RequestRow open(
            ApplicantId applicant, PhoneNumber newPhone, PhoneChange change, Instant askedAt, Instant expiresAt) {
        Applicant.LegalRepresentative person = change.said().legalRepresentative();
        return new RequestRow(
                Ids.next(),
                applicant.value(),
                newPhone.value(),
                change.paper(),
                change.said().fullName(),
                change.said().dateOfBirth(),
                person == null ? null : person.fullName(),
                person == null ? null : person.personalNumber().value(),
                change.reason(),
                change.agencyId(),
                change.officer().value(),
                askedAt,
                expiresAt,
                null,
                null,
                null,
                null,
                applicant.value());
    }

    boolean isOpenAt(Instant now) {
        return decision == null && now.isBefore(expiresAt);
    }

    /** One whose time is over has lapsed, whether or not that is written down already. */
    Outcome outcomeAt(Instant now) {
        if (decision == null) {
            return isOpenAt(now) ? Outcome.WAITING : Outcome.LAPSED;
        }
        return switch (decision) {
            case CONFIRMED -> Outcome.CONFIRMED;
            case REFUSED -> Outcome.REFUSED;
            case LAPSED -> Outcome.LAPSED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
        };
    }

    /** Who decided with both officers' names on it; nobody else's doing has one. */
    @Nullable
    UUID secondOfficer() {
        return decision == Decision.WITHDRAWN ? null : decidedBy;
    }

    PhoneNumber phone() {
        return new PhoneNumber(newPhone);
    }

    /** What the papers say. */
    BindPhone.Papers said() {
        Applicant.LegalRepresentative person = representativeName == null || representativeNumber == null
                ? null
                : new Applicant.LegalRepresentative(representativeName, new PersonalNumber(representativeNumber));
        return new BindPhone.Papers(fullName, dateOfBirth, person);
    }

    /** The change that was asked for. */
    PhoneChange change() {
        return new PhoneChange(new OfficerId(askedBy), agencyId, PhoneChange.Cause.TAKEN, paper, said(), reason);
    }
}
