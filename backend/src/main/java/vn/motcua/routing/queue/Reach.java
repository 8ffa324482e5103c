package vn.motcua.routing.queue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.routing.LeftPlace;

/**
 * Where a queue looks: rows of the task table with an id in a column, each one walk along one index; or a few dossiers that
 * are named.
 *
 * @param places the columns and ids, none twice
 * @param dossiers the dossiers; absent where the places say it
 */
record Reach(List<Place> places, @Nullable List<UUID> dossiers) {

    Reach {
        places = List.copyOf(places);
        dossiers = dossiers == null ? null : List.copyOf(dossiers);
    }

    private Reach(List<Place> places) {
        this(places, null);
    }

    static Reach ofDossiers(List<UUID> dossiers) {
        return new Reach(List.of(), dossiers);
    }

    boolean isOfDossiers() {
        return dossiers != null;
    }

    /** Columns that begin an index in the order of queues, and the index to walk when the status is known too. */
    enum Column {
        UNIT_ID("routing_task_of_unit", "routing_task_of_unit_status"),
        AGENCY_ID("routing_task_of_agency", "routing_task_of_agency_status"),
        GUEST_AGENCY_ID("routing_task_of_guest", "routing_task_of_guest"),
        ASSIGNEE_ID("routing_task_of_assignee", "routing_task_of_assignee"),
        /** Not of the task: what has gone on from the place, by a table of its own. */
        LEFT_UNIT(LeftPlace.UNIT),
        LEFT_ISSUER(LeftPlace.ISSUER),
        LEFT_GUEST(LeftPlace.GUEST);

        private final String index;
        private final String indexWithStatus;
        private final @Nullable LeftPlace left;

        Column(LeftPlace left) {
            this.index = "PRIMARY";
            this.indexWithStatus = "PRIMARY";
            this.left = left;
        }

        Column(String index, String indexWithStatus) {
            this.index = index;
            this.indexWithStatus = indexWithStatus;
            this.left = null;
        }

        /** From what kind of place the dossiers have gone on; absent where they lie there. */
        @Nullable
        LeftPlace left() {
            return left;
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

    /** The same, and what has gone on from these places. */
    Reach withLeft(Set<Place> left) {
        Set<Place> all = new LinkedHashSet<>(places);
        all.addAll(left);
        return new Reach(new ArrayList<>(all), dossiers);
    }

    boolean isNowhere() {
        return places.isEmpty() && (dossiers == null || dossiers.isEmpty());
    }
}
