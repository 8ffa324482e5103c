package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.FetchedPackage;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/**
 * Looks into every mailbox of the portal's agencies and takes what lies there, oldest first. A package is claimed, fetched and
 * read; its effect and its end are written in one transaction, and only then is the axis told. A server that dies in between
 * leaves it to another; an acknowledgement that was lost is given again. Of one sender nothing is taken before what it sent
 * earlier, be that in another server's hands or waiting for its next try: statuses are heard as they were said.
 */
@Singleton
@Requires(beans = {AxisRoutes.class, PackageReader.class, IncomingRegister.class})
public class FetchMail {
    private static final Logger LOG = LoggerFactory.getLogger(FetchMail.class);

    private static final int MAX_ATTEMPTS = 8;
    /** About five minutes: one package that nobody can take does not stop its sender's post for longer. */
    private static final int KEEPS_BACK = 5;

    /** Looks; about ten minutes: an axis that lists a package and does not give it out is not away. */
    private static final int KEEPS_BACK_UNREACHED = 20;

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(10));

    private final AxisRoutes routes;
    private final ExchangeAgencies agencies;
    private final ReceptionRows rows;
    private final TakePackage takePackage;
    private final ExchangeFolder folder;
    private final Transactions transactions;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Clock clock;

    FetchMail(
            AxisRoutes routes,
            ExchangeAgencies agencies,
            ReceptionRows rows,
            TakePackage takePackage,
            ExchangeFolder folder,
            Transactions transactions,
            Outbox outbox,
            MailSettings settings,
            Clock clock) {
        this.routes = routes;
        this.agencies = agencies;
        this.rows = rows;
        this.takePackage = takePackage;
        this.folder = folder;
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    private static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("another server has taken the package", null, false, false);
        }
    }

    /**
     * Looks once into every mailbox.
     *
     * @return how many packages were worked on
     */
    public int runOnce() {
        int worked = 0;
        for (AxisConnection axis : routes.all()) {
            for (Agency agency : agencies.list()) {
                worked += look(axis, agency);
            }
        }
        return worked;
    }

    private int look(AxisConnection axis, Agency agency) {
        AxisAnswer<List<ReceivedPackage>> answer = axis.listReceived(ExchangeAgencies.codeOf(agency));
        return switch (answer) {
            case AxisAnswer.Answered<List<ReceivedPackage>>(List<ReceivedPackage> listed) -> {
                transactions.write(() -> rows.fetched(axis.name(), agency.id(), clock.instant()));
                yield takeAll(axis, agency, listed);
            }
            case AxisAnswer.Refused<List<ReceivedPackage>> refused ->
                failed(axis, agency, refused.error().name());
            case AxisAnswer.Unreachable<List<ReceivedPackage>> away -> failed(axis, agency, "UNREACHABLE");
        };
    }

    private int failed(AxisConnection axis, Agency agency, String failure) {
        transactions.write(() -> rows.failed(axis.name(), agency.id(), failure, clock.instant()));
        return 0;
    }

    /** Says how many packages were worked on. */
    private int takeAll(AxisConnection axis, Agency agency, List<ReceivedPackage> oldestFirst) {
        Set<String> keptBack = new HashSet<>();
        int worked = 0;
        for (ReceivedPackage listed : oldestFirst) {
            Turn turn = takeOne(axis, agency, listed, keptBack.contains(listed.from()));
            if (turn.keepsBack()) {
                keptBack.add(listed.from());
            }
            worked += turn.isWork() ? 1 : 0;
        }
        return worked;
    }

    /**
     * What a look at one package came to.
     *
     * @param isWork whether there was anything to do about it
     * @param keepsBack whether what its sender sent later has to wait
     */
    private record Turn(boolean isWork, boolean keepsBack) {}

    private Turn takeOne(AxisConnection axis, Agency agency, ReceivedPackage listed, boolean keptBack) {
        Instant now = clock.instant();
        ReceptionRows.Listed known = transactions.write(() -> rows.list(axis.name(), agency, listed, now));
        if (known.state() != ReceptionState.WAITING) {
            // It has had its effect; the axis has not heard of it.
            acknowledge(axis, listed, known.state());
            return new Turn(false, false);
        }
        if (keptBack) {
            return new Turn(false, true);
        }
        return transactions
                .write(() -> rows.claim(axis.name(), agency, listed, now, now.plus(settings.lease())))
                .map(reception -> new Turn(true, taken(axis, reception)))
                .orElseGet(() -> new Turn(false, known.keepsBack()));
    }

    /** Says whether what its sender sent later has to wait for it still. */
    private boolean taken(AxisConnection axis, Reception reception) {
        if (reception.attempts() > MAX_ATTEMPTS) {
            // No try came to its end, not even to a failure: what kills a server is not read for ever.
            putApart(axis, reception, "a server died at each of the last tries");
            return false;
        }
        try (ExchangeFolder.Room room = folder.open()) {
            Path file = room.path().resolve("package.edxml");
            return switch (axis.fetch(reception.listed().docId(), file)) {
                case AxisAnswer.Answered<FetchedPackage> fetched -> read(axis, reception, file);
                case AxisAnswer.Refused<FetchedPackage> refused ->
                    again(axis, reception, refused.error().name());
                case AxisAnswer.Unreachable<FetchedPackage> away -> putBack(reception);
            };
        } catch (LeaseLost other) {
            LOG.warn(
                    "Package {} was taken by another server", reception.listed().docId());
            return true;
        } catch (IOException | RuntimeException failure) {
            return again(axis, reception, FailurePlace.of(failure));
        }
    }

    private boolean read(AxisConnection axis, Reception reception, Path file) throws IOException {
        return switch (takePackage.read(reception, file)) {
            case TakePackage.Step.Later(String reason) -> again(axis, reception, reason);
            case TakePackage.Step.Effect effect ->
                switch (written(reception, effect)) {
                    case Taken.Stray(String reason) -> stray(axis, reception, reason);
                    case Taken.Finished finished -> {
                        acknowledge(axis, reception.listed(), finished.state());
                        yield false;
                    }
                };
        };
    }

    private Taken written(Reception reception, TakePackage.Step.Effect effect) {
        boolean effective = false;
        try {
            Taken taken = transactions.write(() -> write(reception, effect));
            effective = taken instanceof Taken.Finished finished && finished.state() == ReceptionState.DONE;
            return taken;
        } finally {
            if (!effective) {
                undo(effect);
            }
        }
    }

    /** What is referred to after all, for only the answer of a commit was lost, the database does not let go. */
    private void undo(TakePackage.Step.Effect effect) {
        try {
            transactions.write(() -> takePackage.undo(effect));
        } catch (RuntimeException failure) {
            LOG.info("What a package left is swept later: {}", FailurePlace.of(failure));
        }
    }

    private Taken write(Reception reception, TakePackage.Step.Effect effect) {
        Taken taken = effect.work().get();
        if (taken instanceof Taken.Finished finished) {
            finish(reception, finished);
        }
        return taken;
    }

    private void finish(Reception reception, Taken.Finished finished) {
        if (!rows.finish(reception, finished, clock.instant())) {
            throw new LeaseLost();
        }
        if (finished.state() != ReceptionState.DONE) {
            LOG.warn("Package {} is {}: {}", reception.listed().docId(), finished.state(), finished.reason());
            outbox.append(
                    ReceptionFailed.TYPE,
                    reception.id(),
                    new ReceptionFailed(
                            reception.id(),
                            reception.agency().id().value(),
                            reception.listed().from(),
                            finished.state() == ReceptionState.REFUSED,
                            finished.documentId()));
        }
    }

    /** It failed here: tried some more times, then set apart. */
    private boolean again(AxisConnection axis, Reception reception, String reason) {
        return tryAgain(axis, reception, reception.attempts() < KEEPS_BACK, reason);
    }

    /** It speaks of what is not known yet. What came later may well make it known, and need not wait. */
    private boolean stray(AxisConnection axis, Reception reception, String reason) {
        return tryAgain(axis, reception, false, reason);
    }

    private boolean tryAgain(AxisConnection axis, Reception reception, boolean keepsBack, String reason) {
        if (reception.attempts() >= MAX_ATTEMPTS) {
            putApart(axis, reception, reason);
            return false;
        }
        Duration wait = BACK_OFF.after(reception.attempts(), ThreadLocalRandom.current());
        transactions.write(() -> rows.tryAgain(reception, clock.instant().plus(wait), keepsBack, reason));
        return keepsBack;
    }

    private void putApart(AxisConnection axis, Reception reception, String reason) {
        transactions.write(() -> finish(reception, Taken.Finished.poisoned(reason)));
        acknowledge(axis, reception.listed(), ReceptionState.POISONED);
    }

    /** The axis went away before the package was here: that is no try. */
    private boolean putBack(Reception reception) {
        return transactions.write(() -> rows.putBack(reception, clock.instant(), KEEPS_BACK_UNREACHED));
    }

    private static void acknowledge(AxisConnection axis, ReceivedPackage listed, ReceptionState state) {
        AxisAnswer<Acknowledgement> answer = axis.acknowledge(
                listed.docId(), state == ReceptionState.POISONED ? Acknowledgement.FAIL : Acknowledgement.DONE);
        if (!(answer instanceof AxisAnswer.Answered)) {
            LOG.info("Package {} will be acknowledged when it is listed again", listed.docId());
        }
    }
}
