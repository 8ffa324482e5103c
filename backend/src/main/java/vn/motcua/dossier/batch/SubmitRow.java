package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.filing.CheckDossier;
import vn.motcua.dossier.filing.SubmitDossier;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.RequiredDocument;

/**
 * Submits a row's draft as if whoever sent the batch did, or says why not; in the transaction that marks the row's event as done, so
 * that whatever breaks, it is filed once or not yet.
 */
@Singleton
class SubmitRow implements EventConsumer {

    private static final Text GONE = new Text(
            "Bản nháp không còn, hoặc bạn không còn được ủy quyền nộp",
            "The draft is gone, or you may not submit it any more");

    private final BatchRows rows;
    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final ObjectMapper json;

    SubmitRow(BatchRows rows, Dossiers dossiers, SubmitDossier submitDossier, ObjectMapper json) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.json = json;
    }

    @Override
    public String name() {
        return "dossier.batch-submission";
    }

    @Override
    public Set<String> types() {
        return Set.of(BatchRowPayload.TO_SUBMIT);
    }

    @Override
    public void consume(OutboxEvent event) {
        BatchRowPayload waiting = event.payload(json, BatchRowPayload.class);
        // Not held: a draft that is thrown away holds the dossier first and then this row, and so does what follows.
        rows.find(waiting.batchId(), waiting.place())
                .filter(row -> row.isSubmission(SubmissionState.WAITING))
                .ifPresent(row -> submit(rows.find(waiting.batchId()).orElseThrow(), row));
    }

    private void submit(Batch batch, BatchRow row) {
        RowSubmission submission = row.submission();
        if (row.dossierId() == null || submission == null) {
            refuse(batch, row, gone());
            return;
        }
        DossierId id = new DossierId(row.dossierId());
        IdempotencyKey key = new IdempotencyKey("batch " + batch.id() + " " + row.place() + " " + submission.version());
        switch (submitDossier.submit(batch.sender(), id, submission.version(), key)) {
            case SubmitDossier.Outcome.Submitted done -> rows.submitted(batch.id(), row.place(), dossiers.get(id));
            // Somebody submitted it by itself.
            case SubmitDossier.Outcome.NotADraft no -> rows.submitted(batch.id(), row.place(), dossiers.get(id));
            case SubmitDossier.Outcome.Incomplete(CheckDossier.Verdict verdict) -> refuse(batch, row, lacking(verdict));
            case SubmitDossier.Outcome.NotOffered no ->
                refuse(batch, row, List.of(DraftRow.about(DossierProblem.NOT_OFFERED)));
            case SubmitDossier.Outcome.Stale stale ->
                refuse(batch, row, List.of(DraftRow.about(DossierProblem.STALE_VERSION)));
            case SubmitDossier.Outcome.NotFound none -> refuse(batch, row, gone());
            case SubmitDossier.Outcome.KeyReused reused ->
                throw new IllegalStateException("a key that names row and version was used for another");
        }
    }

    private void refuse(Batch batch, BatchRow row, List<FieldProblem> problems) {
        rows.notSubmitted(batch.id(), row.place(), problems);
    }

    private static List<FieldProblem> gone() {
        return List.of(new FieldProblem("", DossierProblem.NOT_FOUND.slug(), GONE));
    }

    private static List<FieldProblem> lacking(CheckDossier.Verdict verdict) {
        List<FieldProblem> lacking = new ArrayList<>(verdict.errors());
        for (RequiredDocument document : verdict.missingDocuments()) {
            lacking.add(new FieldProblem(
                    "/attachments/" + document.code(),
                    "required",
                    new Text("Thiếu giấy tờ: " + document.name(), "This paper is missing: " + document.nameEn())));
        }
        return lacking;
    }
}
