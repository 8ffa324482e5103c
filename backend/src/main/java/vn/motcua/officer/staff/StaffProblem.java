package vn.motcua.officer.staff;

import vn.motcua.platform.problem.ProblemType;

/** Errors of keeping officers. */
public enum StaffProblem implements ProblemType {
    NOT_ADMINISTRATOR(
            "not-administrator",
            403,
            "Trang này chỉ dành cho quản trị viên của cơ quan",
            "Only an agency's administrators keep its officers"),
    OWN_ACCOUNT(
            "own-account",
            403,
            "Bạn không tự sửa tài khoản của mình; hãy nhờ quản trị viên khác",
            "You cannot change your own account; ask another administrator"),
    NOT_YOUR_OFFICER(
            "not-your-officer",
            403,
            "Cán bộ này còn công tác ở cơ quan ngoài phạm vi bạn quản lý",
            "This officer also works at an agency that you do not administer"),
    USERNAME_TAKEN("username-taken", 409, "Tên đăng nhập này đã có người dùng", "This user name is taken"),
    POST_HELD_ALREADY(
            "post-held-already",
            409,
            "Cán bộ đang giữ một vị trí ở nơi này; hãy kết thúc vị trí đó trước",
            "The officer holds a post there already; end that first"),
    POST_OVER("post-over", 409, "Vị trí này đã kết thúc", "This post has ended"),
    OFFICER_SUSPENDED("officer-suspended", 409, "Tài khoản đang bị tạm ngừng", "The account is suspended"),
    OFFICER_NOT_SUSPENDED("officer-not-suspended", 409, "Tài khoản không bị tạm ngừng", "The account is not suspended");

    private final Kind kind;

    StaffProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
