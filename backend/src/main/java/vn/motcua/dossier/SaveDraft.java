package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.Procedures;

/** Saves a draft as it stands, complete or not; refuses to write over a version the caller has not seen. */
@Singleton
public class SaveDraft {

    private final SqlDossiers dossiers;
    private final DossierAccess access;
    private final Forms forms;
    private final Procedures procedures;
    private final Transactions transactions;
    private final Clock clock;

    SaveDraft(
            SqlDossiers dossiers,
            DossierAccess access,
            Forms forms,
            Procedures procedures,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.forms = forms;
        this.procedures = procedures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Saved; this is the draft now. */
        record Saved(Dossier dossier) implements Outcome {}

        /** There is no such dossier for this caller. */
        record NotFound() implements Outcome {}

        /** It was submitted. */
        record NotADraft() implements Outcome {}

        /** Another phone saved meanwhile. */
        record Stale(ChangeOutcome.Stale by) implements Outcome {}

        /** There are answers the form does not know, or a way of delivery the procedure does not have. */
        record Invalid(List<FieldProblem> errors) implements Outcome {}
    }

    /** Replaces the answers and the delivery of a draft. */
    public Outcome save(
            ApplicantCaller caller,
            DossierId id,
            long expectedVersion,
            ObjectNode answers,
            @Nullable Delivery delivery) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.NotFound();
        }
        List<FieldProblem> errors = errors(mine.get(), answers, delivery);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new Outcome.NotFound();
            }
            if (now.status() != DossierStatus.DRAFT) {
                return new Outcome.NotADraft();
            }
            if (now.version() != expectedVersion) {
                return new Outcome.Stale(dossiers.staleness(now));
            }
            Dossier next = Revision.of(now, clock.instant())
                    .answers(answers)
                    .delivery(delivery)
                    .dossier();
            dossiers.update(next, now.version(), new Actor.ByApplicant(caller.applicantId()));
            return new Outcome.Saved(next);
        });
    }

    private List<FieldProblem> errors(Dossier dossier, ObjectNode answers, @Nullable Delivery delivery) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        List<FieldProblem> unknown = forms.unknownPointers(form, answers).stream()
                .map(pointer -> new FieldProblem(
                        "/answers" + pointer,
                        "additionalProperties",
                        new Text("Biểu mẫu không có câu hỏi này", "The form has no such question")))
                .toList();
        if (!unknown.isEmpty() || delivery == null) {
            return unknown;
        }
        boolean offered = procedures.get(dossier.procedureCode()).delivery().contains(delivery.method());
        return offered
                ? List.of()
                : List.of(new FieldProblem(
                        "/delivery/method",
                        "enum",
                        new Text(
                                "Thủ tục này không trả kết quả bằng hình thức đã chọn",
                                "The procedure does not return its result this way")));
    }
}
