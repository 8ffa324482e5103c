package vn.motcua.result;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a result. */
public enum ResultProblem implements ProblemType {
    DOCUMENT_MISSING(
            "result-document-missing",
            422,
            "Kết quả trả trực tuyến phải là văn bản được ký và phát hành trên hệ thống",
            "A result handed over online must be a document that was signed and issued here"),
    SCAN_NOT_TAKEN(
            "result-scan-not-taken",
            409,
            "Bản quét chỉ dành cho kết quả bằng giấy; kết quả này là văn bản ký và phát hành trên hệ thống",
            "A scan is for results on paper; this one is a document signed and issued here"),
    FEE_UNPAID(
            "fee-unpaid",
            409,
            "Hồ sơ còn khoản phí, lệ phí chưa nộp; hãy thu trước khi trả kết quả",
            "A fee has not been paid; take it before handing the result over"),
    METHOD_NOT_ALLOWED(
            "return-method-not-allowed",
            422,
            "Không được trả kết quả bằng hình thức này",
            "The result cannot be handed over this way"),
    NOT_OURS(
            "result-not-found",
            404,
            "Không có kết quả nào do hệ thống này trả khớp với mã hoặc tệp đã đưa ra",
            "No result handed over here fits this code or file");

    private final Kind kind;

    ResultProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
