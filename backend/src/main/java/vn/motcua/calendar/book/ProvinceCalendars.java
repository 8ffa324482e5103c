package vn.motcua.calendar.book;

import java.util.Map;
import vn.motcua.calendar.WorkingTime;

/** The working time of each province that has days or hours of its own, and that of all others. */
record ProvinceCalendars(long revision, WorkingTime national, Map<String, WorkingTime> own) {
    ProvinceCalendars {
        own = Map.copyOf(own);
    }

    WorkingTime of(String province) {
        return own.getOrDefault(province, national);
    }
}
