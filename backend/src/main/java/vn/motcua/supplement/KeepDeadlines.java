package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.supplement.DueSupplementRows.Due;

/**
 * Gives the deadlines of supplement requests their effect: reminds, and stops what nobody answered. Any number of servers may
 * do it at once: each dossier is looked at again under its lock, in a transaction of its own.
 */
@Singleton
class KeepDeadlines {
    private static final Logger LOG = LoggerFactory.getLogger(KeepDeadlines.class);
    private static final int BATCH = 200;

    private final DueSupplementRows rows;
    private final ExpireSupplement expire;
    private final RemindOfSupplement remind;
    private final SupplementSettings settings;
    private final Clock clock;

    KeepDeadlines(
            DueSupplementRows rows,
            ExpireSupplement expire,
            RemindOfSupplement remind,
            SupplementSettings settings,
            Clock clock) {
        this.rows = rows;
        this.expire = expire;
        this.remind = remind;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks once at all deadlines that have passed or come soon. */
    void runOnce() {
        expire();
        remind();
    }

    /** Looks once at all deadlines that have passed. */
    void expire() {
        Instant now = clock.instant();
        each(last -> rows.passed(now, last, BATCH), due -> expire.expire(new DossierId(due.dossierId())));
    }

    /** Looks once at all deadlines that come soon. */
    void remind() {
        Instant now = clock.instant();
        Instant soon = now.plus(settings.remindBefore());
        each(last -> rows.coming(now, soon, last, BATCH), due -> remind.remind(new DossierId(due.dossierId())));
    }

    private static void each(Function<@Nullable Due, List<Due>> pages, Consumer<Due> act) {
        Due last = null;
        List<Due> page;
        do {
            page = pages.apply(last);
            page.forEach(due -> attempt(due, act));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == BATCH);
    }

    /** One that fails is tried again the next time, and holds no other up. */
    private static void attempt(Due due, Consumer<Due> act) {
        try {
            act.accept(due);
        } catch (RuntimeException failure) {
            LOG.warn("A supplement's deadline could not be kept: {}", FailurePlace.of(failure));
        }
    }
}
