package vn.motcua.notification.channel;

/**
 * A part of a long short message that somebody sends.
 *
 * @param from the number as the gateway writes it
 * @param reference by which a phone tells the parts of one message from those of another; used again after a while
 * @param count how many parts there are
 * @param place which this is, from 1
 */
public record IncomingPart(String from, int reference, int count, int place, String text) {
    private static final int MOST = 10;

    /** Whether it can be put together with others: nobody asks in more than ten parts. */
    public boolean isOfMany() {
        return count > 1 && count <= MOST && place >= 1 && place <= count;
    }

    /** For logs: nothing of who wrote what. */
    @Override
    public String toString() {
        return "IncomingPart[***]";
    }
}
