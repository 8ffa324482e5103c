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
            "Chỉ trưởng hoặc lãnh đạo bộ phận một cửa xem và xác nhận các đề nghị này",
            "Only heads and leaders of one-stop shops see and confirm these requests"),
    SAME_OFFICER(
            "same-officer",
            403,
            "Người đề nghị không tự xác nhận; hãy để một trưởng bộ phận một cửa khác, của cơ quan hoặc cơ quan cấp trên,"
                    + " xác nhận",
            "Nobody confirms what they asked for; another head of a one-stop shop does, of the agency or one above"),
    ALREADY_ASKED(
            "already-asked",
            409,
            "Đã có đề nghị cho số định danh này và đang chờ xác nhận",
            "This is asked for already and waits to be confirmed"),
    REQUEST_OVER(
            "request-over",
            409,
            "Đề nghị này đã được quyết định, đã được rút lại hoặc đã hết hạn",
            "This request was decided or taken back, or its time is over"),
    ACCOUNT_CHANGED(
            "account-changed",
            409,
            "Tài khoản vừa thay đổi; hãy đối chiếu lại rồi xác nhận",
            "The account has just changed; compare again, then confirm"),
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
