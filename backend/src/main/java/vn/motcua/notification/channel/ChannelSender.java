package vn.motcua.notification.channel;

/** The way to one channel's provider. */
public interface ChannelSender {

    /** Which channel it serves. */
    Channel channel();

    /** Hands the message over and waits for the provider's answer; throws nothing that a provider or network can cause. */
    HandOver handOver(ChannelMessage message);
}
