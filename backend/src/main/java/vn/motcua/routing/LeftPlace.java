package vn.motcua.routing;

/** What a dossier has gone on from, where it may still be read. */
public enum LeftPlace {
    /** A unit that had a step of it. */
    UNIT,
    /** The agency whose clerks issued its result's document. */
    ISSUER,
    /** The agency that it was a guest of, whose leaders and one-stop shop see all that was there. */
    GUEST
}
