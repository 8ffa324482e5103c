package vn.motcua.dossier.tracking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.SeenOwner;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.DeliveryMethod;

/** Lists the dossiers that are there for an applicant: their own and those of owners they act for, newest change first. */
@Singleton
class ListDossiers {

    private static final int CURSOR_PARTS = 2;

    private final Sql sql;
    private final Representations representations;
    private final Transactions transactions;
    private final Clock clock;

    ListDossiers(Sql sql, Representations representations, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.representations = representations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is asked for. */
    record Question(
            DossierFilter filter, int limit, @Nullable String after) {}

    Page<ListedDossier> list(ApplicantCaller caller, Question question) {
        Optional<SeenDossiers> seen = seen(caller, question);
        List<ListedDossier> rows = seen.isEmpty()
                ? List.of()
                : transactions.read(() ->
                        seen.get().statement(sql, "", question.limit() + 1).list(ListDossiers::listed));
        return Page.of(rows, question.limit(), d -> Cursor.after(d.updatedAt(), d.id().value()));
    }

    /** What to ask of the database; nothing when nothing of those that are asked for is there for the caller. */
    Optional<SeenDossiers> seen(ApplicantCaller caller, Question question) {
        DossierFilter filter = question.filter();
        @Nullable Cursor after = question.after() == null ? null : Cursor.of(question.after(), CURSOR_PARTS);
        List<SeenOwner> owners = representations.seenBy(new ApplicantId(caller.applicantId())).stream()
                .filter(owner -> filter.owner() == null || filter.owner().equals(owner.owner()))
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenDossiers(owners, filter, after, clock.instant()));
    }

    private static ListedDossier listed(Row row) {
        return new ListedDossier(
                new DossierId(row.uuid("id")),
                row.findText("code").orElse(null),
                DossierStatus.valueOf(row.text("status")),
                new ListedDossier.Procedure(
                        row.text("procedure_code"), row.text("procedure_name"), row.text("procedure_name_en")),
                new AgencyId(row.uuid("agency_id")),
                row.text("owner_name"),
                row.findText("delivery_method").map(DeliveryMethod::valueOf).orElse(null),
                row.instant("updated_at"),
                row.findInstant("promised_at").orElse(null),
                row.findInstant("submitted_at").orElse(null),
                row.findText("reference").orElse(null));
    }
}
