package vn.motcua.document.paper;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.platform.time.Zone;

/** Instants in the words of official papers: days below 10 and the months 1 and 2 get a leading zero (Decree 30/2020). */
public final class VietnameseTime {
    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private VietnameseTime() {}

    /** For example "ngày 05 tháng 02 năm 2026". */
    public static String date(Instant instant) {
        ZonedDateTime local = instant.atZone(Zone.VIETNAM);
        String month = local.getMonthValue() <= 2 ? "0" + local.getMonthValue() : "" + local.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(local.getDayOfMonth(), month, local.getYear());
    }

    /** For example "09 giờ 05 phút, ngày 05 tháng 02 năm 2026". */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(Zone.VIETNAM);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), date(instant));
    }

    /** For tables, for example "09:05 05/02/2026". */
    public static String shortMoment(Instant instant) {
        return SHORT_MOMENT.format(instant.atZone(Zone.VIETNAM));
    }

    /** For tables, for example "05/02/2026". */
    public static String shortDate(Instant instant) {
        return SHORT_DATE.format(instant.atZone(Zone.VIETNAM));
    }
}
