package vn.motcua.exchange.ledger;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;
import vn.motcua.platform.persistence.Transactions;

/** Compares what was handed over and taken with the axes' own lists, and keeps how that came out. */
@Singleton
@Requires(beans = AxisRoutes.class)
public class Reconcile {
    private static final Logger LOG = LoggerFactory.getLogger(Reconcile.class);

    private static final Duration WINDOW = Duration.ofDays(7);
    /** What was finished so recently may not stand in the list that was read just before. */
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(1);
    /** An axis's clock may differ, and it takes a package before that is written down here. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final AxisRoutes routes;
    private final ExchangeAgencies agencies;
    private final LedgerRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Reconcile(AxisRoutes routes, ExchangeAgencies agencies, LedgerRows rows, Transactions transactions, Clock clock) {
        this.routes = routes;
        this.agencies = agencies;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Compares with one axis after the other; empty of one that does not answer. */
    public List<Findings> run() {
        return routes.all().stream().flatMap(axis -> compare(axis).stream()).toList();
    }

    private Optional<Findings> compare(AxisConnection axis) {
        Findings.Tally tally = new Findings.Tally();
        Instant since = clock.instant().minus(WINDOW);
        for (Agency agency : agencies.list()) {
            if (!compare(axis, agency, since, tally)) {
                LOG.info("Axis {} does not show its lists: nothing is compared", axis.name());
                return Optional.empty();
            }
        }
        transactions
                .read(() -> rows.notEntered(since))
                .forEach(id -> tally.add(Explanation.NOT_ENTERED, id.toString()));
        transactions.read(() -> rows.notQueued(since)).forEach(id -> tally.add(Explanation.NOT_QUEUED, id.toString()));
        Findings findings = tally.findings();
        transactions.write(() -> rows.save(axis.name(), clock.instant(), findings));
        if (findings.unexplainedCount() > 0) {
            LOG.warn("Axis {}: {} unexplained: {}", axis.name(), findings.unexplainedCount(), findings.unexplained());
        }
        return Optional.of(findings);
    }

    private boolean compare(AxisConnection axis, Agency agency, Instant since, Findings.Tally tally) {
        String code = ExchangeAgencies.codeOf(agency);
        AxisAnswer<List<SentPackage>> sent = axis.listSent(code, since);
        AxisAnswer<List<ReceivedPackage>> mailbox = axis.listReceived(code);
        if (!(sent instanceof AxisAnswer.Answered<List<SentPackage>>(List<SentPackage> lines))
                || !(mailbox instanceof AxisAnswer.Answered<List<ReceivedPackage>>(List<ReceivedPackage> lying))) {
            return false;
        }
        Comparison comparison = transactions.read(() -> new Comparison(
                rows.deliveries(
                        axis.name(), code, since.plus(MARGIN), clock.instant().minus(SETTLED_AFTER)),
                rows.known(
                        axis.name(),
                        agency.id(),
                        lying.stream().map(one -> one.docId().value()).toList())));
        comparison.sent(lines, since.plus(MARGIN.multipliedBy(2)), tally);
        comparison.received(lying, tally);
        return true;
    }
}
