package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import vn.motcua.agency.AgencyId;

/** When the portal could not be reached. */
@FunctionalInterface
public interface Outages {
    /** The outages that an agency had and that were not over at a moment, in whatever order; they may overlap. */
    List<Outage> since(AgencyId agency, Instant moment);
}
