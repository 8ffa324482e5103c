package vn.motcua.payment;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.routing.handling.Admission;

/** What came of an act on a dossier's fee. */
sealed interface PaymentOutcome {

    /** Done; this is the dossier now. */
    record Done(Dossier dossier) implements PaymentOutcome {}

    /** The officer may not, or not now. */
    record Refused(Admission.Refusal refusal) implements PaymentOutcome {}

    /** There is nothing to pay. */
    record NothingOwed() implements PaymentOutcome {}

    /** Something was said wrongly. */
    record Invalid(List<FieldProblem> problems) implements PaymentOutcome {

        public Invalid {
            problems = List.copyOf(problems);
        }

        static Invalid of(String pointer, String keyword, Text message) {
            return new Invalid(List.of(new FieldProblem(pointer, keyword, message)));
        }
    }

    /** The key was used for another request. */
    record KeyReused() implements PaymentOutcome {}

    /** The dossier has no such payment. */
    record NoSuchPayment() implements PaymentOutcome {}

    /** No exemption stands for such an item. */
    record NoSuchWaiver() implements PaymentOutcome {}

    /** Whoever took the money does not void its receipt. */
    record OwnPayment() implements PaymentOutcome {}

    /** A receipt stands for what the applicant was asked to pay. */
    record RequestPaid() implements PaymentOutcome {}

    /** It was voided before. */
    record VoidedBefore() implements PaymentOutcome {}
}
