package vn.motcua.dossier.batch;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.Procedures;

/** Shows batches to whoever sent them, in words. */
@Singleton
class BatchView {

    private static final int CURSOR_PARTS = 2;

    private final BatchRows rows;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Applicants applicants;
    private final Forms forms;
    private final Transactions transactions;

    BatchView(
            BatchRows rows,
            Procedures procedures,
            Agencies agencies,
            Applicants applicants,
            Forms forms,
            Transactions transactions) {
        this.rows = rows;
        this.procedures = procedures;
        this.agencies = agencies;
        this.applicants = applicants;
        this.forms = forms;
        this.transactions = transactions;
    }

    Optional<Batch> find(ApplicantCaller caller, UUID id) {
        return transactions.read(() -> rows.find(id)).filter(batch -> batch.isSentBy(caller));
    }

    BatchJson json(Batch batch, Language language) {
        List<BatchRow> all = transactions.read(() -> rows.list(batch.id()));
        return BatchJson.of(batch, names(batch, owner(batch), language), all, places(batch, language));
    }

    String report(Batch batch, Language language) {
        List<BatchRow> all = transactions.read(() -> rows.list(batch.id()));
        return new BatchReport(places(batch, language), language).table(all);
    }

    BatchJson.PageJson page(ApplicantCaller caller, int limit, @Nullable String after, Language language) {
        @Nullable Cursor cursor = after == null ? null : Cursor.of(after, CURSOR_PARTS);
        return transactions.read(() -> {
            ApplicantId sender = new ApplicantId(caller.applicantId());
            Page<Batch> page = Page.of(
                    rows.listOf(sender, cursor, limit + 1),
                    limit,
                    batch -> Cursor.after(batch.createdAt(), batch.id()));
            Map<UUID, BatchCounts> counts =
                    rows.counts(page.items().stream().map(Batch::id).toList());
            Map<ApplicantId, Applicant> owners = applicants.list(
                    page.items().stream().map(Batch::owner).distinct().toList());
            List<BatchJson.SummaryJson> items = page.items().stream()
                    .map(batch -> BatchJson.SummaryJson.of(
                            batch,
                            names(batch, owners.get(batch.owner()), language),
                            counts.getOrDefault(batch.id(), BatchCounts.NONE)))
                    .toList();
            return new BatchJson.PageJson(items, page.next());
        });
    }

    private Applicant owner(Batch batch) {
        return applicants.get(batch.owner());
    }

    private BatchJson.Names names(Batch batch, @Nullable Applicant owner, Language language) {
        String procedure = procedures
                .find(batch.procedure())
                .map(found -> language == Language.EN ? found.nameEn() : found.name())
                .orElse(batch.procedure().value());
        return new BatchJson.Names(
                owner == null ? "" : owner.fullName(),
                procedure,
                AgencyJson.of(agencies.get(batch.agency()), language).name());
    }

    private RowPlaces places(Batch batch, Language language) {
        @Nullable
        Form form = procedures
                .find(batch.procedure())
                .map(Procedure::form)
                .map(forms::get)
                .orElse(null);
        return new RowPlaces(forms, form, batch.headings(), language);
    }
}
