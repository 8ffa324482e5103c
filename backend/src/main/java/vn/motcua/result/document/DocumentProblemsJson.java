package vn.motcua.result.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.desk.Refusals;
import vn.motcua.signature.pdf.SigningProblem;

/** Puts what was not done with a document into problem details. */
final class DocumentProblemsJson {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(Zone.VIETNAM);

    private DocumentProblemsJson() {}

    static ProblemException problem(DocumentOutcome.NotDone not) {
        return switch (not) {
            case DocumentOutcome.Refused refused -> Refusals.problem(refused.refusal());
            case DocumentOutcome.NotInState elsewhere -> ProblemException.of(DocumentProblem.NOT_IN_STATE);
            case DocumentOutcome.StepBefore before ->
                ProblemException.of(DocumentProblem.STEP_BEFORE)
                        .withDetail(new Text(
                                "Hồ sơ còn qua bước “" + before.stepName() + "”; hãy chuyển bước trước",
                                "The step “" + before.stepName() + "” comes first; forward the dossier to it"));
            case DocumentOutcome.FileRefused refused -> refused.refusal().problem();
            case DocumentOutcome.SignaturesBroken broken -> ProblemException.of(DocumentProblem.SIGNATURES_BROKEN);
            case DocumentOutcome.LockedAgainstSignatures locked ->
                ProblemException.of(SigningProblem.LOCKED_AGAINST_SIGNATURES);
            case DocumentOutcome.NoRoomForMark none ->
                ProblemException.of(SigningProblem.NO_ROOM_FOR_MARK)
                        .withDetail(new Text(
                                "Hình ảnh chữ ký số của cơ quan đặt ở trang đầu, của người ký đặt trên họ tên hoặc ở"
                                        + " trang cuối; hãy chừa khoảng trống không có chữ, ghi chú hay ô biểu mẫu",
                                "The agency's mark stands on the first page, the leader's above their name or on the"
                                        + " last page; leave a space there without text, notes or form fields"));
            case DocumentOutcome.Unreadable unread ->
                ProblemException.of(DocumentRefusal.TOO_COMPLEX)
                        .withDetail(new Text(
                                "Không đọc được an toàn nội dung trên các trang của tệp để đặt hình ảnh chữ ký số;"
                                        + " hãy in tệp ra PDF mới hoặc quét lại",
                                "What stands on the file's pages cannot be read safely to find a place for the marks of"
                                        + " signatures; print it to a new PDF or scan it again"));
            case DocumentOutcome.NoKey none ->
                ProblemException.of(SigningProblem.NO_KEY)
                        .withDetail(new Text("Người ký: " + none.signer(), "Signer: " + none.signer()));
            case DocumentOutcome.KeyFailed failed ->
                ProblemException.of(SigningProblem.KEY_FAILED)
                        .withDetail(new Text("Người ký: " + failed.signer(), "Signer: " + failed.signer()));
            case DocumentOutcome.CertificateNotValid dates -> notValid(dates);
            case DocumentOutcome.NoTimeStamp none -> ProblemException.of(SigningProblem.NO_TIME_STAMP);
        };
    }

    private static ProblemException notValid(DocumentOutcome.CertificateNotValid dates) {
        return ProblemException.of(SigningProblem.CERTIFICATE_NOT_VALID)
                .withDetail(new Text(
                        "Chứng thư số của " + dates.signer() + " có hiệu lực từ " + day(dates.from()) + " đến "
                                + day(dates.to()),
                        "The certificate of " + dates.signer() + " is valid from " + day(dates.from()) + " to "
                                + day(dates.to())));
    }

    private static String day(Instant instant) {
        return DAY.format(instant);
    }
}
