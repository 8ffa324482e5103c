package vn.motcua.registry.outgoing;

import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.RegistryFileHandler;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.signature.pdf.SigningProblem;

/** Puts what was not done with an outgoing document into problem details. */
final class OutgoingAnswersJson {

    private OutgoingAnswersJson() {}

    static ProblemException problem(OutgoingOutcome outcome) {
        return switch (outcome) {
            case OutgoingOutcome.Done done -> throw new IllegalArgumentException("done is no problem");
            case OutgoingOutcome.Stale stale -> ProblemException.of(CommonProblem.STALE_VERSION);
            case OutgoingOutcome.NotInState elsewhere -> ProblemException.of(RegistryProblem.NOT_IN_STATE);
            case OutgoingOutcome.NotSettled waits -> ProblemException.of(RegistryProblem.NOT_SETTLED);
            case OutgoingOutcome.NoFile none -> ProblemException.of(RegistryProblem.NO_MAIN_FILE);
            case OutgoingOutcome.NoReceiver none -> noReceiver();
            case OutgoingOutcome.OwnAgency own -> ownAgency();
            case OutgoingOutcome.Bound bound -> bound();
            case OutgoingOutcome.TooManyFiles many -> RegistryFileHandler.tooMany(many.most());
            case OutgoingOutcome.NoSuchFile none -> ProblemException.of(CommonProblem.NOT_FOUND);
            case OutgoingOutcome.StateSecret secret -> RegistryProblem.secret(secret.pointer(), secret.word());
            case OutgoingOutcome.UnknownReceivers unknown -> unknown(unknown);
            case OutgoingOutcome.UnknownPaperKind kind ->
                ProblemException.invalid(
                        "/paperKind",
                        "enum",
                        new Text(
                                "Danh mục gửi kèm bản giấy của tỉnh không có loại " + kind.code(),
                                "The province's list of what also goes on paper has no kind " + kind.code()));
            case OutgoingOutcome.FileRefused refused -> refused.why().problem();
            case OutgoingOutcome.SignaturesBroken broken -> ProblemException.of(RegistryProblem.SIGNATURES_BROKEN);
            case OutgoingOutcome.NotSigned not -> SigningProblem.of(not.why(), not.signer());
            case OutgoingOutcome.Unfit unfit -> SigningProblem.of(unfit.why());
            case OutgoingOutcome.NotPassed not -> notPassed(not.checklist());
            case OutgoingOutcome.QuestionLost lost -> lost(lost.question());
            case OutgoingOutcome.WorkBack back -> ProblemException.of(RegistryProblem.WORK_BACK);
        };
    }

    private static ProblemException lost(AskedDocuments.Asked question) {
        AskedDocuments.Replacing replacing = question.replacedBy();
        Text detail = replacing == null
                ? new Text(
                        "Văn bản được trả lời " + question.symbol() + " đã bị bên gửi thu hồi",
                        question.symbol() + ", which is answered, was recalled by its sender")
                : new Text(
                        "Văn bản được trả lời " + question.symbol() + " đã được thay thế bằng " + replacing.symbol(),
                        question.symbol() + ", which is answered, was replaced by " + replacing.symbol());
        return ProblemException.of(RegistryProblem.QUESTION_LOST)
                .withDetail(detail)
                .withError("/evenIfQuestionLost", "const", detail);
    }

    private static ProblemException noReceiver() {
        Text wanted = new Text("Chọn ít nhất một nơi nhận", "Choose at least one receiver");
        return ProblemException.of(RegistryProblem.NO_RECEIVER).withError("/receivers", "minItems", wanted);
    }

    private static ProblemException ownAgency() {
        return ProblemException.invalid(
                "/receivers",
                "enum",
                new Text("Nơi nhận là chính cơ quan gửi", "A receiver is the agency that sends it"));
    }

    private static ProblemException bound() {
        return ProblemException.of(RegistryProblem.BOUND_RECEIVERS)
                .withError(
                        "/receivers",
                        "const",
                        new Text(
                                "Muốn chuyển hồ sơ tới cơ quan khác, hãy bỏ phiếu chuyển này rồi chuyển lại hồ sơ",
                                "To hand the dossier to another agency, give this note up and hand it over anew"));
    }

    private static ProblemException unknown(OutgoingOutcome.UnknownReceivers unknown) {
        String codes = unknown.receivers().stream().map(Correspondent::code).collect(Collectors.joining(", "));
        Text detail = new Text("Không có cơ quan nào mang mã " + codes, "No agency has the code " + codes);
        return ProblemException.of(RegistryProblem.UNKNOWN_RECEIVER)
                .withDetail(detail)
                .withError("/receivers", "enum", detail);
    }

    private static ProblemException notPassed(Checklist checklist) {
        Text first = checklist.checks().stream()
                .map(Checklist.Check::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return ProblemException.of(RegistryProblem.CHECKLIST_NOT_PASSED).withDetail(first);
    }
}
