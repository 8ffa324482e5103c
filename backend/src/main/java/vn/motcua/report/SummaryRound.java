package vn.motcua.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;

/**
 * Draws up the summaries of the quarter that is just over, from its agency's first working day of the new one on: of every agency
 * that has a clerk and sent or received anything. Any number of servers may look at once.
 */
@Singleton
class SummaryRound {
    private static final Logger LOG = LoggerFactory.getLogger(SummaryRound.class);

    private final DrawUpSummary drawUpSummary;
    private final FillSummary fillSummary;
    private final SummaryRows rows;
    private final Agencies agencies;
    private final Officers officers;
    private final WorkingTimes workingTimes;
    private final Transactions transactions;
    private final Clock clock;

    SummaryRound(
            DrawUpSummary drawUpSummary,
            FillSummary fillSummary,
            SummaryRows rows,
            Agencies agencies,
            Officers officers,
            WorkingTimes workingTimes,
            Transactions transactions,
            Clock clock) {
        this.drawUpSummary = drawUpSummary;
        this.fillSummary = fillSummary;
        this.rows = rows;
        this.agencies = agencies;
        this.officers = officers;
        this.workingTimes = workingTimes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once; one agency's failure keeps no other from its summary. */
    void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        Quarter over = Quarter.of(today).previous();
        Set<UUID> done = new HashSet<>(transactions.read(() -> rows.agencies(over)));
        List<Agency> due = agencies.list().stream()
                .filter(agency ->
                        agency.existsOn(today) && !done.contains(agency.id().value()))
                .filter(agency -> !today.isBefore(firstWorkingDay(agency, over)))
                .toList();
        for (Agency agency : due) {
            try {
                drawUp(agency, over);
            } catch (RuntimeException failure) {
                LOG.warn("The quarterly summary of {} was not drawn up", agency.code(), failure);
            }
        }
    }

    private LocalDate firstWorkingDay(Agency agency, Quarter over) {
        return workingTimes
                .of(new Workplace.WholeAgency(agency.id()))
                .workingDayFrom(over.lastDay().plusDays(1));
    }

    private void drawUp(Agency agency, Quarter over) {
        if (fillSummary.isAnything(agency, over)) {
            clerk(agency).ifPresent(clerk -> drawUpSummary.drawUp(agency.id(), over, clerk));
        }
    }

    private Optional<DrawUpSummary.Drafter> clerk(Agency agency) {
        return agencies.findUnit(agency.id(), UnitKind.CLERICAL).flatMap(unit -> clerk(unit.id()));
    }

    private Optional<DrawUpSummary.Drafter> clerk(UnitId unit) {
        return officers.listInUnit(unit, OfficerRole.CLERK).stream()
                .findFirst()
                .map(clerk -> new DrawUpSummary.Drafter(clerk.id().value(), unit, false));
    }
}
