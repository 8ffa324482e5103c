package vn.motcua.calendar;

/** A time limit: so many of a unit. */
public record Period(int amount, PeriodUnit unit) {
    public Period {
        if (amount < 0) {
            throw new IllegalArgumentException("a period is not negative");
        }
    }
}
