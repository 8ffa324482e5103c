package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a paper (Decree 30/2020, Annex I, box 7).
 *
 * @param post in capitals, for example "NGƯỜI TIẾP NHẬN HỒ SƠ"
 * @param note in brackets below it, for example "(Đã xác nhận trên hệ thống)"
 * @param name full name; absent where a person signs by hand
 */
public record PaperSignature(
        String post, @Nullable String note, @Nullable String name) {

    private static final String CONFIRMED = "(Đã xác nhận trên hệ thống)";
    private static final String UNSIGNED = "(Đã xác nhận trên hệ thống; bản không ký số)";
    private static final String UNSIGNED_BY_LEADER = "(Đã xác nhận trên hệ thống; không có chữ ký số cá nhân)";

    /** Of an officer whose act the system has recorded under their own account. */
    public static PaperSignature confirmed(String post, String name) {
        return new PaperSignature(post, CONFIRMED, name);
    }

    /** Of a leader whose digital signature stands between post and name. */
    public static PaperSignature ofSigningLeader(String post, String name) {
        return new PaperSignature(post, null, name);
    }

    /**
     * Of a leader who confirmed what the paper says and has no digital signature on it.
     *
     * @param signed whether somebody else's stands on it, such as the agency's
     */
    public static PaperSignature ofConfirmingLeader(String post, String name, boolean signed) {
        return new PaperSignature(post, signed ? UNSIGNED_BY_LEADER : UNSIGNED, name);
    }

    /** Of the officer at a desk that hands out a paper; a paper without digital signatures says that it has none. */
    public static PaperSignature of(String post, PaperDesk desk) {
        String note = desk.signed() ? CONFIRMED : UNSIGNED;
        return new PaperSignature(post, note, desk.officerName());
    }
}
