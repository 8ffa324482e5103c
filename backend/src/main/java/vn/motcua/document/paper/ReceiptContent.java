package vn.motcua.document.paper;

import java.time.Instant;
import java.util.List;

/** Everything form 01 says (Giấy tiếp nhận hồ sơ và hẹn trả kết quả, Circular 01/2018/TT-VPCP). */
public record ReceiptContent(
        PaperCase dossier, BookPlace bookPlace, Request request, Appointment appointment, PaperDesk desk) {

    /**
     * What the applicant hands in.
     *
     * @param items the papers handed in; may be empty
     * @param sets how many sets of the dossier (số bộ hồ sơ)
     */
    public record Request(List<Item> items, int sets) {

        public Request {
            items = List.copyOf(items);
        }
    }

    /** One line of the table of papers: a name and how many of each kind came in. */
    public record Item(String name, int originals, int certifiedCopies, int copies) {}

    /**
     * When the dossier came in and when its result is due.
     *
     * @param timeLimit the time the rules give, in words with the unit, for example "05 ngày làm việc"
     * @param receivedAt when it was taken in; also the date of the paper
     * @param promisedAt when the result is promised
     * @param resultAt where or how the result is handed over, in words
     */
    public record Appointment(String timeLimit, Instant receivedAt, Instant promisedAt, String resultAt) {}
}
