package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.SupplementLookup.Demand;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.dossier.SupplementLookup.FieldNote;
import vn.motcua.dossier.SupplementState;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.Procedure;

/** Asks the applicant to add or mend exactly what is named; the dossier waits, and its clock with it. */
@Singleton
public class RequestSupplement {

    private static final Text NEW_MATTER_MISSING = new Text(
            "Hồ sơ đã được yêu cầu bổ sung trước đây. Hãy nêu nội dung mới phát sinh nên phải yêu cầu thêm lần nữa",
            "A supplement was asked for before. Say what has newly arisen, so that it has to be asked for again");
    private static final Text NOTHING_BEFORE = new Text(
            "Đây là lần yêu cầu bổ sung đầu tiên nên không có nội dung mới phát sinh",
            "This is the first request, so nothing can have arisen since an earlier one");

    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final Forms forms;
    private final ProcedureEditions editions;
    private final Transactions transactions;
    private final DueDates dueDates;
    private final Clock clock;

    RequestSupplement(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            Forms forms,
            ProcedureEditions editions,
            Transactions transactions,
            DueDates dueDates,
            Clock clock) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.forms = forms;
        this.editions = editions;
        this.transactions = transactions;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param answerWithinDays calendar days to answer in; no limit when absent
     */
    public record Wanted(Demand demand, @Nullable Integer answerWithinDays) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Asked, or refused as any change of status may be. */
        record Tried(ChangeOutcome change) implements Outcome {}

        /** It names nothing, or what the form or the procedure does not have, or not why it is asked again. */
        record Invalid(List<FieldProblem> errors) implements Outcome {}
    }

    /** Asks of the version the officer read; whoever calls has asked for the right to. */
    public Outcome request(Actor.ByOfficer by, DossierId id, long expectedVersion, Wanted wanted) {
        Dossier seen = dossiers.find(id).orElse(null);
        if (seen == null) {
            return new Outcome.Tried(new ChangeOutcome.NotFound());
        }
        List<FieldProblem> errors = errors(seen, wanted.demand());
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        return transactions.write(() -> {
            Dossier before = dossiers.lock(id).orElse(null);
            if (before == null) {
                return new Outcome.Tried(new ChangeOutcome.NotFound());
            }
            Integer days = wanted.answerWithinDays();
            Instant dueAt = days == null ? null : dueDates.supplementBy(before.agencyId(), clock.instant(), days);
            ChangeOutcome change =
                    statusChange.ask(id, expectedVersion, by, wanted.demand().reason(), dueAt);
            if (change instanceof ChangeOutcome.Changed changed) {
                supplements.insert(opened(changed.dossier(), before.status(), by, wanted.demand(), dueAt));
            }
            return new Outcome.Tried(change);
        });
    }

    private static SupplementRequest opened(
            Dossier dossier, DossierStatus before, Actor.ByOfficer by, Demand demand, @Nullable Instant dueAt) {
        return new SupplementRequest(
                Ids.next(),
                dossier.id(),
                before,
                SupplementState.OPEN,
                demand,
                dossier.answers(),
                dossier.answers(),
                by.officerId(),
                dossier.times().updatedAt(),
                dueAt,
                null,
                null);
    }

    private List<FieldProblem> errors(Dossier dossier, Demand demand) {
        List<FieldProblem> errors = new ArrayList<>();
        if (demand.fields().isEmpty() && demand.documents().isEmpty()) {
            errors.add(new FieldProblem(
                    "/fields",
                    "minItems",
                    new Text(
                            "Hãy chọn ít nhất một câu trả lời hoặc giấy tờ cần bổ sung",
                            "Choose at least one answer or paper to add or mend")));
        }
        errors.addAll(unknownFields(dossier, demand.fields()));
        errors.addAll(unknownDocuments(dossier, demand.documents()));
        newMatterError(dossier, demand).ifPresent(errors::add);
        return errors;
    }

    /** Asked once and in full (Decree 61/2018, Decree 45/2020); again only for what has newly arisen. */
    private Optional<FieldProblem> newMatterError(Dossier dossier, Demand demand) {
        boolean again = supplements.count(dossier.id()) > 0;
        if (again && demand.newMatter() == null) {
            return Optional.of(new FieldProblem("/newMatter", "required", NEW_MATTER_MISSING));
        }
        return !again && demand.newMatter() != null
                ? Optional.of(new FieldProblem("/newMatter", "const", NOTHING_BEFORE))
                : Optional.empty();
    }

    private List<FieldProblem> unknownFields(Dossier dossier, List<FieldNote> fields) {
        List<FieldProblem> errors = new ArrayList<>();
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        for (int i = 0; i < fields.size(); i++) {
            if (!forms.knows(form, fields.get(i).pointer())) {
                errors.add(new FieldProblem(
                        "/fields/" + i + "/pointer",
                        "enum",
                        new Text("Biểu mẫu không có câu hỏi này", "The form has no such question")));
            }
        }
        return errors;
    }

    private List<FieldProblem> unknownDocuments(Dossier dossier, List<DocumentNote> documents) {
        List<FieldProblem> errors = new ArrayList<>();
        Procedure procedure = editions.of(dossier);
        for (int i = 0; i < documents.size(); i++) {
            if (procedure.requiredDocument(documents.get(i).code()).isEmpty()) {
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
