package vn.motcua.exchange.edxml;

import vn.motcua.platform.text.Text;

/** Why a package is not taken, in the words that its sender is told with status 02. */
public enum Refusal {
    TOO_LARGE("Gói tin vượt quá dung lượng cho phép", "The package is larger than is allowed"),
    NOT_UTF8("Gói tin không được mã hóa bằng UTF-8", "The package is not written in UTF-8"),
    NOT_XML("Gói tin không phải là XML hợp lệ hoặc bị cắt cụt", "The package is not well-formed XML, or was cut off"),
    DOCTYPE("Gói tin có khai báo DOCTYPE, không được phép", "The package declares a DOCTYPE, which is not allowed"),
    INSTRUCTION(
            "Gói tin có chỉ thị xử lý XML, không được phép",
            "The package has XML processing instructions, which are not allowed"),
    TOO_COMPLEX("Gói tin có cấu trúc vượt quá giới hạn cho phép", "The package's structure is beyond the bounds"),
    NOT_EDXML(
            "Gói tin không đúng cấu trúc QCVN 102:2016/BTTTT",
            "The package has not the structure of QCVN 102:2016/BTTTT"),
    PART_MISSING("Gói tin thiếu thành phần bắt buộc", "A mandatory part of the package is missing"),
    PART_REPEATED("Gói tin có thành phần bị lặp", "A part of the package stands there twice"),
    BAD_VALUE("Gói tin có giá trị không hợp lệ", "A value in the package is not valid"),
    NOT_SIGNED("Gói tin không có chữ ký số XML", "The package has no XML signature"),
    SIGNED_TWICE("Gói tin có nhiều hơn một chữ ký số XML", "The package has more than one XML signature"),
    SIGNATURE_MALFORMED("Chữ ký số của gói tin sai cấu trúc", "The package's signature is malformed"),
    NOT_WHOLLY_SIGNED("Chữ ký số không bao phủ toàn bộ gói tin", "The signature does not cover the whole package"),
    ALGORITHM("Thuật toán của chữ ký số không được chấp nhận", "The signature's algorithm is not accepted"),
    UNKNOWN_SENDER(
            "Cơ quan gửi chưa được đăng ký với hệ thống nhận",
            "The sending agency is not known to the receiving system"),
    CERTIFICATE_NOT_VALID(
            "Chứng thư số của cơ quan gửi chưa có hoặc đã hết hiệu lực",
            "The sending agency's certificate is not valid now"),
    WRONG_KEY(
            "Gói tin không được ký bằng khóa đã đăng ký của cơ quan gửi",
            "The package is not signed with a key registered for the sending agency"),
    CHANGED("Nội dung gói tin đã bị thay đổi sau khi ký", "The package was changed after it was signed"),
    ATTACHMENT_MISSING("Gói tin thiếu tệp đính kèm đã khai báo", "An attachment that the manifest names is missing"),
    ATTACHMENT_EXTRA(
            "Gói tin có tệp đính kèm không được khai báo", "There is an attachment that the manifest does not name"),
    ATTACHMENT_REPEATED("Gói tin có hai tệp đính kèm trùng mã", "Two attachments have the same id"),
    ATTACHMENT_ENCODING("Tệp đính kèm không đúng mã hóa Base64", "An attachment is not valid Base64"),
    ATTACHMENT_ARCHIVE(
            "Tệp nén đính kèm bị hỏng hoặc không đúng một tệp",
            "An attachment's archive is broken or does not hold one file"),
    ATTACHMENT_TOO_LARGE(
            "Tệp đính kèm vượt quá dung lượng cho phép sau khi giải nén",
            "An attachment is larger than is allowed when unpacked"),
    ATTACHMENT_NAME("Tên tệp đính kèm không hợp lệ", "An attachment's file name is not allowed");

    private final Text text;

    Refusal(String vi, String en) {
        this.text = new Text(vi, en);
    }

    /** What people are told. */
    public Text text() {
        return text;
    }
}
