package vn.motcua.supplement;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a supplement request or its answer. */
public enum SupplementProblem implements ProblemType {
    NOTHING_ASKED(
            "nothing-asked",
            409,
            "Hồ sơ không có yêu cầu bổ sung nào đang chờ trả lời",
            "Nothing was asked of this dossier"),
    NO_DEADLINE(
            "no-answer-deadline",
            409,
            "Hồ sơ không có thời hạn bổ sung nào để gia hạn",
            "No answer is awaited until a date that could be put off"),
    LOCKED("answer-locked", 422, "Chỉ sửa được những mục cán bộ đã nêu", "Only what the officer named can be changed"),
    INCOMPLETE("supplement-incomplete", 422, "Phần bổ sung chưa đủ hoặc chưa đúng", "The answer is not complete");

    private final Kind kind;

    SupplementProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
