package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A date that something is due, and why it is that one.
 *
 * @param exactAt to the moment; where a part of a day was added, before the close of business that is promised
 * @param at what is promised, and what lateness is judged on
 * @param reasons in the order in which they moved it
 */
public record DueDate(Instant exactAt, Instant at, List<DueReason> reasons) {
    public DueDate {
        reasons = List.copyOf(reasons);
    }
}
