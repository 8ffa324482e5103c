package vn.motcua.document.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a paper (Decree 30/2020, Annex I, box 7).
 *
 * @param post in capitals, for example "NGƯỜI TIẾP NHẬN HỒ SƠ"; each line of it stands on a line of its own
 * @param note in brackets below it, for example "(Đã xác nhận trên hệ thống)"
 * @param name full name; absent where a person signs by hand
 */
public record PaperSignature(
        String post, @Nullable String note, @Nullable String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String DEPUTY = "PHÓ ";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final String CONFIRMED = "(Đã xác nhận trên hệ thống)";
    private static final String UNSIGNED = "(Đã xác nhận trên hệ thống; bản không ký số)";
    private static final String UNSIGNED_BY_LEADER = "(Đã xác nhận trên hệ thống; không có chữ ký số cá nhân)";

    /** Of an officer whose act the system has recorded under their own account. */
    public static PaperSignature confirmed(String post, String name) {
        return new PaperSignature(post, CONFIRMED, name);
    }

    /** Of the officer who drew a paper up; nobody has confirmed anything on it. */
    public static PaperSignature ofWriter(String post, String name) {
        return new PaperSignature(post, null, name);
    }

    /** Of a leader whose digital signature stands between post and name. */
    public static PaperSignature ofSigningLeader(String post, String name) {
        return new PaperSignature(post, null, name);
    }

    /** Of whichever leader will sign. */
    public static PaperSignature ofLeaderToCome() {
        return new PaperSignature("LÃNH ĐẠO CƠ QUAN", null, null);
    }

    /**
     * A leader's post as it stands above a signature: without the name of the agency, which stands in the head, with whom a
     * deputy signs for in a line above it, and above both the committee in whose name its chair signs (Decree 30/2020, Annex I,
     * section II.7).
     *
     * @param title as the officer is called, "Phó Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa"
     */
    public static String post(String title, String agency) {
        String whole = title.toUpperCase(VIETNAMESE);
        String name = agency.toUpperCase(VIETNAMESE);
        int place = whole.indexOf(" " + name);
        String post = place > 0 ? whole.substring(0, place) : whole;
        String signed = post.startsWith(DEPUTY) ? "KT. " + post.substring(DEPUTY.length()) + "\n" + post : post;
        return name.startsWith(COMMITTEE) ? "TM. " + COMMITTEE + "\n" + signed : signed;
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
