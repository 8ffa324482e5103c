package vn.motcua.dossier.tracking;

/** How a dossier that is being handled stands to its date. */
enum Lateness {
    /** The date is past. */
    LATE,

    /** The date is within the next three days. */
    SOON
}
