package vn.motcua.report;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request for a report. */
enum ReportProblem implements ProblemType {
    ALREADY_DRAWN_UP(
            "summary-already-drawn-up",
            409,
            "Báo cáo của quý này đã được lập; muốn lập lại, hãy bỏ dự thảo đang có",
            "The summary of this quarter was drawn up already; to draw it up again, give up the draft there is"),
    QUARTER_NOT_OVER(
            "quarter-not-over",
            422,
            "Quý này chưa kết thúc nên số liệu chưa đầy đủ",
            "This quarter is not over: its numbers are not whole yet"),
    NO_UNIT(
            "agency-without-unit",
            409,
            "Cơ quan chưa có đơn vị nào để đứng tên soạn báo cáo",
            "The agency has no unit that could draw the report up");

    private final Kind kind;

    ReportProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
