package vn.motcua.platform.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/**
 * The days that a book is asked for.
 *
 * @param to the last day, included
 */
public record AskedPeriod(LocalDate from, LocalDate to) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final Text BACKWARDS =
            new Text("Ngày cuối phải từ ngày đầu trở đi", "The last day must not be before the first");

    /**
     * What was asked by `from` and `to`; what is not said is filled in: this month up to today. Refuses what is no period, or a
     * longer one.
     *
     * @param most how many days a book may have
     */
    public static AskedPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, int most) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        checkYear("/from", first);
        checkYear("/to", last);
        if (last.isBefore(first)) {
            throw ProblemException.invalid("/to", "minimum", BACKWARDS);
        }
        if (ChronoUnit.DAYS.between(first, last) >= most) {
            throw ProblemException.invalid(
                    "/to",
                    "maximum",
                    new Text("Một sổ có tối đa " + most + " ngày", "A book has at most " + most + " days"));
        }
        return new AskedPeriod(first, last);
    }

    private static void checkYear(String pointer, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw ProblemException.invalid(
                    pointer,
                    "format",
                    new Text(
                            "Năm phải từ %d đến %d".formatted(EARLIEST_YEAR, LATEST_YEAR),
                            "The year must be from %d to %d".formatted(EARLIEST_YEAR, LATEST_YEAR)));
        }
    }
}
