package vn.motcua.calendar;

import vn.motcua.agency.AgencyId;

/** Whose working time is which. */
@FunctionalInterface
public interface WorkingTimes {
    /** The working time that an agency's deadlines are counted in: its province's. */
    WorkingTime of(AgencyId agency);
}
