package vn.motcua.routing.handling;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with an officer's act on a dossier. */
public enum RoutingProblem implements ProblemType {
    NOT_YOUR_STEP(
            "not-your-step",
            403,
            "Việc này không thuộc quyền của bạn ở bước xử lý hiện tại",
            "Your roles do not allow this at the present step"),
    HELD_BY_COLLEAGUE(
            "held-by-colleague", 409, "Hồ sơ đang do cán bộ khác xử lý", "A colleague is handling the dossier"),
    DOCUMENT_UNDER_WAY(
            "document-under-way",
            409,
            "Văn bản kết quả đang trình ký; đề nghị lãnh đạo hoặc văn thư trả lại trước",
            "The result document is being signed; ask the leader or the clerk to send it back first"),
    DOCUMENT_NUMBERED(
            "document-numbered",
            409,
            "Văn bản kết quả đã được cấp số, chờ cơ quan ký số; văn thư sẽ tiếp tục phát hành",
            "The result document has its number and waits for the agency's signature; the clerk goes on with issuing it"),
    HANDED_OFF(
            "dossier-handed-off",
            409,
            "Hồ sơ đang ở cơ quan có thẩm quyền; chờ văn bản trả lời trước khi giải quyết tiếp",
            "The dossier is with the competent agency; wait for its answer before going on here"),
    NO_WAY_OUT(
            "exchange-not-connected",
            409,
            "Hệ thống chưa kết nối trục liên thông văn bản, nên chưa chuyển được hồ sơ cho cơ quan khác",
            "No exchange axis is connected, so dossiers cannot be handed to other agencies yet"),
    NOT_ASSIGNABLE(
            "not-assignable",
            422,
            "Cán bộ được chọn không làm bước này ở đơn vị đang giữ hồ sơ",
            "The chosen officer does not do this step in the unit that has the dossier");

    private final Kind kind;

    RoutingProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
