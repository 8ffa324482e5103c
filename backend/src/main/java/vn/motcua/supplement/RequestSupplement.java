package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.dossier.SupplementLookup.FieldNote;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.Procedures;

/** Asks the applicant to add or mend exactly what is named; the dossier waits, and its clock with it. */
@Singleton
public class RequestSupplement {

    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final Forms forms;
    private final Procedures procedures;
    private final Transactions transactions;
    private final DueDates dueDates;

    RequestSupplement(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            Forms forms,
            Procedures procedures,
            Transactions transactions,
            DueDates dueDates) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.forms = forms;
        this.procedures = procedures;
        this.transactions = transactions;
        this.dueDates = dueDates;
    }

    /**
     * What is asked for.
     *
     * @param reason what the applicant reads first
     * @param answerWithinDays calendar days to answer in; no limit when absent
     */
    public record Wanted(
            String reason,
            List<FieldNote> fields,
            List<DocumentNote> documents,
            @Nullable Integer answerWithinDays) {

        public Wanted {
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Asked, or refused as any change of status may be. */
        record Tried(ChangeOutcome change) implements Outcome {}

        /** It names nothing, or what the form or the procedure does not have. */
        record Invalid(List<FieldProblem> errors) implements Outcome {}
    }

    /** Asks of the version the officer read; whoever calls has asked for the right to. */
    public Outcome request(Actor.ByOfficer by, DossierId id, long expectedVersion, Wanted wanted) {
        Dossier seen = dossiers.find(id).orElse(null);
        if (seen == null) {
            return new Outcome.Tried(new ChangeOutcome.NotFound());
        }
        List<FieldProblem> errors = errors(seen, wanted);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        return transactions.write(() -> {
            Dossier before = dossiers.lock(id).orElse(null);
            if (before == null) {
                return new Outcome.Tried(new ChangeOutcome.NotFound());
            }
            ChangeOutcome change =
                    statusChange.apply(id, expectedVersion, DossierStatus.SUPPLEMENT_REQUESTED, by, wanted.reason());
            if (change instanceof ChangeOutcome.Changed changed) {
                supplements.insert(opened(changed.dossier(), before.status(), by, wanted));
            }
            return new Outcome.Tried(change);
        });
    }

    private SupplementRequest opened(Dossier dossier, DossierStatus before, Actor.ByOfficer by, Wanted wanted) {
        Instant askedAt = dossier.times().updatedAt();
        Integer days = wanted.answerWithinDays();
        return new SupplementRequest(
                Ids.next(),
                dossier.id(),
                before,
                SupplementState.OPEN,
                wanted.reason(),
                wanted.fields(),
                wanted.documents(),
                dossier.answers(),
                dossier.answers(),
                by.officerId(),
                askedAt,
                days == null ? null : dueDates.supplementBy(dossier.agencyId(), askedAt, days),
                null);
    }

    private List<FieldProblem> errors(Dossier dossier, Wanted wanted) {
        List<FieldProblem> errors = new ArrayList<>();
        if (wanted.fields().isEmpty() && wanted.documents().isEmpty()) {
            errors.add(new FieldProblem(
                    "/fields",
                    "minItems",
                    new Text(
                            "Hãy chọn ít nhất một câu trả lời hoặc giấy tờ cần bổ sung",
                            "Choose at least one answer or paper to add or mend")));
        }
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        for (int i = 0; i < wanted.fields().size(); i++) {
            if (!forms.knows(form, wanted.fields().get(i).pointer())) {
                errors.add(new FieldProblem(
                        "/fields/" + i + "/pointer",
                        "enum",
                        new Text("Biểu mẫu không có câu hỏi này", "The form has no such question")));
            }
        }
        Procedure procedure = procedures.get(dossier.procedureCode());
        for (int i = 0; i < wanted.documents().size(); i++) {
            if (procedure.requiredDocument(wanted.documents().get(i).code()).isEmpty()) {
                errors.add(new FieldProblem(
                        "/documents/" + i + "/code",
                        "enum",
                        new Text(
                                "Thủ tục không có thành phần hồ sơ này",
                                "The procedure has no such required document")));
            }
        }
        return errors;
    }
}
