package vn.motcua.calendar;

import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;

/** Where something is worked on, which says by whose hours it is counted. */
public sealed interface Workplace {

    /** An agency as a whole: what it promises. */
    record WholeAgency(AgencyId agency) implements Workplace {}

    /** An agency's one-stop shop, whose counter may be open when the rest is not. */
    record OneStop(AgencyId agency) implements Workplace {}

    /** One unit. */
    record Room(UnitId unit) implements Workplace {}
}
