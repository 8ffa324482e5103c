package vn.motcua.calendar.book;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.platform.content.HeldContent;

/** The working time of each province; answered from memory, read again when another server changed a calendar. */
@Singleton
class Calendars implements WorkingTimes {
    private final Agencies agencies;
    private final HeldContent<ProvinceCalendars> provinces;

    Calendars(Agencies agencies, SqlCalendars source) {
        this.agencies = agencies;
        this.provinces = new HeldContent<>(source::load, ProvinceCalendars::revision, source::revision);
    }

    @Override
    public WorkingTime of(AgencyId agency) {
        ProvinceCalendars calendars = provinces.get();
        return agencies.find(agency)
                .map(known -> calendars.of(known.provinceCode()))
                .orElse(calendars.national());
    }

    /** Reads the calendars again; for who has just changed one. */
    void refresh() {
        provinces.refresh();
    }

    @Scheduled(initialDelay = "35s", fixedDelay = "15s")
    void refreshWhenChanged() {
        provinces.refreshWhenChanged();
    }
}
