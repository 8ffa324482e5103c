package vn.motcua.operation;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request of those who run the portal. */
enum OperationProblem implements ProblemType {
    NOT_AN_OPERATOR(
            "not-an-operator",
            403,
            "Chỉ quản trị viên của cơ quan cao nhất được vận hành hệ thống",
            "Only an administrator of the highest agency runs the portal"),
    EVENT_NOT_SET_APART(
            "event-not-set-apart",
            404,
            "Không có sự kiện này trong danh sách để riêng",
            "This event is not among those that were set apart");

    private final Kind kind;

    OperationProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
