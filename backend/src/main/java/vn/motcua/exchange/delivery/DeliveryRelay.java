package vn.motcua.exchange.delivery;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.SentPackage;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/**
 * Hands waiting deliveries to their axis: claims a batch, and once the claim has committed writes each package, hands it over and
 * writes down what became of it. A server that dies in between is followed by another that hands over the same message again,
 * which the axis knows by its id. Any number of relays may run side by side.
 */
@Singleton
@Requires(beans = {AxisRoutes.class, PackageWriter.class})
public class DeliveryRelay {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRelay.class);

    private static final Duration CLOCKS_APART = Duration.ofHours(1);
    private static final int BATCH = 24;
    private static final int MAX_FAULTS = 6;
    /** What waited while the portal itself was down or had no axis is not given up at the first try. */
    private static final int LEAST_TRIES = 24;

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5));

    private final DeliveryRows rows;
    private final PackageWriter writer;
    private final AxisRoutes routes;
    private final ExchangeFolder folder;
    private final Transactions transactions;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Semaphore places;
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    DeliveryRelay(
            DeliveryRows rows,
            PackageWriter writer,
            AxisRoutes routes,
            ExchangeFolder folder,
            Transactions transactions,
            Outbox outbox,
            DeliverySettings settings,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.routes = routes;
        this.folder = folder;
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.sideBySide());
    }

    /**
     * Claims one batch and works it off.
     *
     * @return how many deliveries were claimed; none when nothing is due
     */
    public int runOnce() {
        List<Delivery> claimed = claim();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(delivery -> threads.execute(() -> inTurn(delivery)));
        }
        return claimed.size();
    }

    List<Delivery> claim() {
        Instant now = clock.instant();
        return transactions.write(() -> rows.claim(now, now.plus(settings.lease()), BATCH));
    }

    private void inTurn(Delivery delivery) {
        places.acquireUninterruptibly();
        try {
            DeliveryResult result = tryOne(delivery);
            transactions.write(() -> write(result));
        } catch (RuntimeException failure) {
            // Not even the failure could be written down: the lease will end and bring the delivery back.
            LOG.warn("Delivery {} stays claimed: {}", delivery.id(), FailurePlace.of(failure));
        } finally {
            places.release();
        }
    }

    private DeliveryResult tryOne(Delivery delivery) {
        Optional<AxisConnection> axis = routes.to(delivery.parcel().to());
        if (axis.isEmpty()) {
            return new DeliveryResult.Failed(
                    delivery, DeliveryState.REFUSED, "NO_ROUTE", "no axis reaches the receiver");
        }
        try (ExchangeFolder.Room room = folder.open()) {
            Path file = room.path().resolve(delivery.id() + ".edxml");
            return switch (writer.write(delivery, file)) {
                case PackageWriter.Outcome.Written written -> handOver(delivery, axis.get(), file);
                case PackageWriter.Outcome.Impossible(String reason) ->
                    new DeliveryResult.Failed(delivery, DeliveryState.POISONED, "POISONED", reason);
                case PackageWriter.Outcome.Later(String reason) -> later(delivery, axis.get(), "KEY_AWAY", reason);
            };
        } catch (IOException | RuntimeException failure) {
            return faulty(delivery, FailurePlace.of(failure));
        }
    }

    private DeliveryResult handOver(Delivery delivery, AxisConnection axis, Path file) {
        Parcel parcel = delivery.parcel();
        AxisAnswer<DocId> answer = axis.send(new Dispatch(
                delivery.id(), parcel.from(), parcel.to(), parcel.message().type(), file));
        return switch (answer) {
            case AxisAnswer.Answered<DocId>(DocId id) -> {
                backAgain(axis.name());
                yield new DeliveryResult.Sent(delivery, axis.name(), id);
            }
            case AxisAnswer.Refused<DocId>(AxisError error, String text)
            when error.concern() == AxisError.Concern.PACKAGE -> refused(delivery, axis, error, text);
            // The axis does not take our word for who we are: an operator's matter, and no fault of the package.
            case AxisAnswer.Refused<DocId>(AxisError error, String text) -> later(delivery, axis, error.name(), text);
            case AxisAnswer.Unreachable<DocId>(String reason, Optional<Duration> wish) -> {
                away.add(axis.name());
                yield later(delivery, axis, "UNREACHABLE", reason, wish.orElse(Duration.ZERO));
            }
        };
    }

    /**
     * An axis refuses a message under an id that it took before when the package is not the same to the letter any more: another
     * key signs it, or something that it says has changed since a server died in handing it over. Its own list tells.
     */
    private DeliveryResult refused(Delivery delivery, AxisConnection axis, AxisError error, String text) {
        DeliveryResult refused = new DeliveryResult.Failed(delivery, DeliveryState.REFUSED, error.name(), text);
        if (delivery.attempts() == 1) {
            return refused;
        }
        AxisAnswer<List<SentPackage>> listed =
                axis.listSent(delivery.parcel().from(), delivery.createdAt().minus(CLOCKS_APART));
        return listed instanceof AxisAnswer.Answered<List<SentPackage>>(List<SentPackage> lines)
                ? lines.stream()
                        .filter(line -> line.messageId().equals(Optional.of(delivery.id())))
                        .findFirst()
                        .<DeliveryResult>map(line -> new DeliveryResult.Sent(delivery, axis.name(), line.docId()))
                        .orElse(refused)
                : later(delivery, axis, error.name(), text);
    }

    /** What failed while the axis was away is tried at once, instead of each when its own wait is over. */
    private void backAgain(String axis) {
        if (away.remove(axis)) {
            int hastened = transactions.write(() -> rows.hasten(axis, clock.instant()));
            LOG.info("Axis {} answers again: {} deliveries are tried now", axis, hastened);
        }
    }

    private DeliveryResult later(Delivery delivery, AxisConnection axis, String error, String reason) {
        return later(delivery, axis, error, reason, Duration.ZERO);
    }

    private DeliveryResult later(
            Delivery delivery, AxisConnection axis, String error, String reason, Duration atLeast) {
        Instant now = clock.instant();
        boolean isOld = !now.isBefore(delivery.createdAt().plus(settings.giveUpAfter()));
        if (isOld && delivery.attempts() >= LEAST_TRIES) {
            return new DeliveryResult.Failed(delivery, DeliveryState.GIVEN_UP, "GIVEN_UP", error + ": " + reason);
        }
        Duration own = BACK_OFF.after(delivery.attempts(), ThreadLocalRandom.current());
        Duration wait = own.compareTo(atLeast) > 0 ? own : atLeast;
        return new DeliveryResult.Again(delivery, now.plus(wait), axis.name(), error, reason);
    }

    private DeliveryResult faulty(Delivery delivery, String place) {
        LOG.warn("Delivery {} failed here: {}", delivery.id(), place);
        int faults = delivery.faults() + 1;
        return faults >= MAX_FAULTS
                ? new DeliveryResult.Failed(delivery, DeliveryState.POISONED, "POISONED", place)
                : new DeliveryResult.Again(
                        delivery,
                        clock.instant().plus(BACK_OFF.after(faults, ThreadLocalRandom.current())),
                        null,
                        "FAULT",
                        place);
    }

    private void write(DeliveryResult result) {
        switch (result) {
            case DeliveryResult.Sent sent -> {
                Parcel parcel = sent.delivery().parcel();
                if (rows.sent(sent, clock.instant()) && parcel.isDocumentItself()) {
                    outbox.append(
                            DocumentLeft.TYPE, parcel.documentId(), new DocumentLeft(parcel.documentId(), parcel.to()));
                }
            }
            case DeliveryResult.Again again -> rows.again(again);
            case DeliveryResult.Failed failed -> {
                if (rows.failed(failed, clock.instant())) {
                    tell(failed);
                }
            }
        }
    }

    private void tell(DeliveryResult.Failed failed) {
        Delivery delivery = failed.delivery();
        Parcel parcel = delivery.parcel();
        LOG.warn("Delivery {} is {}: {}", delivery.id(), failed.state(), failed.error());
        outbox.append(
                DeliveryFailed.TYPE,
                parcel.documentId(),
                new DeliveryFailed(delivery.id(), parcel.documentId(), parcel.to(), failed.state(), failed.error()));
    }
}
