package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.Transactions;

/**
 * Issues the papers that there is cause for. A few are claimed in one short transaction and then made outside of any, for a
 * time-stamp authority may take its time; what could not be signed comes back after a while. Any number may run side by side.
 */
@Singleton
class IssueRelay {
    private static final Logger LOG = LoggerFactory.getLogger(IssueRelay.class);
    private static final int BATCH = 16;
    // Drawing and signing is work for processors: people's requests come first.
    private static final int SIDE_BY_SIDE = 2;
    // Longer than two signers wait for an authority that is silent.
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(5));

    private final OfficialPaperRows rows;
    private final OfficialPapers papers;
    private final IssuePaper issuePaper;
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Clock clock;
    private final Semaphore places = new Semaphore(SIDE_BY_SIDE);

    IssueRelay(
            OfficialPaperRows rows,
            OfficialPapers papers,
            IssuePaper issuePaper,
            Dossiers dossiers,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.issuePaper = issuePaper;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Claims a few papers and issues them.
     *
     * @return how many were claimed; none when nothing is due
     */
    int runOnce() {
        Instant now = clock.instant();
        List<OfficialPaperRows.Waiting> claimed = transactions.write(() -> rows.claim(now, now.plus(LEASE), BATCH));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(paper -> threads.execute(() -> inTurn(paper)));
        }
        return claimed.size();
    }

    private void inTurn(OfficialPaperRows.Waiting paper) {
        places.acquireUninterruptibly();
        try {
            switch (issue(paper)) {
                case IssueOutcome.Issued issued -> LOG.debug("{} is issued", paper.id());
                case IssueOutcome.Unsigned unsigned -> {
                    LOG.warn("{} could not be signed, try {}", paper.id(), paper.attempts());
                    putOff(paper);
                }
                case IssueOutcome.Unsettled unsettled -> {
                    LOG.warn("{} changes while it is drawn, try {}", paper.id(), paper.attempts());
                    putOff(paper);
                }
            }
        } catch (RuntimeException failure) {
            LOG.warn("{} was not issued, try {}: {}", paper.id(), paper.attempts(), FailurePlace.of(failure));
            putOff(paper);
        } finally {
            places.release();
        }
    }

    private IssueOutcome issue(OfficialPaperRows.Waiting paper) {
        Dossier dossier = dossiers.get(paper.dossier());
        PaperCause cause = papers.cause(dossier, paper.id()).orElseThrow();
        return issuePaper.issue(dossier, paper.id(), cause);
    }

    private void putOff(OfficialPaperRows.Waiting paper) {
        Instant again = clock.instant().plus(BACK_OFF.after(paper.attempts(), ThreadLocalRandom.current()));
        transactions.write(() -> rows.tryAgain(paper, again));
    }
}
