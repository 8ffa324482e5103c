package vn.motcua.account.code;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.text.Language;

/** Sends codes by the gateway of short messages, at once: whoever waits for a code asks for another when it does not come. */
@Singleton
@Requires(condition = GatewayIsConfigured.class)
final class GatewayCodeSender implements CodeSender {
    private final SmsSender gateway;

    GatewayCodeSender(SmsSender gateway) {
        this.gateway = gateway;
    }

    @Override
    public void send(PhoneNumber to, Purpose.Kind kind, String code, Language language) {
        tell(to, kind.message(code, language));
    }

    @Override
    public void tell(PhoneNumber to, String message) {
        HandOver handOver = gateway.handOver(new ChannelMessage(Ids.next(), Channel.SMS, to.value(), null, message));
        switch (handOver) {
            case HandOver.Accepted accepted -> {}
            case HandOver.Temporary busy -> throw notSent(busy.reason());
            case HandOver.Permanent never -> throw notSent(never.reason());
            case HandOver.Technical broken -> throw notSent(broken.reason());
        }
    }

    private static CodeNotSentException notSent(String reason) {
        return new CodeNotSentException(new IllegalStateException("the gateway: " + reason));
    }
}
