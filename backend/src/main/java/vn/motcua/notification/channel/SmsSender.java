package vn.motcua.notification.channel;

/** The way to a gateway of short messages; there is at most one. */
public interface SmsSender extends ChannelSender {
    @Override
    default Channel channel() {
        return Channel.SMS;
    }
}
