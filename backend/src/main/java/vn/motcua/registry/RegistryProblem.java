package vn.motcua.registry;

import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.problem.ProblemType;
import vn.motcua.platform.text.Text;

/** What can be wrong with a request about registers. */
public enum RegistryProblem implements ProblemType {
    NOT_YOUR_ROLE(
            "registry-not-your-role",
            403,
            "Vai trò của bạn tại cơ quan không làm được thao tác này",
            "Your role at the agency may not do this"),
    NUMBER_TAKEN(
            "document-number-taken",
            409,
            "Số này, hoặc số lớn hơn, đã được cấp cho văn bản khác",
            "This number, or a higher one, was given to a document already"),
    NOT_IN_STATE(
            "registry-document-state",
            409,
            "Văn bản không ở trạng thái cho phép thao tác này",
            "The document is not where this can be done"),
    UNIT_MISSING(
            "letter-without-unit",
            422,
            "Công văn cần chữ viết tắt của đơn vị soạn thảo trong ký hiệu",
            "A letter's symbol names the unit that drew it up"),
    DUPLICATE(
            "duplicate-document",
            409,
            "Văn bản cùng số, ký hiệu của cơ quan này đã có trong sổ văn bản đến",
            "A document of this agency with this number and symbol is in the register already"),
    NO_SUCH_ANSWER(
            "answer-not-in-register",
            422,
            "Văn bản trả lời không có trong sổ văn bản đi của cơ quan",
            "The answer does not stand in the agency's register of outgoing documents"),
    ANSWER_NOT_SENT("answer-not-sent", 409, "Văn bản trả lời chưa được gửi", "The answer has not been sent yet"),
    NOT_ANSWERABLE(
            "document-not-answerable",
            422,
            "Văn bản đến này không trả lời được: chưa vào sổ, đã kết thúc, hoặc không thuộc phạm vi của bạn",
            "This incoming document cannot be answered: it is not in the register, finished, or not yours to see"),
    QUESTION_LOST(
            "answered-document-lost",
            409,
            "Văn bản được trả lời đã bị thu hồi hoặc thay thế: hãy xác nhận nếu vẫn tiếp tục",
            "What is answered was recalled or replaced: say so if this goes on all the same"),
    WORK_BACK(
            "transferred-work-back",
            409,
            "Bên chuyển đã lấy lại phiếu chuyển và tự giải quyết: không ký, cấp số hay gửi văn bản trả lời nữa",
            "Its sender has taken the transfer note back and decides itself: its answer is not signed, numbered or sent"),
    ASSIGNEE_UNKNOWN(
            "assignee-not-here",
            422,
            "Đơn vị hoặc cán bộ được giao không thuộc cơ quan này",
            "The unit or officer is not of this agency"),
    UNKNOWN_RECEIVER(
            "unknown-receiver",
            422,
            "Mã định danh nơi nhận không có trên hệ thống",
            "A receiver's code is known to nobody"),
    TOO_MANY_FILES(
            "registry-files-full",
            409,
            "Văn bản đã đủ số tệp tối đa, hãy bỏ bớt tệp hoặc gộp các tệp lại",
            "The document has as many files as it may: take one away, or put several into one"),
    NO_RECEIVER("no-receiver", 409, "Văn bản chưa có nơi nhận", "The document has no receiver"),
    BOUND_RECEIVERS(
            "receivers-bound",
            409,
            "Phiếu chuyển hồ sơ chỉ gửi tới cơ quan có thẩm quyền ghi trong phiếu",
            "The note with which a dossier goes is sent to the agency that it names alone"),
    NO_MAIN_FILE("no-main-file", 409, "Văn bản chưa có tệp chính", "The document has no main file"),
    SIGNATURES_BROKEN(
            "registry-file-signatures-broken",
            422,
            "Tệp mang chữ ký số không còn nguyên vẹn",
            "The file carries digital signatures that are not whole"),
    STATE_SECRET(
            "state-secret",
            422,
            "Văn bản có dấu hiệu thuộc bí mật nhà nước: không nhập, không tải lên, không gửi trên hệ thống này;"
                    + " hãy chuyển theo đường văn bản giấy",
            "The document seems to be a state secret: it is neither entered, uploaded nor sent here; use the paper"
                    + " route"),
    NOT_SETTLED(
            "sent-document-not-settled",
            409,
            "Văn bản còn trên đường gửi, có nơi nhận chưa trả lời đề nghị trước, hoặc không nơi nào còn giữ văn bản",
            "The document is still on its way, a receiver has still to answer, or nobody has it any more"),
    UNFIT_REPLACEMENT(
            "unfit-replacement",
            422,
            "Văn bản thay thế phải là văn bản chưa gửi của cùng cơ quan",
            "What replaces a document is another of the same agency that was not sent yet"),
    REPLACED_ALREADY(
            "replaced-already",
            409,
            "Đã có văn bản khác thay thế văn bản này",
            "Another document replaces this one already"),
    CHECKLIST_NOT_PASSED(
            "checklist-not-passed",
            409,
            "Văn bản chưa đạt các mục kiểm tra trước khi gửi",
            "The document has not passed the checks before sending");

    private final Kind kind;

    RegistryProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Refuses what bears the stamp of a state secret, and says where, by which word. */
    public static ProblemException secret(String pointer, String word) {
        Text detail = new Text("Có dấu hiệu mật: “" + word + "”", "A stamp of secrecy: “" + word + "”");
        return ProblemException.of(STATE_SECRET).withDetail(detail).withError(pointer, "secrecy", detail);
    }
}
