package vn.motcua.platform.problem;

import java.util.Arrays;

/** Errors that belong to no domain. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT("invalid-input", 400, "Dữ liệu gửi lên chưa hợp lệ", "The input is not valid"),
    UNREADABLE_BODY("unreadable-body", 400, "Không đọc được nội dung gửi lên", "The body cannot be read"),
    BAD_REQUEST("bad-request", 400, "Yêu cầu chưa hợp lệ", "The request is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "Vui lòng đăng nhập", "Please sign in"),
    FORBIDDEN("forbidden", 403, "Tài khoản này không có quyền làm việc đó", "This account may not do that"),
    NOT_FOUND("not-found", 404, "Không tìm thấy", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Phương thức không được hỗ trợ", "The method is not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Không trả được định dạng đã yêu cầu", "The asked format cannot be given"),
    STALE_VERSION("stale-version", 412, "Dữ liệu đã được thay đổi ở nơi khác", "It was changed elsewhere meanwhile"),
    TOO_LARGE("too-large", 413, "Nội dung gửi lên quá lớn", "The content is too large"),
    URI_TOO_LONG("uri-too-long", 414, "Địa chỉ quá dài", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type", 415, "Định dạng gửi lên không được hỗ trợ", "The sent format is not supported"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Thiếu phiên bản dữ liệu", "The version is missing"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Bạn thao tác quá nhanh, vui lòng thử lại sau", "Too many requests"),
    INTERNAL_ERROR("internal-error", 500, "Hệ thống gặp lỗi, vui lòng thử lại sau", "Something went wrong here"),
    UNAVAILABLE("unavailable", 503, "Hệ thống đang bận, vui lòng thử lại sau", "Not available for the moment");

    private final Kind kind;

    CommonProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The general error of an HTTP status. */
    static CommonProblem ofStatus(int status) {
        if (status == 400) {
            return BAD_REQUEST;
        }
        CommonProblem otherwise = status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        return Arrays.stream(values())
                .filter(problem -> problem.status() == status)
                .findFirst()
                .orElse(otherwise);
    }
}
