package vn.motcua.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.TaskState;
import vn.motcua.routing.handling.Admission.HeldBy;
import vn.motcua.routing.handling.Admission.NotNow;
import vn.motcua.routing.handling.Admission.NotSeen;
import vn.motcua.routing.handling.Admission.NotTheirs;
import vn.motcua.routing.handling.Admission.Refusal;
import vn.motcua.routing.handling.Admission.Stale;

/** Officers pass a dossier on from desk to desk, and its one task follows. */
@DatabaseTest
class HandlingTest {

    private final Desk desk;
    private final Acts acts;
    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final Tables tables;
    private final DecideDossier decideDossier;
    private final TakeDossier takeDossier;
    private final AssignDossier assignDossier;
    private final ForwardDossier forwardDossier;

    HandlingTest(
            Desk desk,
            Acts acts,
            Dossiers dossiers,
            StatusChange statusChange,
            TaskBook tasks,
            Tables tables,
            DecideDossier decideDossier,
            TakeDossier takeDossier,
            AssignDossier assignDossier,
            ForwardDossier forwardDossier) {
        this.desk = desk;
        this.acts = acts;
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.tables = tables;
        this.decideDossier = decideDossier;
        this.takeDossier = takeDossier;
        this.assignDossier = assignDossier;
        this.forwardDossier = forwardDossier;
    }

    @Test
    void dossierPassesOverEveryDeskWithOneTaskInStep() {
        Dossier dossier = desk.submitted();
        assertInStep(dossier, DossierStatus.SUBMITTED, desk.oneStop(), null);
        dossier = acts.accept(desk.intake(), dossier);
        assertInStep(dossier, DossierStatus.ACCEPTED, desk.division(), null);
        Clerk handler = desk.handler();
        dossier = acts.take(handler, dossier);
        assertInStep(dossier, DossierStatus.IN_PROGRESS, desk.division(), handler);
        dossier = acts.forward(handler, dossier);
        assertInStep(dossier, DossierStatus.IN_PROGRESS, desk.leadership(), null);
        Clerk leader = desk.leader();
        dossier = acts.take(leader, dossier);
        assertInStep(dossier, DossierStatus.IN_PROGRESS, desk.leadership(), leader);
        assertThat(dossiers.history(dossier.id()))
                .extracting(HistoryEntry::event)
                .endsWith("SUBMITTED", "ACCEPTED", "IN_PROGRESS", "FORWARDED", "TAKEN");
    }

    @Test
    void refusedDossierLeavesAClosedTask() {
        Dossier refused = acts.refuse(desk.intake(), desk.submitted());
        assertInStep(refused, DossierStatus.REFUSED, desk.oneStop(), null);
        assertThat(tasks.find(refused.id()).orElseThrow().state()).isEqualTo(TaskState.CLOSED);
    }

    @Test
    void dossierWaitsForItsApplicantAtTheDeskOfWhoAsked() {
        Clerk handler = desk.handler();
        Dossier dossier = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        Actor by = new Actor.ByOfficer(handler.id(), desk.division().value());
        statusChange.apply(dossier.id(), dossier.version(), DossierStatus.SUPPLEMENT_REQUESTED, by, "Thiếu trang 2");
        assertInStep(dossiers.get(dossier.id()), DossierStatus.SUPPLEMENT_REQUESTED, desk.division(), handler);
        assertThat(tasks.find(dossier.id()).orElseThrow().state()).isEqualTo(TaskState.PARKED);
        Actor applicant = new Actor.ByApplicant(dossier.ownerId().value());
        statusChange.apply(dossier.id(), dossier.version() + 1, DossierStatus.IN_PROGRESS, applicant, null);
        assertInStep(dossiers.get(dossier.id()), DossierStatus.IN_PROGRESS, desk.division(), handler);
    }

    @Test
    void takingWhatIsMineAlreadyChangesNothing() {
        Clerk handler = desk.handler();
        Dossier mine = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        assertThat(acts.take(handler, mine).version()).isEqualTo(mine.version());
    }

    @Test
    void whatAColleagueHoldsCannotBeTakenAndTheColleagueIsNamed() {
        Clerk first = desk.handler();
        Clerk second = desk.handler();
        Dossier held = acts.take(first, acts.accept(desk.intake(), desk.submitted()));
        assertThat(refusal(takeDossier.take(second.caller(), held.id(), held.version())))
                .isEqualTo(new HeldBy(new Assignee(new OfficerId(first.id()), first.name())));
        assertThat(refusal(forwardDossier.forward(second.caller(), held.id(), held.version(), null)))
                .isInstanceOf(HeldBy.class);
    }

    @Test
    void twoWhoTakeAtOnceDoNotBothGetIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            Dossier accepted = acts.accept(desk.intake(), desk.submitted());
            Clerk first = desk.handler();
            Clerk second = desk.handler();
            List<HandlingOutcome> outcomes = atOnce(
                    () -> takeDossier.take(first.caller(), accepted.id(), accepted.version()),
                    () -> takeDossier.take(second.caller(), accepted.id(), accepted.version()));
            assertThat(outcomes)
                    .filteredOn(HandlingOutcome.Done.class::isInstance)
                    .hasSize(1);
            // The other came too late: to the version, or to the task.
            assertThat(outcomes)
                    .filteredOn(HandlingOutcome.Refused.class::isInstance)
                    .extracting(HandlingTest::refusal)
                    .hasOnlyElementsOfTypes(Stale.class, HeldBy.class)
                    .hasSize(1);
            Clerk winner = outcomes.get(0) instanceof HandlingOutcome.Done ? first : second;
            assertInStep(dossiers.get(accepted.id()), DossierStatus.IN_PROGRESS, desk.division(), winner);
        }
    }

    @Test
    void acceptingAndRefusingAtOnceLeavesOneDecision() throws Exception {
        Dossier submitted = desk.submitted();
        Clerk first = desk.intake();
        Clerk second = desk.intake();
        List<HandlingOutcome> outcomes = atOnce(
                () -> decideDossier.accept(first.caller(), submitted.id(), submitted.version()),
                () -> decideDossier.refuse(second.caller(), submitted.id(), submitted.version(), "Sai cơ quan"));
        assertThat(outcomes).filteredOn(HandlingOutcome.Done.class::isInstance).hasSize(1);
        Dossier now = dossiers.get(submitted.id());
        assertThat(now.version()).isEqualTo(submitted.version() + 1);
        assertThat(tasks.find(now.id()).orElseThrow().status()).isEqualTo(now.status());
    }

    @Test
    void whoReadAnOlderVersionIsToldWhoChangedIt() {
        Dossier submitted = desk.submitted();
        Dossier accepted = acts.accept(desk.intake(), submitted);
        Refusal refusal = refusal(
                decideDossier.refuse(desk.intake().caller(), submitted.id(), submitted.version(), "Sai cơ quan"));
        assertThat(refusal).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.change().currentVersion()).isEqualTo(accepted.version());
            assertThat(stale.change().changedBy()).isEqualTo(ActorKind.OFFICER);
        });
    }

    @Test
    void headGivesADossierToWhoDoesTheStepAndToNobodyElse() {
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        Clerk handler = desk.handler();
        Clerk elsewhere = desk.officer(desk.otherDivision(), OfficerRole.HANDLER);
        Dossier accepted = acts.accept(desk.intake(), desk.submitted());
        assertThat(assignDossier.assign(
                        head.caller(), accepted.id(), accepted.version(), new OfficerId(elsewhere.id())))
                .isEqualTo(new AssignDossier.Outcome.NotAssignable());
        assertThat(assignDossier.assignees(tasks.find(accepted.id()).orElseThrow()))
                .extracting(officer -> officer.id().value())
                .contains(head.id(), handler.id())
                .doesNotContain(elsewhere.id());
        Dossier assigned = acts.assign(head, accepted, handler);
        assertInStep(assigned, DossierStatus.IN_PROGRESS, desk.division(), handler);
        Dossier back = acts.assign(head, assigned, head);
        assertInStep(back, DossierStatus.IN_PROGRESS, desk.division(), head);
    }

    @Test
    void whatAnOfficerMayNotSeeIsNotThere() {
        Dossier submitted = desk.submitted();
        Clerk handler = desk.handler();
        assertThat(refusal(takeDossier.take(handler.caller(), submitted.id(), submitted.version())))
                .isInstanceOf(NotSeen.class);
        Dossier accepted = acts.accept(desk.intake(), submitted);
        Clerk elsewhere = desk.officer(desk.otherDivision(), OfficerRole.HANDLER, OfficerRole.HEAD);
        assertThat(refusal(takeDossier.take(elsewhere.caller(), accepted.id(), accepted.version())))
                .isInstanceOf(NotSeen.class);
    }

    @Test
    void whatAnOfficerMaySeeButNotDoIsRefusedByTheTable() {
        Dossier submitted = desk.submitted();
        Clerk leader = desk.leader();
        assertThat(refusal(decideDossier.accept(leader.caller(), submitted.id(), submitted.version())))
                .isEqualTo(new NotTheirs(OfficerAction.ACCEPT));
        Clerk intake = desk.intake();
        Dossier accepted = acts.accept(intake, submitted);
        assertThat(refusal(takeDossier.take(intake.caller(), accepted.id(), accepted.version())))
                .isEqualTo(new NotTheirs(OfficerAction.TAKE));
        assertThat(refusal(decideDossier.accept(intake.caller(), accepted.id(), accepted.version())))
                .isEqualTo(new NotNow(OfficerAction.ACCEPT, DossierStatus.ACCEPTED));
    }

    private void assertInStep(Dossier dossier, DossierStatus status, UnitId unit, @Nullable Clerk holder) {
        Task task = tasks.find(dossier.id()).orElseThrow();
        assertThat(dossier.status()).isEqualTo(status);
        assertThat(task.status()).isEqualTo(status);
        assertThat(task.dossierVersion()).isEqualTo(dossier.version());
        assertThat(task.step().unitId()).isEqualTo(unit);
        Assignee assignee = task.assignee();
        assertThat(assignee == null ? null : assignee.id().value()).isEqualTo(holder == null ? null : holder.id());
        assertThat(tables.count("routing_task WHERE dossier_id = X'"
                        + dossier.id().value().toString().replace("-", "") + "'"))
                .isEqualTo(1);
    }

    private static Refusal refusal(HandlingOutcome outcome) {
        assertThat(outcome).isInstanceOf(HandlingOutcome.Refused.class);
        return ((HandlingOutcome.Refused) outcome).refusal();
    }

    private static List<HandlingOutcome> atOnce(Callable<HandlingOutcome> first, Callable<HandlingOutcome> second)
            throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<HandlingOutcome>> futures = two.invokeAll(List.of(first, second));
            return List.of(futures.get(0).get(), futures.get(1).get());
        }
    }
}
