package vn.motcua.notification;

/**
 * How far a message has come by one way. Of a push that a provider has taken nothing more is known until an app confirms it.
 */
record MessageDelivery(Way channel, State state) {

    /** By what people are told besides the inbox. */
    enum Way {
        PUSH,
        SMS,
        MAIL
    }

    /** How far. */
    enum State {
        QUEUED,
        HANDED_OVER,
        RECEIVED,
        READ,
        FAILED,
        CALLED_OFF
    }
}
