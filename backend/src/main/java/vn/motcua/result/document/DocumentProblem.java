package vn.motcua.result.document;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with an act on a result's document. */
enum DocumentProblem implements ProblemType {
    NOT_IN_STATE(
            "result-document-state",
            409,
            "Văn bản kết quả không ở trạng thái cho phép thao tác này",
            "The result's document is not where this can be done"),
    STEP_BEFORE(
            "result-document-step-before",
            409,
            "Hồ sơ còn qua một bước khác trước khi trình ký",
            "Another step comes before the document can be submitted for signature"),
    SIGNATURES_BROKEN(
            "result-document-signatures-broken",
            422,
            "Tệp mang chữ ký số không còn nguyên vẹn",
            "The file carries digital signatures that are not whole"),
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

    private final Kind kind;

    DocumentProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
