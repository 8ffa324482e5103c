package vn.motcua.routing.queue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where a queue looks: rows of the task table with an id in a column. Each is one walk along one index.
 *
 * @param places the columns and ids, none twice
 */
record Reach(List<Place> places) {

    Reach {
        places = List.copyOf(places);
    }

    /** Columns that begin an index in the order of queues. */
    enum Column {
        UNIT_ID,
        AGENCY_ID,
        GUEST_AGENCY_ID,
        ASSIGNEE_ID
    }

    record Place(Column column, UUID id) {}

    static Reach assignee(UUID officer) {
        return new Reach(List.of(new Place(Column.ASSIGNEE_ID, officer)));
    }

    static Reach of(Set<UUID> units, Set<UUID> agencies) {
        Set<Place> places = new LinkedHashSet<>();
        units.forEach(unit -> places.add(new Place(Column.UNIT_ID, unit)));
        agencies.forEach(agency -> places.add(new Place(Column.AGENCY_ID, agency)));
        agencies.forEach(agency -> places.add(new Place(Column.GUEST_AGENCY_ID, agency)));
        return new Reach(new ArrayList<>(places));
    }

    boolean isNowhere() {
        return places.isEmpty();
    }
}
