package vn.motcua.document.paper.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperSignature;

/**
 * Everything form 05 says (Phiếu kiểm soát quá trình giải quyết hồ sơ, Circular 01/2018/TT-VPCP).
 *
 * @param signature who draws the sheet up
 * @param writtenAt the date of the paper
 */
public record ControlSheetContent(
        PaperCase dossier, Handling handling, List<Handover> handovers, PaperSignature signature, Instant writtenAt) {

    public ControlSheetContent {
        handovers = List.copyOf(handovers);
    }

    /**
     * Who handles the dossier, and within what time.
     *
     * @param bookPlace where it stands in the book of the agency that took it in
     * @param agency the agency or unit that settles it
     * @param cooperating other agencies it goes through; absent when there are none
     * @param promisedAt absent while nothing is promised
     */
    public record Handling(
            BookPlace bookPlace,
            String agency,
            @Nullable String cooperating,
            Instant receivedAt,
            @Nullable Instant promisedAt) {}

    /**
     * One passing on of the dossier.
     *
     * @param to absent while nobody has taken it over
     * @param dueAt until when it was to be passed on; absent where nothing was due
     * @param result how the passing on compares with that
     */
    public record Handover(
            Side from,
            @Nullable Side to,
            @Nullable Instant dueAt,
            @Nullable Timeliness result,
            @Nullable String note) {}

    /** Who passed it on or took it over, for whom, and when. */
    public record Side(String unit, @Nullable String officer, Instant at) {}

    /** How the passing on compares with when it was due. */
    public enum Timeliness {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn");

        private final String words;

        Timeliness(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }
}
