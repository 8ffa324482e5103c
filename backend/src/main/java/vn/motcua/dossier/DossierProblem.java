package vn.motcua.dossier;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about a dossier. */
public enum DossierProblem implements ProblemType {
    NOT_FOUND("dossier-not-found", 404, "Không tìm thấy hồ sơ", "No such dossier"),
    PROCEDURE_NOT_FOUND("procedure-not-found", 404, "Không tìm thấy thủ tục", "No such procedure"),
    OWNER_NOT_FOUND(
            "owner-not-found",
            404,
            "Không tìm thấy chủ hồ sơ, hoặc bạn chưa được ủy quyền nộp hồ sơ thay",
            "No such owner, or you may not prepare this dossier for them"),
    NOT_OFFERED(
            "procedure-not-offered",
            409,
            "Cơ quan này không tiếp nhận trực tuyến thủ tục đã chọn",
            "This agency does not take this procedure online"),
    NOT_A_DRAFT("not-a-draft", 409, "Hồ sơ đã nộp, không còn sửa được", "The dossier is no longer a draft"),
    DRAFT_CONFLICT(
            "draft-conflict",
            409,
            "Có câu trả lời đã được sửa khác đi ở nơi khác; hãy chọn nội dung giữ lại",
            "An answer was changed elsewhere too: choose which one stays"),
    TRANSITION_NOT_ALLOWED(
            "transition-not-allowed",
            409,
            "Hồ sơ đang ở trạng thái không cho phép việc này",
            "The dossier's status does not allow this"),
    STALE_VERSION(
            "stale-version",
            412,
            "Hồ sơ vừa được thay đổi ở nơi khác; chưa có gì bị ghi đè",
            "The dossier was changed elsewhere; nothing was overwritten"),
    INCOMPLETE("dossier-incomplete", 422, "Hồ sơ chưa đủ hoặc chưa đúng", "The dossier is not complete"),
    ANSWERS_INVALID("answers-invalid", 422, "Có câu trả lời chưa hợp lệ", "An answer is not valid"),
    KEY_REUSED(
            "idempotency-key-reused",
            422,
            "Mã chống gửi trùng đã dùng cho một yêu cầu khác",
            "The idempotency key was used for another request"),
    DOCUMENT_UNKNOWN(
            "required-document-unknown",
            422,
            "Thủ tục không có thành phần hồ sơ này",
            "The procedure has no such required document"),
    DOCUMENT_LOCKED(
            "required-document-locked",
            409,
            "Cán bộ không yêu cầu bổ sung giấy tờ này",
            "The officer did not ask for this paper"),
    TOO_MANY_FILES(
            "too-many-files",
            409,
            "Thành phần hồ sơ này đã đủ số tệp tối đa",
            "This required document has as many files as it may"),
    ATTACHMENT_SUBMITTED(
            "attachment-submitted", 409, "Giấy tờ đã nộp, không gỡ được", "The paper was submitted and stays"),
    SOURCE_UNKNOWN(
            "reused-paper-unknown",
            422,
            "Chủ hồ sơ không có giấy tờ này trong kho, hoặc bạn chưa được ủy quyền dùng",
            "The owner has no such paper here, or you may not use it for them"),
    SOURCE_UNFIT(
            "reused-paper-unfit",
            422,
            "Giấy tờ này không dùng cho thành phần hồ sơ đã chọn",
            "This paper does not stand for the required document"),
    SOURCE_REVOKED(
            "reused-result-revoked",
            422,
            "Kết quả này đã bị thu hồi, không dùng lại được",
            "This result was revoked and cannot be used again"),
    PAPER_THERE_ALREADY(
            "paper-attached-already", 409, "Giấy tờ này đã có trong hồ sơ", "The dossier has this paper already"),
    PAPER_BEING_ISSUED(
            "paper-being-issued",
            503,
            "Giấy tờ đang chờ ký số; xin thử lại sau ít phút",
            "The paper is waiting for its digital signature; try again in a few minutes");

    private final Kind kind;

    DossierProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
