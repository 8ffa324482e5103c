package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;

/**
 * A day that is not as its weekday says.
 *
 * @param replaces of a worked day of rest the day that is off instead, whose hours it has; of a day off in exchange the day
 *     that is worked; of one off for a holiday the holiday
 */
public record SpecialDay(
        LocalDate day, DayKind kind, Text name, @Nullable LocalDate replaces) {
    public SpecialDay {
        if (kind == DayKind.SWAPPED_WORKING && replaces == null) {
            throw new IllegalArgumentException("a worked day of rest has the hours of the day it replaces");
        }
    }

    /** Why a date is sooner or later for this day. */
    DueReason reason() {
        return switch (kind) {
            case HOLIDAY -> new DueReason.Holiday(day, name);
            case COMPENSATORY_OFF -> new DueReason.DayInLieu(day, name, replaces);
            case SWAPPED_WORKING -> new DueReason.WorkedInExchange(day, name, Objects.requireNonNull(replaces));
        };
    }
}
