package vn.motcua.applicant.representation.company;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a company's people. */
enum CompanyProblem implements ProblemType {
    NOT_FOUND(
            "company-not-found",
            404,
            "Không tìm thấy tổ chức, hoặc bạn không quản lý người của tổ chức này",
            "No such company, or you do not manage its people"),
    MORE_THAN_HELD(
            "more-than-held",
            403,
            "Bạn chỉ trao được vai trò trong phạm vi và thời hạn bạn đang giữ",
            "You can give no more, and for no longer, than you hold yourself");

    private final Kind kind;

    CompanyProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
