package vn.motcua.calendar;

import java.time.LocalTime;

/** A stretch of office hours; the first moment belongs to it, the last does not. */
public record Shift(LocalTime from, LocalTime to) {
    public Shift {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a shift begins before it ends");
        }
    }
}
