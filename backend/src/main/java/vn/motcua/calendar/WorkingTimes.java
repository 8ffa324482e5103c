package vn.motcua.calendar;

/** Whose working time is which. */
@FunctionalInterface
public interface WorkingTimes {
    /**
     * The working time that is counted by at a workplace: the unit's own, else its agency's, else that of the province, else
     * the national one.
     */
    WorkingTime of(Workplace workplace);
}
