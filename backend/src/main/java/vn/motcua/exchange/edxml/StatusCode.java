package vn.motcua.exchange.edxml;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.platform.text.Text;

/** The statuses of QCVN 102:2016 that an agency tells another of a document. */
public enum StatusCode {
    ARRIVED("01", Sender.RECEIVER, new Text("Đã đến", "Arrived")),
    REFUSED("02", Sender.RECEIVER, new Text("Từ chối tiếp nhận", "Refused")),
    ACCEPTED("03", Sender.RECEIVER, new Text("Đã tiếp nhận", "Accepted")),
    ASSIGNED("04", Sender.RECEIVER, new Text("Phân công xử lý", "Assigned")),
    IN_PROGRESS("05", Sender.RECEIVER, new Text("Đang xử lý", "In progress")),
    COMPLETED("06", Sender.RECEIVER, new Text("Hoàn thành", "Completed")),
    TAKEN_BACK("13", Sender.SENDER, new Text("Lấy lại", "Taken back")),
    CHANGE_AGREED("15", Sender.RECEIVER, new Text("Đồng ý cập nhật, lấy lại", "Change agreed")),
    CHANGE_REFUSED("16", Sender.RECEIVER, new Text("Từ chối cập nhật, lấy lại", "Change refused"));

    /** Which side of the document tells it. */
    public enum Sender {
        /** The agency that sent the document. */
        SENDER,
        /** The agency that received it. */
        RECEIVER
    }

    private final String wire;
    private final Sender sentBy;
    private final Text meaning;

    StatusCode(String wire, Sender sentBy, Text meaning) {
        this.wire = wire;
        this.sentBy = sentBy;
        this.meaning = meaning;
    }

    /** The two digits that travel. */
    public String wire() {
        return wire;
    }

    public Sender sentBy() {
        return sentBy;
    }

    public Text meaning() {
        return meaning;
    }

    /** The status with these two digits. */
    public static Optional<StatusCode> ofWire(String digits) {
        return Arrays.stream(values()).filter(code -> code.wire.equals(digits)).findFirst();
    }
}
