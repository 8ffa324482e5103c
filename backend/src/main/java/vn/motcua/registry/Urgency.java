package vn.motcua.registry;

/** How urgent a document is (Decree 30/2020, Annex I); its drafter proposes it and its signer decides. */
public enum Urgency {
    NORMAL(0),
    /** Khẩn. */
    URGENT(1),
    /** Thượng khẩn. */
    VERY_URGENT(2),
    /** Hỏa tốc. */
    IMMEDIATE(3);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    /** The priority (mức độ khẩn) of Annex VI, from 0 to 3. */
    public int priority() {
        return priority;
    }

    /** Whether it is sent and submitted at once. */
    public boolean isAtOnce() {
        return this != NORMAL;
    }

    /** The urgency of a priority that another system gave; what is above the highest is the highest. */
    public static Urgency ofPriority(int priority) {
        return values()[Math.clamp(priority, 0, values().length - 1)];
    }
}
