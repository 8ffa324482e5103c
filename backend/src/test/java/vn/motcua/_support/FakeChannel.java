package vn.motcua._support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.channel.HandOver;

/** A provider of short messages or mail that keeps what it took and answers as it is told to. */
public final class FakeChannel implements ChannelSender {
    private final Channel channel;
    private final List<ChannelMessage> asked = new CopyOnWriteArrayList<>();
    private volatile Function<ChannelMessage, HandOver> answer =
            message -> new HandOver.Accepted("ref-" + message.id());

    public FakeChannel(Channel channel) {
        this.channel = channel;
    }

    /** Has every message from now on answered so. */
    public void answer(Function<ChannelMessage, HandOver> decision) {
        answer = decision;
    }

    /** Every message it was asked to take, each try one. */
    public List<ChannelMessage> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
        answer = message -> new HandOver.Accepted("ref-" + message.id());
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public HandOver handOver(ChannelMessage message) {
        asked.add(message);
        return answer.apply(message);
    }
}
