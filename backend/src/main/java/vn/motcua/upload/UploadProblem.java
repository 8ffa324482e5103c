package vn.motcua.upload;

import vn.motcua.platform.problem.ProblemType;

/** Why an upload is not begun, not gone on with or not taken. */
public enum UploadProblem implements ProblemType {
    NOT_FOUND("upload-not-found", 404, "Không tìm thấy tệp đang tải lên", "There is no such upload"),
    VERSION_UNSUPPORTED(
            "tus-version-unsupported",
            412,
            "Phiên bản giao thức tải tệp chưa được hỗ trợ",
            "This version of the protocol is not spoken here"),
    OFFSET_CONFLICT(
            "upload-offset-conflict",
            409,
            "Phần gửi lên không nối tiếp phần đã nhận",
            "The chunk does not begin where the upload stands"),
    TOO_MANY_CHUNKS(
            "upload-in-too-many-chunks",
            409,
            "Tệp được chia thành quá nhiều phần nhỏ, vui lòng tải lại từ đầu với phần lớn hơn",
            "The file comes in too many small chunks: begin again, with larger ones"),
    CHECKSUM_MISMATCH(
            "upload-checksum-mismatch",
            460,
            "Phần gửi lên bị sai lệch trên đường truyền, vui lòng gửi lại",
            "The chunk was changed on the way: send it again"),
    TOO_LARGE("upload-too-large", 413, "Tệp quá lớn", "The file is too large"),
    QUOTA_EXCEEDED(
            "upload-quota-exceeded",
            413,
            "Các tệp đang tải lên đã vượt dung lượng cho phép",
            "Your uploads together would be larger than they may"),
    TOO_MANY_OPEN(
            "upload-too-many-open",
            429,
            "Có quá nhiều tệp đang tải lên dở dang",
            "Too many uploads are open: attach or remove some first"),
    UNKNOWN("upload-unknown", 422, "Không tìm thấy tệp đã tải lên", "There is no such upload"),
    INCOMPLETE("upload-incomplete", 409, "Tệp chưa được tải lên đầy đủ", "Not all of the file has come"),
    NOT_AS_ANNOUNCED(
            "upload-not-as-announced",
            422,
            "Tệp nhận được khác với mã SHA-256 đã khai báo, vui lòng tải lại",
            "What came has another SHA-256 than was named: upload it again");

    private final Kind kind;

    UploadProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
