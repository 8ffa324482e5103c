package vn.motcua.document.paper.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperSignature;

/**
 * What a register of documents says besides its lines (Decree 30/2020, Annex IV).
 *
 * @param signature who draws it up
 */
public record DocumentRegisterContent(
        PaperHead head, Book book, Extent extent, PaperSignature signature, Instant writtenAt) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Which register it is. */
    public enum Book {
        OUTGOING("SỔ ĐĂNG KÝ VĂN BẢN ĐI"),
        INCOMING("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN");

        private final String title;

        Book(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * Which part of it.
     *
     * @param from the first day
     * @param to the last day, included
     * @param lines how many lines it has
     */
    public record Extent(
            LocalDate from, LocalDate to, @Nullable Numbers numbers, long lines) {

        String days() {
            return "Từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to);
        }
    }

    /** The first and the last number. */
    public record Numbers(int first, int last) {

        String words() {
            return "Từ số %02d đến số %02d".formatted(first, last);
        }
    }
}
