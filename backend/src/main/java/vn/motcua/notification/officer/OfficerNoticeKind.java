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
