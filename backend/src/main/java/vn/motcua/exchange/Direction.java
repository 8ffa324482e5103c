package vn.motcua.exchange;

/** Which way a document goes, seen from the portal. */
public enum Direction {
    OUTGOING,
    INCOMING
}
