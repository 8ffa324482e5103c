package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.device.Devices;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.platform.persistence.Transactions;

/** Makes relays over the product's own queue that send by a sender of the test's. */
@Singleton
public final class Relays {
    private final PushDeliveries deliveries;
    private final PushMessages messages;
    private final Devices devices;
    private final Transactions transactions;

    Relays(PushDeliveries deliveries, PushMessages messages, Devices devices, Transactions transactions) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.devices = devices;
        this.transactions = transactions;
    }

    public PushRelay to(PushSender sender, Clock clock) {
        return new PushRelay(deliveries, messages, sender, devices, transactions, clock);
    }
}
