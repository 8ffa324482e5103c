package vn.motcua.document;

import vn.motcua.platform.problem.ProblemType;
import vn.motcua.platform.text.Text;

/** Why a file is not taken. */
public enum DocumentRefusal implements ProblemType {
    EMPTY("document-empty", 422, "Tệp không có nội dung", "The file is empty"),
    TOO_LARGE("document-too-large", 413, "Tệp quá lớn", "The file is too large"),
    NAME_INVALID("document-name-invalid", 422, "Tên tệp không hợp lệ", "The file's name is not valid"),
    TYPE_NOT_ACCEPTED("document-type-not-accepted", 415, "Loại tệp không được nhận", "This type is not accepted"),
    HEIC_NOT_ACCEPTED("heic-not-accepted", 415, "Ảnh HEIC chưa được nhận", "HEIC pictures are not accepted"),
    DAMAGED("document-damaged", 422, "Tệp bị hỏng hoặc chưa tải đủ", "The file is damaged or incomplete"),
    ENCRYPTED("document-encrypted", 422, "Tệp đang đặt mật khẩu", "The file is protected by a password"),
    TOO_COMPLEX("document-too-complex", 422, "Tệp quá phức tạp để mở an toàn", "The file cannot be opened safely"),
    ACTIVE_CONTENT(
            "document-active", 422, "Tệp chứa nội dung không an toàn", "The file contains active or embedded content"),
    TOO_MANY_PAGES("too-many-pages", 422, "Tệp có quá nhiều trang", "The file has too many pages"),
    IMAGE_TOO_LARGE("image-too-large", 422, "Hình ảnh quá lớn", "The picture is too large"),
    CHECKS_BUSY("document-checks-busy", 503, "Hệ thống đang kiểm tra nhiều tệp", "Too many files are being checked");

    /** What those can do whose telephone takes HEIC pictures. */
    public static final Text HEIC_ADVICE = new Text(
            "Hãy gửi ảnh dạng JPEG; trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất",
            "Send the picture as JPEG; on an iPhone: Settings > Camera > Formats > Most Compatible");

    private final Kind kind;

    DocumentRefusal(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
