package vn.motcua.notification.channel;

/** Hears what became of messages that a provider had accepted. Providers are asked for it only where somebody hears it. */
public interface DeliveryReports {

    /**
     * May be told more than once, and before the caller of {@link ChannelSender#handOver} has its answer.
     *
     * @param reference as {@link HandOver.Accepted} gave it
     */
    void received(Channel channel, String reference, DeliveryReport report);
}
