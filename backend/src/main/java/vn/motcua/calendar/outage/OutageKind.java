package vn.motcua.calendar.outage;

/** How an outage came to be written down. */
enum OutageKind {
    /** Maintenance that was announced. */
    PLANNED,
    /** A breakdown that an administrator wrote down. */
    UNPLANNED,
    /** The servers found that none of them had run. */
    FOUND
}
