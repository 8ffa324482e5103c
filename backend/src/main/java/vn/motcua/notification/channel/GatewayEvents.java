package vn.motcua.notification.channel;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Hands what gateways bring to those who hear it; they are looked up only then, for they may themselves send. */
@Singleton
public class GatewayEvents {
    private final BeanProvider<IncomingShortMessages> messages;
    private final BeanProvider<DeliveryReports> reports;

    /** One that hands to these. */
    public GatewayEvents(BeanProvider<IncomingShortMessages> messages, BeanProvider<DeliveryReports> reports) {
        this.messages = messages;
        this.reports = reports;
    }

    /** A message from somebody's phone; throws when it could not be taken. */
    public void incoming(IncomingShortMessage message) {
        messages.forEach(each -> each.take(message));
    }

    /** What became of a message. */
    public void reported(Channel channel, String reference, DeliveryReport report) {
        reports.forEach(each -> each.received(channel, reference, report));
    }

    /** Whether anybody hears it. */
    public boolean wantsReports() {
        return reports.isPresent();
    }
}
