package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    RequestView(Applicants applicants, Officers officers, Agencies agencies) {
        this.applicants = applicants;
        this.officers = officers;
        this.agencies = agencies;
    }

    Page<RequestJson> of(Page<RequestRow> page, UUID reader) {
        List<RequestRow> rows = page.items();
        Map<ApplicantId, Applicant> holders = applicants.list(
                rows.stream().map(row -> new ApplicantId(row.applicantId())).toList());
        Map<UUID, String> names = rows.stream()
                .map(RequestRow::askedBy)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> officers.get(new OfficerId(id)).fullName()));
        return page.map(row -> {
            Applicant holder = Objects.requireNonNull(holders.get(new ApplicantId(row.applicantId())));
            return json(row, holder, Objects.requireNonNull(names.get(row.askedBy())), reader);
        });
    }

    private RequestJson json(RequestRow row, Applicant holder, String askedBy, UUID reader) {
        return new RequestJson(
                row.id(),
                holder.identifier().value(),
                RequestJson.Side.of(holder),
                RequestJson.Side.of(row.said(), row.phone().national()),
                row.paper(),
                row.reason(),
                agencies.get(new AgencyId(row.agencyId())).name(),
                askedBy,
                row.askedBy().equals(reader),
                row.askedAt(),
                row.expiresAt(),
                holder.version());
    }
}
