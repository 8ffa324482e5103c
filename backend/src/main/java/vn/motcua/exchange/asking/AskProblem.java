package vn.motcua.exchange.asking;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a document that was sent. */
enum AskProblem implements ProblemType {
    NOTHING_TO_ASK(
            "nothing-to-recall",
            409,
            "Không còn nơi nhận nào để đề nghị: đã trả lại, đã từ chối, hoặc chưa trả lời đề nghị trước",
            "No receiver is left to ask: each has given it back or refused it, or has still to answer"),
    NOT_ASKED(
            "no-request-waits",
            409,
            "Không có đề nghị nào của nơi gửi đang chờ trả lời",
            "The sender has asked nothing that waits for an answer");

    private final Kind kind;

    AskProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
