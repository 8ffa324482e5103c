package vn.motcua.exchange.receiving;

/** How a package that was listed stands; all but the first are final. */
enum ReceptionState {
    WAITING,
    /** What it says has taken effect. */
    DONE,
    /** It was not taken, and its sender is told why. */
    REFUSED,
    /** Set apart: it cannot be read, or speaks of what nobody here knows. */
    POISONED
}
