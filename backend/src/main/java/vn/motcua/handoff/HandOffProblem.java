package vn.motcua.handoff;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a hand-off. */
enum HandOffProblem implements ProblemType {
    ANSWER_NOT_CHOSEN(
            "answer-not-chosen",
            409,
            "Cơ quan có thẩm quyền chưa có văn bản trả lời cho hồ sơ này",
            "The competent agency has not named an answer for this dossier"),
    ANSWER_NOT_SIGNED(
            "answer-not-signed",
            409,
            "Văn bản trả lời không có chữ ký số còn nguyên vẹn, nên không dùng làm kết quả được",
            "The answer carries no signature that holds, and so cannot be the result"),
    NOTHING_TO_ASK(
            "hand-off-not-recallable",
            409,
            "Cơ quan nhận không còn giữ văn bản chuyển hồ sơ, hoặc chưa trả lời đề nghị trước",
            "The other agency does not have the document any more, or has still to answer"),
    RECEIVER_OWN(
            "competent-agency-own",
            422,
            "Đây chính là cơ quan đang giữ hồ sơ; hãy chọn cơ quan khác",
            "This is the agency that has the dossier; choose another"),
    RECEIVER_UNKNOWN(
            "competent-agency-unknown",
            422,
            "Không tìm thấy cơ quan nào có mã này trong danh mục",
            "The list has no agency of this code"),
    RECEIVER_NOT_REACHED(
            "competent-agency-not-reached",
            422,
            "Trục liên thông đang kết nối không gửi được văn bản tới cơ quan này",
            "The exchange axis that is connected does not reach this agency"),
    ISSUER_UNKNOWN(
            "answering-agency-unknown",
            409,
            "Cơ quan trả lời không có trong danh mục cơ quan",
            "The agency that answered is not among those that are known here");

    private final Kind kind;

    HandOffProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
