package vn.motcua.dossier.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.CalendarChanges;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.HeldAnew;
import vn.motcua.calendar.change.Place;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;

/** Two changes of the calendar that are open at the same time: worked in one after the other, and both named. */
@DatabaseTest
class OpenChangesTest {
    private static final String STORM = "Nghỉ tránh bão";
    private static final String FLOOD = "Nghỉ khắc phục lũ";

    private final Desk desk;
    private final Acts acts;
    private final Dossiers dossiers;
    private final DossierClock dossierClock;
    private final RecountDates recount;
    private final CalendarLog log;
    private final CalendarChanges changes;
    private final CalendarEntries entries;
    private final HeldAnew held;
    private final Transactions transactions;
    private final Tables tables;

    OpenChangesTest(
            Desk desk,
            Acts acts,
            Dossiers dossiers,
            DossierClock dossierClock,
            RecountDates recount,
            CalendarLog log,
            CalendarChanges changes,
            CalendarEntries entries,
            HeldAnew held,
            Transactions transactions,
            Tables tables) {
        this.desk = desk;
        this.acts = acts;
        this.dossiers = dossiers;
        this.dossierClock = dossierClock;
        this.recount = recount;
        this.log = log;
        this.changes = changes;
        this.entries = entries;
        this.held = held;
        this.transactions = transactions;
        this.tables = tables;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM calendar_day WHERE province = 'H56'");
        tables.execute("UPDATE calendar_change SET recounted_at = changed_at WHERE recounted_at IS NULL");
        held.read();
    }

    @Test
    void laterChangeWaitsWhileAnotherServerWorksTheEarlierOneIn() {
        LocalDate day = promised(acts.accept(desk.intake(), desk.submitted()));
        close(day, STORM);
        close(day.plusDays(1), FLOOD);
        knownEverywhere();

        transactions.write(() -> {
            assertThat(changes.claim().map(CalendarChange::reason)).hasValue(STORM);
            assertThat(CompletableFuture.supplyAsync(recount::runOnce).join()).isFalse();
            return true;
        });

        assertThat(changes.listOpen().stream().map(CalendarChange::reason)).containsExactly(STORM, FLOOD);
    }

    @Test
    void dateThatMovesByBothNamesBoth() {
        Dossier dossier = acts.accept(desk.intake(), desk.submitted());
        LocalDate day = promised(dossier);
        close(day, STORM);
        close(day.plusDays(1), FLOOD);
        knownEverywhere();

        while (recount.runOnce()) {
            assertThat(changes.listOpen()).hasSizeLessThan(3);
        }

        Dossier moved = dossiers.get(dossier.id());
        assertThat(promised(moved)).isAfter(day.plusDays(1));
        assertThat(dossierClock.promise(moved).orElseThrow().reasons())
                .filteredOn(DueReason.CalendarChanged.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        DueReason.CalendarChanged.class,
                        change -> assertThat(change.because()).isEqualTo(STORM + "; " + FLOOD));
    }

    private void close(LocalDate day, String reason) {
        Place province = new Place("H56");
        CalendarLog.Outcome written =
                log.change(new CalendarLog.Entry(ChangeKind.DAY_PUT, province, day, reason, null), () -> {
                    entries.put(new BookedDay(
                            province, new SpecialDay(day, DayKind.HOLIDAY, new Text(reason, "Off"), null), null));
                    return true;
                });
        assertThat(written).isInstanceOf(CalendarLog.Outcome.Changed.class);
    }

    private void knownEverywhere() {
        tables.execute("UPDATE calendar_change SET changed_at = changed_at - INTERVAL 31 SECOND"
                + " WHERE recounted_at IS NULL");
    }

    private static LocalDate promised(Dossier dossier) {
        return LocalDate.ofInstant(Objects.requireNonNull(dossier.times().promisedAt()), Zone.VIETNAM);
    }
}
