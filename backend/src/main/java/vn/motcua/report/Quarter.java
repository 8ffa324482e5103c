package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import vn.motcua.platform.time.Zone;

/**
 * A quarter of a year in Vietnam.
 *
 * @param number from 1 to 4
 */
record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    Quarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("a year has four quarters: " + number);
        }
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    Quarter previous() {
        return number == 1 ? new Quarter(year - 1, QUARTERS) : new Quarter(year, number - 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    Instant begin() {
        return firstDay().atStartOfDay(Zone.VIETNAM).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return lastDay().plusDays(1).atStartOfDay(Zone.VIETNAM).toInstant();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end());
    }

    /** For example "quý III năm 2026". */
    String words() {
        String roman = switch (number) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            default -> "IV";
        };
        return "quý " + roman + " năm " + year;
    }
}
