package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.ResultStore;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.GivenPaper;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.form.Form;
import vn.motcua.form.FormVerdict;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/** Says what a dossier still lacks: answers by its form, papers by its procedure, and how the result is to come. */
@Singleton
public class CheckDossier {

    private static final Text REVOKED = new Text(
            "Một kết quả lấy từ kho đã bị thu hồi. Hãy gỡ ra và đính kèm giấy tờ khác",
            "A result taken from the store was revoked. Remove it and attach another paper");

    private final Forms forms;
    private final ProcedureEditions editions;
    private final Attachments attachments;
    private final ResultStore store;

    CheckDossier(Forms forms, ProcedureEditions editions, Attachments attachments, ResultStore store) {
        this.forms = forms;
        this.editions = editions;
        this.attachments = attachments;
        this.store = store;
    }

    /**
     * What is lacking.
     *
     * @param answers the answers that count: without those to hidden questions
     * @param errors in the order of the form; pointers begin with {@code /answers}, {@code /delivery} or {@code /attachments}
     */
    public record Verdict(ObjectNode answers, List<FieldProblem> errors, List<RequiredDocument> missingDocuments) {

        public Verdict {
            errors = List.copyOf(errors);
            missingDocuments = List.copyOf(missingDocuments);
        }

        /** Whether nothing is lacking. */
        public boolean complete() {
            return errors.isEmpty() && missingDocuments.isEmpty();
        }
    }

    /** Checks a dossier as it stands. */
    public Verdict check(Dossier dossier) {
        return check(dossier, dossier.answers());
    }

    /** Checks a dossier as it would stand with other answers. */
    public Verdict check(Dossier dossier, ObjectNode answers) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        List<FieldProblem> errors = new ArrayList<>();
        ObjectNode counted = switch (forms.check(form, answers)) {
            case FormVerdict.Valid valid -> valid.pruned();
            case FormVerdict.Invalid invalid -> {
                invalid.errors().stream()
                        .map(e -> new FieldProblem(
                                "/answers" + e.pointer(), e.keyword(), new Text(e.messageVi(), e.messageEn())))
                        .forEach(errors::add);
                yield invalid.pruned();
            }
        };
        errors.addAll(deliveryErrors(dossier));
        List<GivenPaper> given = attachments.given(dossier.id());
        errors.addAll(revokedPapers(given));
        return new Verdict(counted, errors, missing(dossier, counted, given));
    }

    /** Results of the store that were revoked after they were attached. */
    private List<FieldProblem> revokedPapers(List<GivenPaper> given) {
        List<FieldProblem> revoked = new ArrayList<>();
        for (GivenPaper paper : given) {
            paper.waitingResult()
                    .flatMap(store::find)
                    .filter(result -> !result.holds())
                    .map(result -> new FieldProblem("/attachments/" + paper.requiredDocumentCode(), "revoked", REVOKED))
                    .ifPresent(revoked::add);
        }
        return revoked;
    }

    private List<RequiredDocument> missing(Dossier dossier, ObjectNode answers, List<GivenPaper> given) {
        Procedure procedure = editions.of(dossier);
        Set<String> attached =
                given.stream().map(GivenPaper::requiredDocumentCode).collect(Collectors.toSet());
        return procedure.documentsFor(answers).stream()
                .filter(d -> d.required() && !attached.contains(d.code()))
                .toList();
    }

    private static List<FieldProblem> deliveryErrors(Dossier dossier) {
        Delivery delivery = dossier.delivery();
        if (delivery == null) {
            return List.of(new FieldProblem(
                    "/delivery/method",
                    "required",
                    new Text("Hãy chọn cách nhận kết quả", "Choose how to receive the result")));
        }
        String address = delivery.postalAddress();
        if (delivery.method() == DeliveryMethod.POST && (address == null || address.isBlank())) {
            return List.of(new FieldProblem(
                    "/delivery/postalAddress",
                    "required",
                    new Text(
                            "Hãy ghi địa chỉ nhận kết quả qua bưu chính", "Give the address the result is posted to")));
        }
        return List.of();
    }
}
