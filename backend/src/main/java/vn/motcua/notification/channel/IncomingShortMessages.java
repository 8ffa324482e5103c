package vn.motcua.notification.channel;

/** Takes short messages that people send to the portal. */
public interface IncomingShortMessages {

    /** Takes one for good; what it throws tells the gateway to bring the message again. */
    void take(IncomingShortMessage message);
}
