package vn.motcua.dossier.batch;

/** How far a row has come; from {@link #WAITING} to one of the others, for good. */
enum RowState {
    WAITING,
    DRAFTED,
    REFUSED
}
