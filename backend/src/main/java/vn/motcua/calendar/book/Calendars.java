package vn.motcua.calendar.book;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.calendar.change.CalendarListener;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.content.HeldContent;

/** The working time of each workplace; answered from memory, read again when a calendar was changed. */
@Singleton
class Calendars implements WorkingTimes, CalendarListener {
    private final Agencies agencies;
    private final HeldContent<HeldCalendars> held;

    Calendars(Agencies agencies, SqlCalendars source) {
        this.agencies = agencies;
        this.held = new HeldContent<>(source::load, HeldCalendars::revision, source::revision);
    }

    @Override
    public WorkingTime of(Workplace workplace) {
        return held.get().of(place(workplace));
    }

    @Override
    public void changed() {
        refreshWhenChanged();
    }

    @Scheduled(initialDelay = "35s", fixedDelay = "15s")
    void refreshWhenChanged() {
        held.refreshWhenChanged();
    }

    private Place place(Workplace workplace) {
        return switch (workplace) {
            case Workplace.WholeAgency whole -> placeOf(whole.agency());
            case Workplace.OneStop oneStop ->
                agencies.findUnit(oneStop.agency(), UnitKind.ONE_STOP)
                        .map(unit -> new Place(unit.code()))
                        .orElseGet(() -> placeOf(oneStop.agency()));
            case Workplace.Room room -> new Place(agencies.getUnit(room.unit()).code());
        };
    }

    private Place placeOf(AgencyId agency) {
        return agencies.find(agency).map(Agency::code).map(Place::new).orElse(Place.EVERYWHERE);
    }
}
