package vn.motcua.notification.officer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.platform.text.Text;

/** What an officer may be told. */
enum OfficerNoticeKind {
    /** Something went wrong on the exchange axis, for a clerk to see to. */
    EXCHANGE_TROUBLE(
            new Text("Văn bản trên trục cần xử lý", "A document on the axis needs you"),
            new Text(
                    "Có văn bản gửi hoặc nhận qua trục gặp sự cố. Mở danh sách để xem lý do và cách xử lý.",
                    "Something went wrong with a document on its way. Open the list to see why and what to do.")),
    /** The same, for whoever drew the document up. */
    OWN_DOCUMENT_TROUBLE(
            new Text("Văn bản bạn soạn gặp sự cố khi gửi", "A document that you drew up is in trouble"),
            new Text(
                    "Văn bản chưa tới được nơi nhận hoặc bị từ chối. Văn thư đã được báo.",
                    "It has not reached its receiver, or was refused. The clerk has been told.")),
    /** Documents should have been sent by now and wait. */
    DOCUMENTS_LATE(
            new Text("Văn bản quá hạn gửi qua trục", "Documents late on the axis"),
            new Text(
                    "Số văn bản đã quá giờ phải gửi mà còn chờ: {amount}. Văn bản tự đi khi kết nối thông suốt.",
                    "Documents that should have been sent by now and wait: {amount}. They leave once the connection works.")),
    /** A leader has given the officer an incoming document. */
    INCOMING_ASSIGNED(
            new Text("Bạn được phân công xử lý văn bản đến", "An incoming document was assigned to you"),
            new Text("Mở văn bản để xem ý kiến chỉ đạo và thời hạn.", "Open it to read the remarks and the deadline.")),
    /** A document's sender has put other words or files in the place of those that came. */
    INCOMING_UPDATED(
            new Text("Bên gửi đã cập nhật văn bản đến", "An incoming document was updated by its sender"),
            new Text(
                    "Mở văn bản để xem nội dung mới. Bản trước vẫn xem được.",
                    "Open it to read what is new. What it said before can still be read.")),
    /** A document's sender has put another in its place. */
    INCOMING_REPLACED(
            new Text("Văn bản đến đã được bên gửi thay thế", "An incoming document was replaced by its sender"),
            new Text("Mở văn bản để xem văn bản thay thế.", "Open it to see which document stands in its place.")),
    /** A document that was finished with an answer is in work again, for nobody has the answer. */
    INCOMING_REOPENED(
            new Text("Văn bản đến được mở lại để xử lý", "An incoming document is in work again"),
            new Text(
                    "Văn bản trả lời đã bị thu hồi hoặc bị từ chối. Mở văn bản để xử lý tiếp.",
                    "Its answer was recalled or refused. Open it to go on.")),
    /** Documents wait that nobody has taken in on the day they came. */
    INCOMING_UNTAKEN(
            new Text("Văn bản đến chưa được tiếp nhận", "Incoming documents not taken in"),
            new Text(
                    "Số văn bản đã hết ngày làm việc mà chưa được tiếp nhận hoặc trả lại: {amount}.",
                    "Documents that nobody took in or returned on the day they came: {amount}.")),
    /** Documents have come over the exchange, for a clerk to take in. */
    INCOMING_ARRIVED(
            new Text("Văn bản mới đến", "Documents have come"),
            new Text(
                    "Số văn bản mới đến, chờ tiếp nhận: {amount}.",
                    "Documents that came and wait to be taken in: {amount}.")),
    /** A document is in the register and waits for a leader to assign it. */
    INCOMING_TO_ASSIGN(
            new Text("Văn bản đến chờ phân công", "An incoming document waits to be assigned"),
            new Text(
                    "Văn thư đã tiếp nhận; chờ lãnh đạo phân công xử lý.",
                    "The clerk has taken it in; a leader assigns it next.")),
    /** Its sender has taken a document back. */
    INCOMING_RECALLED(
            new Text("Bên gửi đã thu hồi văn bản", "A document was recalled by its sender"),
            new Text("Không xử lý văn bản này nữa.", "There is nothing left to do with it.")),
    /** Its sender asks a document back that is in work; what updates or replaces it waits for nobody. */
    INCOMING_REQUEST(
            new Text("Bên gửi đề nghị thu hồi văn bản đã gửi", "A sender asks a document back"),
            new Text(
                    "Văn bản đang được xử lý; văn thư trả lời đồng ý hay từ chối trả lại. Hãy cân nhắc trước khi làm tiếp.",
                    "It is in work; the clerk agrees to give it back or refuses. Think before you go on.")),
    /** A draft waits for a leader's signature. */
    OUTGOING_TO_SIGN(
            new Text("Văn bản đi chờ ký", "A document waits for your signature"),
            new Text("Dự thảo đã được trình, chờ lãnh đạo ký số.", "A draft was submitted and waits to be signed.")),
    /** A document is signed and waits for its number. */
    OUTGOING_TO_NUMBER(
            new Text("Văn bản đi chờ cấp số", "A document waits for its number"),
            new Text("Lãnh đạo đã ký; chờ văn thư cấp số.", "A leader has signed it; the clerk numbers it next.")),
    /** A document has its number and waits to be sent. */
    OUTGOING_TO_SEND(
            new Text("Văn bản đi chờ gửi", "A document waits to be sent"),
            new Text("Văn bản đã được cấp số; chờ văn thư gửi.", "It has its number; the clerk sends it next.")),
    /** A draft came back to whoever drew it up. */
    OUTGOING_SENT_BACK(
            new Text("Dự thảo bị trả lại", "Your draft was sent back"),
            new Text("Mở văn bản để xem ý kiến và sửa.", "Open it to read the remarks and mend it.")),
    /** What a document answers, that was not sent yet, was recalled or replaced. */
    OUTGOING_QUESTION_LOST(
            new Text("Văn bản được trả lời không còn hiệu lực", "What you are answering stands no more"),
            new Text(
                    "Bên gửi đã thu hồi hoặc thay thế văn bản mà văn bản này trả lời. Mở văn bản để xem trước khi làm tiếp.",
                    "Its sender has recalled or replaced what this document answers. Open it before you go on.")),
    /** An answer is here to a dossier that was handed to another agency. */
    DOSSIER_ANSWERED(
            new Text("Cơ quan khác đã trả lời hồ sơ", "Another agency has answered a dossier"),
            new Text(
                    "Đã có văn bản trả lời cho hồ sơ bạn chuyển đi.",
                    "The answer is here to a dossier that you handed over.")),
    /** The agency that a dossier was handed to sent it back. */
    DOSSIER_HANDED_BACK(
            new Text("Hồ sơ bạn chuyển đi bị trả lại", "A dossier that you handed over came back"),
            new Text(
                    "Cơ quan nhận trả lại hồ sơ; hồ sơ trở lại để xử lý tiếp. Mở hồ sơ để xem lý do.",
                    "The other agency sent it back, and it goes on here. Open it to read why.")),
    /** That agency has finished, and no answer of it is here. */
    DOSSIER_FINISHED(
            new Text("Hồ sơ chuyển đi đã xong, chưa có văn bản trả lời", "A dossier was finished without an answer"),
            new Text(
                    "Cơ quan nhận báo đã xử lý xong. Mở hồ sơ để xem nội dung báo lại và bước tiếp theo.",
                    "The other agency reports that it has finished. Open it to read its words and what comes next.")),
    /** That agency does not give a dossier back that it was asked for. */
    DOSSIER_KEPT(
            new Text("Cơ quan nhận không trả lại hồ sơ", "A dossier is not given back"),
            new Text(
                    "Đề nghị lấy lại hồ sơ bị từ chối. Mở hồ sơ để xem lý do và bước tiếp theo.",
                    "Your request was refused. Open it to read why and what comes next.")),
    /** The answer to a letter has come, for whoever drew the letter up. */
    OUTGOING_ANSWERED(
            new Text("Văn bản bạn soạn đã được trả lời", "A document that you drew up was answered"),
            new Text("Mở văn bản để xem văn bản trả lời đã đến.", "Open it to see which document came as its answer."));

    /** Those that are over when an outgoing document moves on. */
    static final Set<OfficerNoticeKind> OF_OUTGOING_STATE = Collections.unmodifiableSet(
            EnumSet.of(OUTGOING_TO_SIGN, OUTGOING_TO_NUMBER, OUTGOING_TO_SEND, OUTGOING_SENT_BACK));

    /** Those that are over besides when it was sent or given up. */
    static final Set<OfficerNoticeKind> OF_OUTGOING_END =
            Collections.unmodifiableSet(EnumSet.of(OUTGOING_QUESTION_LOST));

    /** Those that are over when an incoming document moves on. */
    static final Set<OfficerNoticeKind> OF_INCOMING_STATE =
            Collections.unmodifiableSet(EnumSet.of(INCOMING_ARRIVED, INCOMING_TO_ASSIGN));

    /** Those that are over besides when nothing is left to do with it. */
    static final Set<OfficerNoticeKind> OF_INCOMING_WORK = Collections.unmodifiableSet(EnumSet.of(
            INCOMING_ARRIVED,
            INCOMING_TO_ASSIGN,
            INCOMING_ASSIGNED,
            INCOMING_REQUEST,
            INCOMING_UPDATED,
            INCOMING_REOPENED));

    /** Those that are over when nobody has anything to take in at an agency. */
    static final Set<OfficerNoticeKind> OF_ARRIVALS =
            Collections.unmodifiableSet(EnumSet.of(INCOMING_ARRIVED, INCOMING_UNTAKEN));

    /** Those that are over when nothing is wrong with a document any more. */
    static final Set<OfficerNoticeKind> OF_TROUBLE =
            Collections.unmodifiableSet(EnumSet.of(EXCHANGE_TROUBLE, OWN_DOCUMENT_TROUBLE));

    /** Those that are over when a dossier is with no other agency any more. */
    static final Set<OfficerNoticeKind> OF_HAND_OFF =
            Collections.unmodifiableSet(EnumSet.of(DOSSIER_ANSWERED, DOSSIER_FINISHED, DOSSIER_KEPT));

    /** Those of which an officer has one of a document, as long as it is unread. */
    static final Set<OfficerNoticeKind> ONCE_A_DOCUMENT = Collections.unmodifiableSet(EnumSet.of(
            EXCHANGE_TROUBLE, OWN_DOCUMENT_TROUBLE, INCOMING_REQUEST, OUTGOING_ANSWERED, OUTGOING_QUESTION_LOST));

    private final Text title;
    private final Text body;

    OfficerNoticeKind(Text title, Text body) {
        this.title = title;
        this.body = body;
    }

    Text title() {
        return title;
    }

    /** With {@code {amount}} where a number belongs. */
    Text body() {
        return body;
    }
}
