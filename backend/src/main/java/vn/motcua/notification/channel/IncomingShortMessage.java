package vn.motcua.notification.channel;

/**
 * A short message that somebody sent to the portal.
 *
 * @param id by which a gateway that brings it twice is noticed
 * @param from the number as the gateway writes it
 */
public record IncomingShortMessage(String id, String from, String text) {

    /** For logs: nothing of who wrote what. */
    @Override
    public String toString() {
        return "IncomingShortMessage[***]";
    }
}
