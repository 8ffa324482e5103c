package vn.motcua.notification.push.provider;

/** Hands one message to a provider; called from many threads at once, outside any transaction. */
public interface PushSender extends AutoCloseable {
    /** Waits for the provider's answer. */
    PushOutcome send(PushMessage message);

    @Override
    default void close() {}
}
