package vn.motcua.payment;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a payment. */
enum PaymentProblem implements ProblemType {
    INVALID("payment-invalid", 422, "Khoản nộp chưa đúng", "The payment is not right"),
    NOTHING_OWED("nothing-owed", 409, "Hồ sơ không còn khoản phải nộp", "The dossier owes nothing"),
    NO_SUCH_PAYMENT("payment-not-found", 404, "Hồ sơ không có khoản nộp này", "The dossier has no such payment"),
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
