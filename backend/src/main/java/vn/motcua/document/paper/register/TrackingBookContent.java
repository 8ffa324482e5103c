package vn.motcua.document.paper.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperSignature;

/**
 * Everything form 06 says (Sổ theo dõi hồ sơ, Circular 01/2018/TT-VPCP).
 *
 * @param entries in the order in which the dossiers were taken in
 * @param signature who draws the book up
 */
public record TrackingBookContent(
        PaperHead head, Period period, List<Entry> entries, PaperSignature signature, Instant writtenAt) {

    public TrackingBookContent {
        entries = List.copyOf(entries);
    }

    /** The days on which the dossiers were taken in, both included. */
    public record Period(LocalDate from, LocalDate to) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period ends before it begins");
            }
        }

        /** The volumes of the book that it is of. */
        String volumes() {
            return Stream.of(YearMonth.from(from), YearMonth.from(to))
                    .distinct()
                    .map(BookPlace::words)
                    .collect(Collectors.joining(", "));
        }

        String inWords() {
            return "Hồ sơ tiếp nhận từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to);
        }
    }

    /**
     * One dossier's line.
     *
     * @param number its own in the volume of its month, whatever period the book is drawn up of
     */
    public record Entry(
            int number, Matter matter, Owner owner, String agency, Dates dates, Returned returned, String note) {}

    /**
     * What was filed.
     *
     * @param sets how many sets of the dossier (số bộ hồ sơ)
     */
    public record Matter(String dossierCode, String procedureName, int sets) {}

    /** Whose dossier it is and how to reach them. */
    public record Owner(
            String name, @Nullable String address, @Nullable String phone) {}

    /**
     * When the dossier and its result passed through the one-stop shop; what has not happened is absent.
     *
     * @param passedOn to the agency that settles it
     * @param resultCame back from there
     */
    public record Dates(
            Instant received,
            @Nullable Instant promised,
            @Nullable Instant passedOn,
            @Nullable Instant resultCame) {}

    /** When and how the result was handed over; both absent until it was. */
    public record Returned(@Nullable Instant at, @Nullable String way) {}
}
