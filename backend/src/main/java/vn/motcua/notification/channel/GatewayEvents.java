package vn.motcua.notification.channel;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Hands what gateways bring to those who hear it; they are looked up only then, for they may themselves send. */
@Singleton
public class GatewayEvents {
    private final BeanProvider<IncomingShortMessages> messages;
    private final BeanProvider<IncomingParts> parts;
    private final BeanProvider<DeliveryReports> reports;

    /** One that hands to these. */
    public GatewayEvents(
            BeanProvider<IncomingShortMessages> messages,
            BeanProvider<IncomingParts> parts,
            BeanProvider<DeliveryReports> reports) {
        this.messages = messages;
        this.parts = parts;
        this.reports = reports;
    }

    /** A message from somebody's phone; throws when it could not be taken. */
    public void incoming(IncomingShortMessage message) {
        messages.forEach(each -> each.take(message));
    }

    /** A part of a message; the whole is taken when the last has come. Throws when it could not be taken. */
    public void incoming(IncomingPart part) {
        IncomingParts kept = parts.get();
        kept.add(part).ifPresent(whole -> {
            incoming(whole);
            kept.forget(part);
        });
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
