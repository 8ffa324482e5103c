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

    /** How urgent it is. The last is older than Decree 30/2020, which has three. */
    public enum Priority implements Numbered {
        ORDINARY(0),
        /** khẩn. */
        URGENT(1),
        /** thượng khẩn. */
        VERY_URGENT(2),
        /** hỏa tốc. */
        FLASH(3),
        /** hỏa tốc hẹn giờ. */
        FLASH_AT_AN_HOUR(4);

        private final int wire;

        Priority(int wire) {
            this.wire = wire;
        }

        @Override
        public int wire() {
            return wire;
        }
    }

    /** Whether it directs the receiver. */
    public enum Steering implements Numbered {
        /** As some systems send it who say nothing. */
        UNSAID(0),
        /** không phải văn bản chỉ đạo. */
        NONE(1),
        /** văn bản chỉ đạo. */
        DIRECTS(2),
        /** báo cáo về văn bản chỉ đạo. */
        REPORTS(3);

        private final int wire;

        Steering(int wire) {
            this.wire = wire;
        }

        @Override
        public int wire() {
            return wire;
        }
    }
}
