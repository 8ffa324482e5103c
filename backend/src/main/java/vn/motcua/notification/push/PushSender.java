package vn.motcua.notification.push;

/** Hands one message to a provider; called from many threads at once, outside any transaction. */
interface PushSender extends AutoCloseable {
    PushOutcome send(PushMessage message);

    @Override
    default void close() {}
}
