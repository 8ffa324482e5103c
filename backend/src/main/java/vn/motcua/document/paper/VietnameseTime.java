package vn.motcua.document.paper;

import java.time.Instant;
import java.time.ZonedDateTime;
import vn.motcua.platform.time.Zone;

/** Instants in the words of official papers: days below 10 and the months 1 and 2 get a leading zero (Decree 30/2020). */
final class VietnameseTime {
    private VietnameseTime() {}

    /** For example "ngày 05 tháng 02 năm 2026". */
    static String date(Instant instant) {
        ZonedDateTime local = instant.atZone(Zone.VIETNAM);
        String month = local.getMonthValue() <= 2 ? "0" + local.getMonthValue() : "" + local.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(local.getDayOfMonth(), month, local.getYear());
    }

    /** For example "09 giờ 05 phút, ngày 05 tháng 02 năm 2026". */
    static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(Zone.VIETNAM);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), date(instant));
    }
}
