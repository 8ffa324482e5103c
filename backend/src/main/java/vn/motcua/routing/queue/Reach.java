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

    /** Columns that begin an index in the order of queues, and the index to walk when the status is known too. */
    enum Column {
        UNIT_ID("routing_task_of_unit", "routing_task_of_unit_status"),
        AGENCY_ID("routing_task_of_agency", "routing_task_of_agency_status"),
        GUEST_AGENCY_ID("routing_task_of_guest", "routing_task_of_guest"),
        ASSIGNEE_ID("routing_task_of_assignee", "routing_task_of_assignee");

        private final String index;
        private final String indexWithStatus;

        Column(String index, String indexWithStatus) {
            this.index = index;
            this.indexWithStatus = indexWithStatus;
        }

        String index(boolean isStatusKnown) {
            return isStatusKnown ? indexWithStatus : index;
        }
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
