package vn.motcua.document.inspection;

/** What is wrong with a file that was looked into. */
public enum Defect {
    /** It is none of the kinds the portal can check, or it is two things at once. */
    UNKNOWN_KIND,
    /** It breaks off, or its parts do not fit together. */
    DAMAGED,
    /** It asks for a password, or limits what its reader may do. */
    ENCRYPTED,
    /** It has more pages than the receiver takes. */
    TOO_MANY_PAGES,
    /** A picture in it, or the picture it is, has more pixels than can be shown safely. */
    IMAGE_TOO_LARGE,
    /** It would take more memory, time or nesting to open than any honest file does. */
    TOO_COMPLEX,
    /** It would run a script or a program on the desk of whoever opens it. */
    ACTIVE_CONTENT
}
