package vn.motcua.notification.officer;

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
                    "Documents that nobody took in or returned on the day they came: {amount}."));

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
