package vn.motcua.notification.channel;

/** What a provider says later of a message that it had accepted. */
public enum DeliveryReport {
    /** The phone has it. */
    DELIVERED,
    /** The phone will not get it. */
    FAILED
}
