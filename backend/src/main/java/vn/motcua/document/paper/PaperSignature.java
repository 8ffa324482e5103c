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

    /** Of an officer whose act the system has recorded under their own account. */
    public static PaperSignature confirmed(String post, String name) {
        return new PaperSignature(post, "(Đã xác nhận trên hệ thống)", name);
    }

    /** Of the officer at a desk that hands out a paper; a paper without digital signatures says that it has none. */
    public static PaperSignature of(String post, PaperDesk desk) {
        String note = desk.signed() ? "(Đã xác nhận trên hệ thống)" : "(Đã xác nhận trên hệ thống; bản không ký số)";
        return new PaperSignature(post, note, desk.officerName());
    }
}
