package vn.motcua.document.paper;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a dossier stands in the tracking book of the agency that took it in (form 06).
 *
 * @param volume the month in which it was taken in: the book has a volume (quyển số) for each
 * @param number counts the dossiers of the volume in the order in which they were taken in, from 1 (số thứ tự)
 */
public record BookPlace(YearMonth volume, int number) {
    private static final DateTimeFormatter VOLUME = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    public BookPlace {
        if (number < 1) {
            throw new IllegalArgumentException("dossiers of a volume are counted from 1");
        }
    }

    /** The volume as papers name it, for example "11/2026". */
    public static String words(YearMonth volume) {
        return VOLUME.format(volume);
    }

    /** As papers say it. */
    public String inWords() {
        return "quyển số " + words(volume) + ", số thứ tự " + number;
    }
}
