package vn.motcua.account;

import vn.motcua.platform.problem.ProblemType;

/** Errors of signing in. */
enum AccountProblem implements ProblemType {
    CODE_REJECTED(
            "code-rejected", 401, "Mã xác nhận chưa đúng hoặc đã hết hiệu lực", "The code is wrong or no longer good"),
    NOT_REGISTERED("not-registered", 404, "Số này chưa đăng ký tài khoản", "This number has no account yet"),
    ALREADY_REGISTERED("already-registered", 409, "Số này đã đăng ký tài khoản", "This number has an account already"),
    OTHER_PHONE(
            "other-phone",
            409,
            "Số này đã có tài khoản với số điện thoại khác",
            "This number has an account with another phone"),
    SIGN_IN_REFUSED(
            "sign-in-refused",
            401,
            "Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng",
            "User name, password or code is wrong"),
    REFRESH_REFUSED(
            "refresh-refused",
            401,
            "Phiên đăng nhập đã hết, vui lòng đăng nhập lại",
            "The session is over, sign in again"),
    REFRESH_REUSED(
            "refresh-reused",
            401,
            "Phiên đăng nhập đã bị kết thúc để bảo vệ tài khoản, vui lòng đăng nhập lại",
            "The session was ended to protect the account, sign in again"),
    CSRF_HEADER_MISSING(
            "csrf-header-missing",
            403,
            "Yêu cầu không đến từ trang của cổng",
            "The request is not from the portal's pages");

    private final Kind kind;

    AccountProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
