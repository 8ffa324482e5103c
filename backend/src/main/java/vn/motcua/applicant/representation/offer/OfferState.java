package vn.motcua.applicant.representation.offer;

/** How far an offer has come; from {@link #OPEN} to one of the others, for good. */
enum OfferState {
    OPEN,
    TAKEN,
    TAKEN_BACK,
    EXPIRED
}
