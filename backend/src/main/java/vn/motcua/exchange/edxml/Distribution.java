package vn.motcua.exchange.edxml;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have it, and what they are to do.
 *
 * @param dueDate until when an answer is expected
 * @param places the receivers as they are listed on the paper (nơi nhận)
 */
public record Distribution(
        Priority priority, Steering steering, @Nullable LocalDate dueDate, List<String> places) {
    /** Ordinary post. */
    public static final Distribution ORDINARY = new Distribution(Priority.ORDINARY, Steering.NONE, null, List.of());

    public Distribution {
        places = places.stream().map(Words::required).toList();
    }

    /** How urgent it is; the order is the number on the wire. The last is older than Decree 30/2020, which has three. */
    public enum Priority {
        ORDINARY,
        /** khẩn. */
        URGENT,
        /** thượng khẩn. */
        VERY_URGENT,
        /** hỏa tốc. */
        FLASH,
        /** hỏa tốc hẹn giờ. */
        FLASH_AT_AN_HOUR
    }

    /** Whether it directs the receiver; the order is the number on the wire, where some systems send 0 for nothing. */
    public enum Steering {
        UNSAID,
        /** không phải văn bản chỉ đạo. */
        NONE,
        /** văn bản chỉ đạo. */
        DIRECTS,
        /** báo cáo về văn bản chỉ đạo. */
        REPORTS
    }
}
