package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.filing.CreateDraft;
import vn.motcua.dossier.filing.DeleteDraft;
import vn.motcua.dossier.filing.DraftRules;
import vn.motcua.dossier.filing.SaveDraft;
import vn.motcua.dossier.tracking.OwnReferences;
import vn.motcua.form.Form;
import vn.motcua.form.FormRef;
import vn.motcua.form.FormVerdict;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.Lane;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Makes a row's draft, or says why there is none; in the transaction that marks the row's event as done, so that whatever breaks,
 * there is one draft or none.
 */
@Singleton
class DraftRow implements EventConsumer {

    private static final Text NO_SUCH_QUESTION =
            new Text("Biểu mẫu không có câu hỏi này", "The form has no such question");

    private final BatchRows rows;
    private final Procedures procedures;
    private final Forms forms;
    private final CreateDraft createDraft;
    private final SaveDraft saveDraft;
    private final DeleteDraft deleteDraft;
    private final OwnReferences references;
    private final ObjectMapper json;

    DraftRow(
            BatchRows rows,
            Procedures procedures,
            Forms forms,
            CreateDraft createDraft,
            SaveDraft saveDraft,
            DeleteDraft deleteDraft,
            OwnReferences references,
            ObjectMapper json) {
        this.rows = rows;
        this.procedures = procedures;
        this.forms = forms;
        this.createDraft = createDraft;
        this.saveDraft = saveDraft;
        this.deleteDraft = deleteDraft;
        this.references = references;
        this.json = json;
    }

    @Override
    public String name() {
        return "dossier.batch";
    }

    @Override
    public Set<String> types() {
        return Set.of(BatchRowPayload.TO_DRAFT);
    }

    /** Five hundred rows come at once, and nobody's notice waits for them. */
    @Override
    public Lane lane() {
        return Lane.PATIENT;
    }

    @Override
    public void consume(OutboxEvent event) {
        BatchRowPayload waiting = event.payload(json, BatchRowPayload.class);
        ObjectNode answers =
                rows.lockWaiting(waiting.batchId(), waiting.place()).orElse(null);
        if (answers == null) {
            return;
        }
        Batch batch = rows.find(waiting.batchId()).orElseThrow();
        List<FieldProblem> wrong = wrong(batch, answers);
        if (wrong.isEmpty()) {
            draft(batch, rows.find(batch.id(), waiting.place()).orElseThrow(), answers);
        } else {
            rows.refused(batch.id(), waiting.place(), wrong);
        }
    }

    private List<FieldProblem> wrong(Batch batch, ObjectNode answers) {
        FormRef ref = procedures.find(batch.procedure()).map(Procedure::form).orElse(null);
        if (ref == null) {
            return List.of(about(DossierProblem.NOT_OFFERED));
        }
        Form form = forms.get(ref);
        List<FieldProblem> wrong = new ArrayList<>();
        DraftRules.tooLong(answers).ifPresent(wrong::add);
        List<String> unknown = forms.unknownPointers(form, answers);
        for (String pointer : unknown) {
            wrong.add(new FieldProblem("/answers" + pointer, "additionalProperties", NO_SUCH_QUESTION));
        }
        if (forms.check(form, answers) instanceof FormVerdict.Invalid invalid) {
            invalid.errors().stream()
                    .filter(e -> !unknown.contains(e.pointer()))
                    .forEach(e -> wrong.add(new FieldProblem(
                            "/answers" + e.pointer(), e.keyword(), new Text(e.messageVi(), e.messageEn()))));
        }
        return wrong;
    }

    private void draft(Batch batch, BatchRow row, ObjectNode answers) {
        ApplicantCaller caller = batch.sender();
        switch (createDraft.create(
                caller, batch.procedure(), batch.agency(), batch.owner().value())) {
            case CreateDraft.Outcome.Created(Dossier draft) -> fill(batch, row, draft, answers);
            case CreateDraft.Outcome.ProcedureNotFound none -> refuse(batch, row, DossierProblem.PROCEDURE_NOT_FOUND);
            case CreateDraft.Outcome.NotOffered no -> refuse(batch, row, DossierProblem.NOT_OFFERED);
            case CreateDraft.Outcome.OwnerNotFound none -> refuse(batch, row, DossierProblem.OWNER_NOT_FOUND);
            case CreateDraft.Outcome.Known known -> throw noSuchId();
            case CreateDraft.Outcome.IdTaken taken -> throw noSuchId();
        }
    }

    private static IllegalStateException noSuchId() {
        return new IllegalStateException("no id was chosen for the draft");
    }

    private void fill(Batch batch, BatchRow row, Dossier draft, ObjectNode answers) {
        @Nullable Delivery delivery = batch.delivery() == null ? null : new Delivery(batch.delivery(), null);
        switch (saveDraft.save(batch.sender(), draft.id(), draft.version(), answers, delivery)) {
            case SaveDraft.Outcome.Saved(Dossier saved) -> {
                if (row.reference() != null) {
                    references.keep(saved, row.reference());
                }
                rows.drafted(batch.id(), row.place(), saved.id().value());
            }
            case SaveDraft.Outcome.Invalid(List<FieldProblem> errors) -> {
                // The procedure was changed since the rows were taken in: nothing half-made stays.
                deleteDraft.delete(batch.sender(), draft.id(), draft.version());
                rows.refused(batch.id(), row.place(), errors);
            }
            case SaveDraft.Outcome.Refused refused ->
                throw new IllegalStateException("the draft that was made is not there: " + batch.id());
        }
    }

    private void refuse(Batch batch, BatchRow row, DossierProblem problem) {
        rows.refused(batch.id(), row.place(), List.of(about(problem)));
    }

    /** What is wrong with a row as a whole. */
    static FieldProblem about(DossierProblem problem) {
        return new FieldProblem("", problem.slug(), problem.title());
    }
}
