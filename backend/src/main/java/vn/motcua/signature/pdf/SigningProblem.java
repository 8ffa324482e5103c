package vn.motcua.signature.pdf;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.problem.ProblemType;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.signature.key.Signer;

/** Why a document could not be signed, as it is answered. */
public enum SigningProblem implements ProblemType {
    LOCKED_AGAINST_SIGNATURES(
            "result-document-locked",
            422,
            "Tệp đã bị khóa bằng chữ ký số có sẵn, không thể ký thêm",
            "A signature on the file lets nothing be added to it, no signature either"),
    NO_ROOM_FOR_MARK(
            "result-document-no-room",
            422,
            "Tệp không còn chỗ trống cho hình ảnh chữ ký số",
            "The file has no free place for the mark of a signature"),
    UNREADABLE(
            "document-too-complex",
            422,
            "Không đọc được an toàn nội dung trên các trang của tệp để đặt hình ảnh chữ ký số",
            "What stands on the file's pages cannot be read safely to find a place for the marks of signatures"),
    NO_KEY(
            "signing-key-missing",
            409,
            "Hệ thống chưa có chứng thư số của người ký",
            "The signer has no certificate here"),
    CERTIFICATE_NOT_VALID(
            "signing-certificate-not-valid",
            409,
            "Chứng thư số của người ký không còn hoặc chưa có hiệu lực",
            "The signer's certificate is not valid now"),
    KEY_FAILED(
            "signing-key-unavailable",
            503,
            "Khóa ký số tạm thời không dùng được; chưa có gì được ký, xin thử lại sau",
            "The signing key cannot be used at the moment; nothing was signed, try again later"),
    NO_TIME_STAMP(
            "time-stamp-unavailable",
            503,
            "Dịch vụ cấp dấu thời gian không trả lời; chưa có gì được ký, xin thử lại sau",
            "The time-stamp authority did not answer; nothing was signed, try again later");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(Zone.VIETNAM);

    private final Kind kind;

    SigningProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** What is answered when a signer could not sign. */
    public static ProblemException of(SignOutcome.NotSigned not, Signer signer) {
        return switch (not) {
            case SignOutcome.NoKey none -> named(NO_KEY, signer);
            case SignOutcome.KeyFailed failed -> named(KEY_FAILED, signer);
            case SignOutcome.NoTimeStamp none -> ProblemException.of(NO_TIME_STAMP);
            case SignOutcome.CertificateNotValid dates ->
                ProblemException.of(CERTIFICATE_NOT_VALID)
                        .withDetail(new Text(
                                "Chứng thư số của " + signer.name() + " có hiệu lực từ " + day(dates.validFrom())
                                        + " đến " + day(dates.validTo()),
                                "The certificate of " + signer.name() + " is valid from " + day(dates.validFrom())
                                        + " to " + day(dates.validTo())));
        };
    }

    /** What is answered when a file takes no signature. */
    public static ProblemException of(SignOutcome.Unfit unfit) {
        return switch (unfit) {
            case SignOutcome.Locked locked -> ProblemException.of(LOCKED_AGAINST_SIGNATURES);
            case SignOutcome.NoRoom none -> ProblemException.of(NO_ROOM_FOR_MARK);
            case SignOutcome.Unreadable unread -> ProblemException.of(UNREADABLE);
        };
    }

    private static ProblemException named(SigningProblem problem, Signer signer) {
        return ProblemException.of(problem)
                .withDetail(new Text("Người ký: " + signer.name(), "Signer: " + signer.name()));
    }

    private static String day(Instant instant) {
        return DAY.format(instant);
    }
}
