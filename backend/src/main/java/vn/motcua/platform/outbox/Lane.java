package vn.motcua.platform.outbox;

/** Events of one lane are worked through by a loop of its own, whatever waits in the other. */
public enum Lane {
    /** Somebody waits for what comes of it: a notice, a page that is open. */
    PROMPT(6),
    /** Much that comes at once and may take its time, such as the rows of a batch. */
    PATIENT(2);

    private final int sideBySide;

    Lane(int sideBySide) {
        this.sideBySide = sideBySide;
    }

    /** How many of its events a server acts on at a time: less than half the database pool in all, people's requests come first. */
    int sideBySide() {
        return sideBySide;
    }
}
