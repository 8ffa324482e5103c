package vn.motcua.exchange.watch;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about documents on their way. */
enum ExchangeProblem implements ProblemType {
    NOT_MENDED_BY_SENDING(
            "not-mended-by-sending",
            409,
            "Gửi lại không khắc phục được sự cố này",
            "Sending the document again does not mend this"),
    SENT_THERE(
            "document-sent-there",
            409,
            "Văn bản đã hoặc đang được gửi tới cơ quan này",
            "The document is on its way to that agency, or is there"),
    NOT_AN_OPERATOR(
            "exchange-operators-only",
            403,
            "Chỉ quản trị viên của cơ quan cao nhất xem được tình trạng kết nối",
            "Only an administrator of the highest agency sees how the connections stand");

    private final Kind kind;

    ExchangeProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
