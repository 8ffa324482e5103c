package vn.motcua.exchange.status;

import vn.motcua.exchange.edxml.StatusCode;

/** What a receiver answers when it is asked to give a document back or to let an update count. */
public final class RequestAnswer {
    private RequestAnswer() {}

    /** Declined once the work is done; what the receiver does not hold any more is given back already. */
    public static StatusCode to(Stage own) {
        return own == Stage.COMPLETED ? StatusCode.CHANGE_REFUSED : StatusCode.CHANGE_AGREED;
    }
}
