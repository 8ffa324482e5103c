package vn.motcua.registry;

/** How urgent a document is (Decree 30/2020, Annex I); its drafter proposes it and its signer decides. */
public enum Urgency {
    NORMAL(0, "Thường"),
    URGENT(1, "Khẩn"),
    VERY_URGENT(2, "Thượng khẩn"),
    IMMEDIATE(3, "Hỏa tốc");

    private final int priority;
    private final String vietnamese;

    Urgency(int priority, String vietnamese) {
        this.priority = priority;
        this.vietnamese = vietnamese;
    }

    /** The priority (mức độ khẩn) of Annex VI, from 0 to 3. */
    public int priority() {
        return priority;
    }

    /** As it stands on the document. */
    public String vietnamese() {
        return vietnamese;
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
