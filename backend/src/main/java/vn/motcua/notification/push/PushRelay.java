package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.device.Devices;
import vn.motcua.notification.push.DeliveryResult.Finished;
import vn.motcua.notification.push.PushDelivery.Target;
import vn.motcua.notification.push.provider.PushOutcome;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.relay.AtOnce;
import vn.motcua.notification.relay.Patience;
import vn.motcua.notification.relay.ProviderGate;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;

/**
 * Sends waiting deliveries: claims a batch, and once the claim has committed sends it all at once, then writes down what
 * became of each. A server that dies in between sends again what the provider may already have: the message's id is the
 * same, and the app drops the double.
 */
@Singleton
public class PushRelay {
    private static final Logger LOG = LoggerFactory.getLogger(PushRelay.class);

    /** Half of what the transport's connections carry at once, for there are two relays in a server. */
    private static final int BATCH = 720;
    /** Longer than the sender's time-outs together: what is still being sent is not claimed by another server. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    /** A fifth of the database pool: after a provider's clean-up a whole batch may have lost its devices. */
    private static final int LOOKUPS_AT_ONCE = 4;

    /** Quick at first, for now and then a try fails by itself; the gate sees to a provider that is away. */
    private static final Patience PATIENCE =
            new Patience(new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(15)), Patience.FOUR_HOURS);

    private final PushDeliveries deliveries;
    private final PushMessages messages;
    private final PushSender sender;
    private final Devices devices;
    private final Transactions transactions;
    private final Clock clock;
    private final ProviderGate gate = new ProviderGate();
    private final Semaphore lookups = new Semaphore(LOOKUPS_AT_ONCE);

    PushRelay(
            PushDeliveries deliveries,
            PushMessages messages,
            PushSender sender,
            Devices devices,
            Transactions transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.sender = sender;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Claims one batch and sends it.
     *
     * @return how many deliveries were claimed; none when nothing is due or the provider is away
     */
    public int runOnce() {
        List<PushDelivery> claimed = claim();
        if (!claimed.isEmpty()) {
            List<DeliveryResult> results = AtOnce.each(claimed, this::tryOne);
            transactions.write(() -> deliveries.write(results, clock.instant()));
        }
        return claimed.size();
    }

    List<PushDelivery> claim() {
        Instant now = clock.instant();
        int allowed = gate.allowance(now, BATCH);
        return allowed == 0 ? List.of() : transactions.write(() -> deliveries.claim(now, now.plus(LEASE), allowed));
    }

    private DeliveryResult tryOne(PushDelivery delivery) {
        try {
            Instant now = clock.instant();
            if (PATIENCE.isOver(delivery.createdAt(), now)) {
                String failure = delivery.lastFailure();
                return expired(delivery, failure == null ? "not handed over in time" : failure);
            }
            if (now.isBefore(gate.shutUntil())) {
                return DeliveryResult.putBack(delivery, gate.shutUntil());
            }
            Target target = delivery.target();
            return target == null ? passedOn(delivery, DeliveryState.DEVICE_GONE) : send(delivery, target);
        } catch (RuntimeException failure) {
            return again(delivery, new PushOutcome.Retry(Optional.empty(), FailurePlace.of(failure)));
        }
    }

    /** Whoever has changed phones since gets on the new one what waited for the old. */
    private DeliveryResult passedOn(PushDelivery delivery, DeliveryState otherwise) {
        return inTurn(() -> passOn(delivery))
                ? DeliveryResult.again(delivery, clock.instant(), "the device has been changed")
                : DeliveryResult.finished(delivery, otherwise);
    }

    private boolean passOn(PushDelivery delivery) {
        try {
            return transactions.write(() -> deliveries.passOn(delivery));
        } catch (RuntimeException refused) {
            if (SqlErrors.duplicateKey(refused)) {
                // Another of the holder's old devices has left it the same at this moment.
                return false;
            }
            throw refused;
        }
    }

    private <T> T inTurn(Supplier<T> lookup) {
        lookups.acquireUninterruptibly();
        try {
            return lookup.get();
        } finally {
            lookups.release();
        }
    }

    private DeliveryResult send(PushDelivery delivery, Target target) {
        PushOutcome outcome = sender.send(messages.of(delivery, target));
        record(outcome);
        return switch (outcome) {
            case PushOutcome.Delivered delivered -> DeliveryResult.finished(delivery, DeliveryState.DELIVERED);
            case PushOutcome.TokenDead dead -> tokenDead(delivery, target);
            case PushOutcome.NoProvider none ->
                new Finished(delivery, DeliveryState.REJECTED, "no push provider is configured");
            case PushOutcome.Rejected rejected -> {
                LOG.warn("Push {} was rejected: {}", delivery.id(), rejected.reason());
                yield new Finished(delivery, DeliveryState.REJECTED, rejected.reason());
            }
            case PushOutcome.Retry retry -> again(delivery, retry);
        };
    }

    private DeliveryResult tokenDead(PushDelivery delivery, Target target) {
        if (inTurn(() -> devices.removeIfUnchanged(target.deviceId(), target.token()))) {
            return passedOn(delivery, DeliveryState.TOKEN_DEAD);
        }
        // The app has registered a new token since, or signed out: the next try will see which.
        return DeliveryResult.again(delivery, clock.instant(), "the token has changed");
    }

    private void record(PushOutcome outcome) {
        if (outcome instanceof PushOutcome.Retry retry) {
            gate.failed(retry.after(), clock.instant());
        } else {
            gate.answered();
        }
    }

    private DeliveryResult again(PushDelivery delivery, PushOutcome.Retry retry) {
        return PATIENCE.next(delivery.createdAt(), delivery.attempts(), retry.after(), clock.instant())
                .map(next -> DeliveryResult.again(delivery, next, retry.reason()))
                .orElseGet(() -> expired(delivery, retry.reason()));
    }

    private static DeliveryResult expired(PushDelivery delivery, String reason) {
        LOG.warn("Push {} is set apart after {} tries: {}", delivery.id(), delivery.attempts(), reason);
        return new Finished(delivery, DeliveryState.EXPIRED, reason);
    }
}
