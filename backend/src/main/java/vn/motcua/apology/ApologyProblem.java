package vn.motcua.apology;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about an apology. */
enum ApologyProblem implements ProblemType {
    NOT_LEADER(
            "not-a-leader",
            403,
            "Chỉ lãnh đạo của cơ quan tiếp nhận ký phiếu xin lỗi",
            "Only a leader of the agency that took the dossier in signs its apology"),
    NONE_PREPARED(
            "no-apology-prepared",
            409,
            "Hồ sơ chưa sắp trễ hẹn, hoặc đã giải quyết xong: không có phiếu xin lỗi chờ ký",
            "The dossier is not about to be late, or has been settled: no apology waits to be signed"),
    SIGNED_BEFORE(
            "already-apologised",
            409,
            "Đã xin lỗi và hẹn lại một lần; chỉ được hẹn lại một lần",
            "The agency has apologised; a new date may be given once only"),
    CANNOT_SIGN(
            "apology-cannot-be-signed",
            409,
            "Phiếu xin lỗi phải có chữ ký số của lãnh đạo ký; hiện chưa ký số được",
            "The leader who signs an apology puts a digital signature on it, and cannot now"),
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

    ApologyProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
