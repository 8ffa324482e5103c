package vn.motcua.supplement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.filing.DraftRules;
import vn.motcua.form.Form;
import vn.motcua.form.FormVerdict;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;

/** Saves the applicant's answer to a supplement request as it stands; only what the officer opened may differ. */
@Singleton
public class SaveSupplement {

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final DraftRules draftRules;
    private final Forms forms;
    private final Transactions transactions;

    SaveSupplement(
            Dossiers dossiers,
            DossierAccess access,
            StatusChange statusChange,
            Supplements supplements,
            DraftRules draftRules,
            Forms forms,
            Transactions transactions) {
        this.dossiers = dossiers;
        this.access = access;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.draftRules = draftRules;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Saved; or refused as any change may be. */
        record Tried(ChangeOutcome change) implements Outcome {}

        /** The dossier does not wait for a supplement. */
        record NothingAsked(DossierStatus status) implements Outcome {}

        /** Answers were changed that the officer did not open, or that cannot be kept at all. */
        record Locked(List<FieldProblem> errors) implements Outcome {}
    }

    /** Saves over the version the caller read. */
    public Outcome save(ApplicantCaller caller, DossierId id, long expectedVersion, ObjectNode answers) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.Tried(new ChangeOutcome.NotFound());
        }
        Optional<SupplementRequest> open = supplements.findOpenRequest(id);
        if (open.isEmpty()) {
            return new Outcome.NothingAsked(mine.get().status());
        }
        List<FieldProblem> errors = errors(mine.get(), open.get(), answers);
        if (!errors.isEmpty()) {
            return new Outcome.Locked(errors);
        }
        Actor by = new Actor.ByApplicant(caller.applicantId());
        return transactions.write(() -> {
            Dossier now = access.lock(caller, id, RepresentationAction.PREPARE).orElse(null);
            if (now == null) {
                return new Outcome.Tried(new ChangeOutcome.NotFound());
            }
            // More time may have been given while the answer was being written.
            long version = dossiers.versionFor(now, expectedVersion);
            ChangeOutcome change = statusChange.advance(id, version, by);
            if (change instanceof ChangeOutcome.Changed
                    && !supplements.saveDraft(open.get().id(), answers)) {
                throw new IllegalStateException(
                        "a request closes with the dossier's version, never without: " + id.value());
            }
            return new Outcome.Tried(change);
        });
    }

    private List<FieldProblem> errors(Dossier dossier, SupplementRequest open, ObjectNode answers) {
        List<FieldProblem> unkeepable = draftRules.errors(dossier, answers);
        if (!unkeepable.isEmpty()) {
            return unkeepable;
        }
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        // Answers beyond the form's bounds are not looked at, so nothing could be compared.
        if (forms.check(form, answers) instanceof FormVerdict.Invalid invalid
                && invalid.pruned().isEmpty()
                && !answers.isEmpty()) {
            return invalid.errors().stream()
                    .map(e -> new FieldProblem(
                            "/answers" + e.pointer(), e.keyword(), new Text(e.messageVi(), e.messageEn())))
                    .toList();
        }
        return new AnswerLock(open.demand().fields(), dossier.answers())
                .breaches(answers, whole -> forms.check(form, whole).pruned()).stream()
                        .map(SaveSupplement::locked)
                        .toList();
    }

    private static FieldProblem locked(String pointer) {
        return new FieldProblem(
                "/answers" + pointer,
                "const",
                new Text("Cán bộ không yêu cầu sửa câu trả lời này", "The officer did not ask to change this answer"));
    }
}
