package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseCause;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.TaskBook;

/** A dossier accepted before Lunar New Year 2021 with three working days, which is then waited for. */
@DatabaseTest
class DossierClockTest {
    private static final Instant ACCEPTED = Instant.parse("2021-02-09T01:30:00Z");
    private static final Instant PROMISED = Instant.parse("2021-02-19T10:00:00Z");
    private static final Period LIMIT = new Period(3, PeriodUnit.WORKING_DAYS);

    private final Desk desk;
    private final Acts acts;
    private final Tables tables;
    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final DossierClock dossierClock;
    private final DueDates dueDates;
    private final TaskBook tasks;
    private final Clock clock;

    DossierClockTest(
            Desk desk,
            Acts acts,
            Tables tables,
            Dossiers dossiers,
            StatusChange statusChange,
            DossierClock dossierClock,
            DueDates dueDates,
            TaskBook tasks,
            Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.tables = tables;
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.dossierClock = dossierClock;
        this.dueDates = dueDates;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Test
    void acceptanceStartsTheClockUnderTheLimitOfThatDay() {
        Dossier dossier = acts.accept(desk.intake(), desk.submitted());
        tables.execute(
                "UPDATE dossier_clock_entry SET limit_amount = 90, limit_unit = 'WORKING_DAYS' WHERE dossier_id = "
                        + id(dossier));

        Instant acceptedAt = dossier.times().acceptedAt();
        assertThat(acceptedAt).isNotNull();
        assertThat(dossierClock.promise(dossier).orElseThrow().reasons())
                .as("counted by the limit that was written down")
                .hasSizeGreaterThan(30);
    }

    @Test
    void waitIsWrittenDownAndMovesThePromiseByItsWorkingTime() {
        Dossier waiting = suspended(DossierStatus.PAYMENT_REQUESTED);
        Pause open = new Pause(Instant.parse("2021-02-17T01:00:00Z"), null, PauseCause.PAYMENT);
        assertThat(dossierClock.pauses(waiting.id())).containsExactly(open);

        Dossier resumed = change(waiting, DossierStatus.IN_PROGRESS);

        Pause closed = new Pause(open.from(), resumed.times().updatedAt(), PauseCause.PAYMENT);
        DueDate expected = dueDates.count(desk.agency(), ACCEPTED, LIMIT, List.of(closed));
        assertThat(resumed.times().promisedAt()).isEqualTo(expected.at()).isAfter(clock.instant());
        assertThat(dossierClock.pauses(waiting.id())).containsExactly(closed);
        List<DueReason> reasons = dossierClock.promise(resumed).orElseThrow().reasons();
        assertThat(reasons.getFirst())
                .isInstanceOfSatisfying(
                        DueReason.Holiday.class, day -> assertThat(day.day()).isEqualTo(LocalDate.of(2021, 2, 10)));
        assertThat(reasons)
                .anySatisfy(reason -> assertThat(reason)
                        .isInstanceOfSatisfying(
                                DueReason.Suspended.class,
                                moved -> assertThat(moved.dueBefore()).isEqualTo(PROMISED)));
        assertThat(tables.count("dossier_clock_entry WHERE dossier_id = " + id(waiting)
                        + " AND kind = 'RESUMED' AND due_before = '2021-02-19 10:00:00'"))
                .isEqualTo(1);
        assertThat(tasks.find(waiting.id()).orElseThrow().dueAt()).isBeforeOrEqualTo(expected.at());
    }

    @Test
    void dossierThatWasLateWhenItBeganToWaitStaysLate() {
        Dossier waiting = suspended(DossierStatus.SUPPLEMENT_REQUESTED);
        tables.execute("UPDATE dossier_clock_entry SET happened_at = '2021-02-22 01:00:00' WHERE kind = 'SUSPENDED'"
                + " AND dossier_id = " + id(waiting));

        assertThat(change(waiting, DossierStatus.IN_PROGRESS).times().promisedAt())
                .isEqualTo(PROMISED);
    }

    @Test
    void waitThatEndsWithTheDossierMovesNothing() {
        Dossier stopped = change(suspended(DossierStatus.SUPPLEMENT_REQUESTED), DossierStatus.STOPPED);

        DueDate promise = dossierClock.promise(stopped).orElseThrow();

        assertThat(promise.at()).isEqualTo(PROMISED);
        assertThat(promise.exactAt()).isEqualTo(PROMISED);
        assertThat(suspensions(promise)).singleElement().satisfies(wait -> {
            assertThat(wait.pause().to()).isEqualTo(stopped.times().closedAt());
            assertThat(wait.counted()).isZero();
            assertThat(wait.dueAfter()).isEqualTo(wait.dueBefore()).isEqualTo(PROMISED);
        });
    }

    @Test
    void whatIsOverIsExplainedAsItWasCountedThen() {
        Dossier resumed = change(suspended(DossierStatus.PAYMENT_REQUESTED), DossierStatus.IN_PROGRESS);
        Dossier resolved = change(resumed, DossierStatus.RESOLVED);
        Instant then = Instant.parse("2021-03-01T10:00:00Z");
        // A day of rest has come into the calendar, or gone, since the dossier was over.
        tables.execute("UPDATE dossier SET promised_at = '2021-03-01 10:00:00' WHERE id = " + id(resolved));
        tables.execute("UPDATE dossier_clock_entry SET due_after = '2021-03-01 10:00:00' WHERE kind = 'RESUMED'"
                + " AND dossier_id = " + id(resolved));

        DueDate promise = dossierClock.promise(dossiers.get(resolved.id())).orElseThrow();

        assertThat(promise.at()).isEqualTo(then);
        assertThat(promise.reasons()).singleElement().isInstanceOfSatisfying(DueReason.Suspended.class, wait -> {
            assertThat(wait.dueBefore()).isEqualTo(PROMISED);
            assertThat(wait.dueAfter()).isEqualTo(then);
        });
    }

    private static List<DueReason.Suspended> suspensions(DueDate promise) {
        return promise.reasons().stream()
                .filter(DueReason.Suspended.class::isInstance)
                .map(DueReason.Suspended.class::cast)
                .toList();
    }

    private Dossier suspended(DossierStatus status) {
        Dossier accepted = acts.accept(desk.intake(), desk.submitted());
        Dossier inProgress = acts.take(desk.handler(), accepted);
        tables.execute("UPDATE dossier SET accepted_at = '2021-02-09 01:30:00', promised_at = '2021-02-19 10:00:00'"
                + " WHERE id = " + id(inProgress));
        tables.execute(
                "UPDATE dossier_clock_entry SET limit_amount = 3, limit_unit = 'WORKING_DAYS' WHERE dossier_id = "
                        + id(inProgress));
        Dossier waiting = change(dossiers.get(inProgress.id()), status);
        tables.execute("UPDATE dossier_clock_entry SET happened_at = '2021-02-17 01:00:00' WHERE kind = 'SUSPENDED'"
                + " AND dossier_id = " + id(waiting));
        return waiting;
    }

    private Dossier change(Dossier dossier, DossierStatus to) {
        String reason = to.needsReason() ? "Thiếu giấy tờ" : null;
        ChangeOutcome outcome = statusChange.apply(dossier.id(), dossier.version(), to, new Actor.BySystem(), reason);
        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        return dossiers.get(dossier.id());
    }

    private static String id(Dossier dossier) {
        return Tables.id(dossier.id().value());
    }
}
