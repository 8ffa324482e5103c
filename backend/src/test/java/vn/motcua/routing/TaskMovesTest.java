package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseCause;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PromiseMoves;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.security.OfficerRole;

class TaskMovesTest {

    private static final Instant PROMISED = Instant.parse("2026-12-07T10:00:00Z");
    private static final Route ROUTE = RoutingData.route();
    private static final DueDates DUE_DATES =
            new DueDates(place -> new WorkingTime(Map.of(), Map.of()), (agency, since) -> List.of());
    private static final StepTimes TIMES = new StepTimes(
            DUE_DATES, TaskMovesTest::promise, TaskMovesTest::standing, id -> List.of(), (id, since, answer) -> answer);
    private static final TaskMoves MOVES = new TaskMoves(TIMES);

    @Test
    void submittedDossierWaitsAtTheOneStopShopForAnAnswerWithinEightWorkingHours() {
        Task task = submitted();
        assertThat(task.step()).isEqualTo(ROUTE.intake());
        assertThat(task.assignee()).isNull();
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        // 09:00 on a Monday in Vietnam: two and a half hours until noon, five and a half left, the last half next day.
        assertThat(task.dueAt())
                .isEqualTo(
                        DUE_DATES.answerBy(RoutingData.AGENCY, RoutingData.NOW).at());
    }

    @Test
    void acceptedDossierGoesToTheFirstHandlingUnitWithItsPromise() {
        Task task = after(held(submitted()), DossierStatus.SUBMITTED, DossierStatus.ACCEPTED, PROMISED);
        assertThat(task.step()).isEqualTo(ROUTE.firstHandling());
        assertThat(task.assignee()).isNull();
        assertThat(task.dueAt()).isEqualTo(PROMISED);
    }

    @Test
    void stepHasItsOwnWorkingHoursButNeverLongerThanThePromise() {
        Dossier now = RoutingData.dossier(DossierStatus.IN_PROGRESS, 4, PROMISED);
        Step oneDay = hours(8);
        assertThat(TIMES.due(oneDay, RoutingData.NOW, now).orElseThrow().at())
                .isEqualTo(
                        DUE_DATES.answerBy(RoutingData.AGENCY, RoutingData.NOW).at());
        assertThat(TIMES.due(hours(800), RoutingData.NOW, now).orElseThrow().at())
                .isEqualTo(PROMISED);
    }

    @Test
    void stepIsMovedByTheWorkingTimeOfAWaitInIt() {
        Instant from = RoutingData.NOW.plusSeconds(3600);
        Pause hour = new Pause(from, from.plusSeconds(3600), PauseCause.SUPPLEMENT);
        StepTimes waited = new StepTimes(
                DUE_DATES,
                TaskMovesTest::promise,
                TaskMovesTest::standing,
                id -> List.of(hour),
                (id, since, answer) -> answer);
        Dossier now = RoutingData.dossier(DossierStatus.IN_PROGRESS, 4, PROMISED);
        assertThat(waited.due(hours(8), RoutingData.NOW, now).orElseThrow().at())
                .isEqualTo(
                        TIMES.due(hours(9), RoutingData.NOW, now).orElseThrow().at());
    }

    /** From Friday morning to Monday afternoon the clock runs for three days and the office for two. */
    @Test
    void lastQuarterOfAStepIsCountedInItsWorkingTime() {
        Dossier now = RoutingData.dossier(DossierStatus.IN_PROGRESS, 4, PROMISED);
        Instant friday = Instant.parse("2026-11-20T01:00:00Z");
        Task.Limit limit = TIMES.limit(hours(16), friday, now).orElseThrow();
        assertThat(limit.dueAt())
                .isEqualTo(TIMES.due(hours(16), friday, now).orElseThrow().at());
        assertThat(limit.nearDueAt())
                .isEqualTo(TIMES.due(hours(12), friday, now).orElseThrow().at());
    }

    @Test
    void waitForTheApplicantIsNotOfTheTimeWhoseLastQuarterIsNear() {
        Instant from = RoutingData.NOW.plusSeconds(3600);
        Pause weeks = new Pause(from, from.plus(Duration.ofDays(7)), PauseCause.SUPPLEMENT);
        StepTimes waited = new StepTimes(
                DUE_DATES,
                TaskMovesTest::promise,
                TaskMovesTest::standing,
                id -> List.of(weeks),
                (id, since, answer) -> answer);
        Dossier now = RoutingData.dossier(DossierStatus.IN_PROGRESS, 4, PROMISED);
        Instant sixHours =
                waited.due(hours(6), RoutingData.NOW, now).orElseThrow().at();
        assertThat(waited.limit(hours(8), RoutingData.NOW, now).orElseThrow().nearDueAt())
                .isEqualTo(sixHours);
    }

    @Test
    void answerIsNearItsDateInItsLastTwoWorkingHours() {
        Task.Limit limit = Objects.requireNonNull(submitted().limit());
        // 09:00 on a Monday in Vietnam: the six hours before it end in the afternoon of the same day.
        assertThat(limit.nearDueAt())
                .isEqualTo(DUE_DATES.after(RoutingData.AGENCY, RoutingData.NOW, Duration.ofHours(6)));
    }

    private static Step hours(int hours) {
        return new Step(2, "Thẩm định", RoutingData.AGENCY, RoutingData.DIVISION, OfficerRole.HANDLER, hours);
    }

    @Test
    void dossierWaitingForItsApplicantStaysWhereItIsWithWhoHoldsIt() {
        Task inProgress = inProgress(ROUTE.firstHandling(), 3);
        Task waiting = after(inProgress, DossierStatus.IN_PROGRESS, DossierStatus.SUPPLEMENT_REQUESTED, PROMISED);
        assertThat(waiting.state()).isEqualTo(TaskState.PARKED);
        assertThat(waiting.step()).isEqualTo(ROUTE.firstHandling());
        Instant moved = PROMISED.plusSeconds(86_400);
        Task back = after(waiting, DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.IN_PROGRESS, moved);
        assertThat(back.state()).isEqualTo(TaskState.OPEN);
        assertThat(back.step()).isEqualTo(ROUTE.firstHandling());
        assertThat(back.assignee()).isEqualTo(inProgress.assignee());
        assertThat(back.dueAt()).isEqualTo(moved);
    }

    @Test
    void resolvedDossierGoesBackToTheOneStopShopWithoutADueDate() {
        Task last = inProgress(ROUTE.steps().get(2), 5);
        Task resolved = after(last, DossierStatus.IN_PROGRESS, DossierStatus.RESOLVED, PROMISED);
        assertThat(resolved.step()).isEqualTo(ROUTE.returning());
        assertThat(resolved.assignee()).isNull();
        assertThat(resolved.dueAt()).isNull();
    }

    /** Along every path the status machine knows the one task has the dossier's status and version, at a fitting stage. */
    @Property
    void taskIsInStepWithItsDossierOnEveryPath(@ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> choices) {
        DossierStatus status = DossierStatus.SUBMITTED;
        DossierStatus askedFrom = status;
        Task task = submitted();
        for (int choice : choices) {
            List<DossierStatus> next = status.next().stream().sorted().toList();
            if (next.isEmpty()) {
                break;
            }
            DossierStatus to = next.get(choice % next.size());
            if (status == DossierStatus.SUPPLEMENT_REQUESTED && TaskState.of(to) == TaskState.OPEN) {
                // An answered supplement goes back to where it was asked.
                to = askedFrom;
            }
            askedFrom = to == DossierStatus.SUPPLEMENT_REQUESTED ? status : askedFrom;
            task = after(task, status, to, wasAccepted(task, to) ? PROMISED : null);
            status = to;
            assertThat(task.status()).isEqualTo(status);
            assertThat(task.state() == TaskState.CLOSED).isEqualTo(status.isFinal());
            assertThat(task.state() == TaskState.PARKED).isEqualTo(status.pausesClock());
            assertThat(stages(status)).contains(ROUTE.stageOf(task.step()));
        }
    }

    private static List<Stage> stages(DossierStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED, REFUSED -> List.of(Stage.INTAKE);
            case ACCEPTED, IN_PROGRESS, PAYMENT_REQUESTED -> List.of(Stage.HANDLING);
            case SUPPLEMENT_REQUESTED, WITHDRAWN, STOPPED -> List.of(Stage.INTAKE, Stage.HANDLING);
            case RESOLVED, RESULT_RETURNED -> List.of(Stage.RETURNING);
        };
    }

    private static boolean wasAccepted(Task task, DossierStatus to) {
        return to == DossierStatus.ACCEPTED
                || to == DossierStatus.IN_PROGRESS
                || task.step().no() > 1;
    }

    private static PromiseMoves standing(Dossier dossier) {
        return PromiseMoves.standing(dossier.times().promisedAt());
    }

    private static Optional<DueDate> promise(Dossier dossier) {
        return Optional.ofNullable(dossier.times().promisedAt()).map(at -> new DueDate(at, at, List.of()));
    }

    private static Task inProgress(Step step, long version) {
        return held(submitted()
                .at(
                        step,
                        RoutingData.dossier(DossierStatus.IN_PROGRESS, version, PROMISED),
                        new Task.Limit(PROMISED, PROMISED)));
    }

    private static Task submitted() {
        return MOVES.first(RoutingData.dossier(DossierStatus.SUBMITTED, 1, null), ROUTE.id(), ROUTE.intake());
    }

    private static Task held(Task task) {
        return task.heldBy(new Assignee(new OfficerId(UUID.randomUUID()), "Lê Thị Bình"), task.dossierVersion() + 1);
    }

    private static Task after(Task task, DossierStatus from, DossierStatus to, @Nullable Instant promised) {
        Dossier now = RoutingData.dossier(to, task.dossierVersion() + 1, promised);
        Task moved = MOVES.after(task, DossierEvent.of(from, to, ActorKind.OFFICER), now, ROUTE);
        assertThat(moved.dossierVersion()).isEqualTo(now.version());
        return moved;
    }
}
