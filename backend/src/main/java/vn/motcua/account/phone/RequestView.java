package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Page;

/** Puts requests together with the accounts and officers that they are about. */
@Singleton
class RequestView {

    private final Applicants applicants;
    private final Officers officers;
    private final Agencies agencies;
    private final Clock clock;

    RequestView(Applicants applicants, Officers officers, Agencies agencies, Clock clock) {
        this.applicants = applicants;
        this.officers = officers;
        this.agencies = agencies;
        this.clock = clock;
    }

    Page<RequestJson> of(Page<RequestRow> page, UUID reader) {
        List<RequestRow> rows = page.items();
        Map<ApplicantId, Applicant> holders = holders(rows);
        Map<OfficerId, String> names = officers.listNames(
                rows.stream().map(row -> new OfficerId(row.askedBy())).toList());
        return page.map(row -> {
            Applicant holder = Objects.requireNonNull(holders.get(new ApplicantId(row.applicantId())));
            String askedBy = Objects.requireNonNull(names.get(new OfficerId(row.askedBy())));
            return json(row, holder, askedBy, reader);
        });
    }

    /** For the officer who asked for them. */
    Page<OwnRequestJson> ofOwn(Page<RequestRow> page) {
        List<RequestRow> rows = page.items();
        Map<ApplicantId, Applicant> holders = holders(rows);
        Map<OfficerId, String> names = officers.listNames(rows.stream()
                .map(RequestRow::secondOfficer)
                .filter(Objects::nonNull)
                .map(OfficerId::new)
                .toList());
        return page.map(row -> {
            Applicant holder = Objects.requireNonNull(holders.get(new ApplicantId(row.applicantId())));
            UUID second = row.secondOfficer();
            return own(row, holder, second == null ? null : names.get(new OfficerId(second)));
        });
    }

    private Map<ApplicantId, Applicant> holders(List<RequestRow> rows) {
        return applicants.list(
                rows.stream().map(row -> new ApplicantId(row.applicantId())).toList());
    }

    private OwnRequestJson own(RequestRow row, Applicant holder, @Nullable String decidedBy) {
        return new OwnRequestJson(
                row.id(),
                holder.identifier().value(),
                RequestJson.Side.of(row.said(), row.phone().national()),
                agencies.get(new AgencyId(row.agencyId())).name(),
                row.askedAt(),
                row.expiresAt(),
                row.outcomeAt(clock.instant()),
                row.decidedAt(),
                decidedBy,
                row.decisionReason());
    }

    private RequestJson json(RequestRow row, Applicant holder, String askedBy, UUID reader) {
        RequestJson.Side declared = RequestJson.Side.of(holder);
        return new RequestJson(
                row.id(),
                holder.identifier().value(),
                declared,
                RequestJson.Side.of(row.said(), row.phone().national()),
                row.paper(),
                row.reason(),
                agencies.get(new AgencyId(row.agencyId())).name(),
                askedBy,
                row.askedBy().equals(reader),
                row.askedAt(),
                row.expiresAt(),
                declared.version());
    }
}
