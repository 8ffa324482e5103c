package vn.motcua.result;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a result. */
public enum ResultProblem implements ProblemType {
    FILE_MISSING(
            "result-file-missing",
            422,
            "Trả kết quả trực tuyến cần có tệp kết quả",
            "A result handed over online needs its file"),
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
