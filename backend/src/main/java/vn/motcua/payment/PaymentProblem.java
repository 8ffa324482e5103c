package vn.motcua.payment;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a payment. */
enum PaymentProblem implements ProblemType {
    INVALID("payment-invalid", 422, "Khoản nộp chưa đúng", "The payment is not right"),
    NOTHING_OWED("nothing-owed", 409, "Hồ sơ không còn khoản phải nộp", "The dossier owes nothing"),
    NO_SUCH_PAYMENT("payment-not-found", 404, "Hồ sơ không có khoản nộp này", "The dossier has no such payment"),
    NO_SUCH_WAIVER(
            "fee-waiver-not-found",
            404,
            "Hồ sơ không có khoản được miễn này",
            "The dossier has no such item that is waived"),
    OWN_PAYMENT(
            "own-payment",
            403,
            "Người đã thu tiền không tự hủy được biên lai; hãy chuyển cho người có thẩm quyền khác",
            "Whoever took the money cannot void its receipt; ask another head or leader"),
    REQUEST_PAID(
            "payment-request-paid",
            409,
            "Yêu cầu nộp này đã có biên lai; hãy hủy biên lai trước khi yêu cầu lại",
            "A receipt stands for this request; void it before you ask again"),
    VOIDED_BEFORE("payment-voided-already", 409, "Khoản nộp này đã bị hủy", "This payment was voided before");

    private final Kind kind;

    PaymentProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
