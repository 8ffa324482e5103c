package vn.motcua.account.activation;

import vn.motcua.platform.problem.ProblemType;

/** Errors of activating. */
enum ActivationProblem implements ProblemType {
    ACTIVATION_REFUSED(
            "activation-refused",
            401,
            "Tên đăng nhập hoặc mã kích hoạt chưa đúng, hoặc mã đã dùng hay đã hết hạn",
            "User name or activation code is wrong, or the code was used or is too old");

    private final Kind kind;

    ActivationProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
