package vn.motcua.account.phone;

import vn.motcua.platform.problem.ProblemType;

/** Errors of binding an account to another phone. */
enum PhoneChangeProblem implements ProblemType {
    NOT_AT_COUNTER(
            "not-at-counter",
            403,
            "Chỉ cán bộ tiếp nhận, trưởng bộ phận và lãnh đạo cơ quan làm được việc này",
            "Only officers who take dossiers in, heads of units and leaders do this"),
    ONLY_HEAD(
            "only-head",
            403,
            "Số bị người khác đăng ký thì trưởng hoặc lãnh đạo bộ phận một cửa mới đổi được",
            "A number that somebody else registered is given back by the head or leader of a one-stop shop"),
    NOT_REGISTERED(
            "not-registered",
            404,
            "Số định danh hoặc mã số thuế này chưa có tài khoản; người dân tự đăng ký được",
            "This personal number or tax code has no account yet; its holder can register"),
    NAME_DIFFERS(
            "name-differs",
            409,
            "Tài khoản mang tên khác với giấy tờ; nếu do người khác đăng ký, hãy chọn trường hợp đó",
            "The account is in another name than the paper; if somebody else registered it, choose that case"),
    REPRESENTATIVE_DIFFERS(
            "representative-differs",
            409,
            "Tài khoản ghi người đại diện khác với giấy tờ; nếu tổ chức đã đổi người đại diện hoặc do người khác đăng ký,"
                    + " hãy chọn trường hợp bị người khác đăng ký",
            "The account names another legal representative than the papers; if the organisation has a new one, or somebody"
                    + " else registered it, choose the case of somebody else"),
    PHONE_SAME("phone-same", 409, "Tài khoản đang dùng chính số điện thoại này", "It is the account's phone already");

    private final Kind kind;

    PhoneChangeProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
