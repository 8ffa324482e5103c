package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.register.ControlSheetContent.Handover;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.StepTimes;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.MoveDossier;
import vn.motcua.supplement.PutOffDeadline;

/** Who passed a dossier on and who took it over: only whoever had it, not whoever did something beside. */
@DatabaseTest
class HandoverTrailTest {

    private final Desk desk;
    private final Acts acts;
    private final StatusChange statusChange;
    private final FillControlSheet fillControlSheet;
    private final StepTimes stepTimes;
    private final Agencies agencies;

    HandoverTrailTest(
            Desk desk,
            Acts acts,
            StatusChange statusChange,
            FillControlSheet fillControlSheet,
            StepTimes stepTimes,
            Agencies agencies) {
        this.desk = desk;
        this.acts = acts;
        this.statusChange = statusChange;
        this.fillControlSheet = fillControlSheet;
        this.stepTimes = stepTimes;
        this.agencies = agencies;
    }

    @Test
    void whoDoesSomethingBesideTheStepDoesNotTakeItOver() {
        Clerk intake = desk.intake();
        Clerk handler = desk.handler();
        Clerk leader = desk.leader();
        Dossier dossier = acts.accept(intake, desk.submitted());
        dossier = beside(intake, dossier, HandlingEvents.FEE_TAKEN);
        dossier = beside(intake, dossier, "FEE_COUNTED_FREE");
        dossier = beside(leader, dossier, HandlingEvents.PAYMENT_VOIDED);
        dossier = beside(leader, dossier, HandlingEvents.FEE_WAIVED);
        dossier = beside(leader, dossier, PutOffDeadline.EVENT);
        dossier = beside(leader, dossier, HandlingEvents.APOLOGISED);
        assertThat(takenOver(dossier, intake)).containsExactly((String) null);

        dossier = acts.take(handler, dossier);

        assertThat(takenOver(dossier, intake)).containsExactly(handler.name());
    }

    @Test
    void actsBesideTheStepAreNobodysTakingOverInItsOwnUnitEither() {
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        Clerk handler = desk.handler();
        Dossier dossier = acts.accept(desk.intake(), desk.submitted());

        dossier = beside(head, dossier, HandlingEvents.FEE_WAIVED);
        dossier = beside(head, dossier, "FEE_COUNTED_FREE");
        dossier = acts.take(handler, dossier);

        assertThat(takenOver(dossier, handler)).containsExactly(handler.name());
    }

    @Test
    void feeThatLetsADossierGoOnLeavesItWithWhoeverHasIt() {
        Clerk intake = desk.intake();
        Clerk first = desk.handler();
        Clerk second = desk.handler();
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        Dossier dossier = acts.take(first, acts.accept(intake, desk.submitted()));
        dossier = change(first, dossier, DossierStatus.PAYMENT_REQUESTED, "Nộp lệ phí");
        dossier = beside(intake, dossier, HandlingEvents.FEE_TAKEN);
        dossier = change(intake, dossier, DossierStatus.IN_PROGRESS, null);

        dossier = acts.assign(head, dossier, second);

        Handover within = handovers(dossier, intake).getLast();
        assertThat(within.from().officer()).isEqualTo(first.name());
        assertThat(Objects.requireNonNull(within.to()).officer()).isEqualTo(second.name());
    }

    @Test
    void documentThatTheClerkSendsBackGoesPastTheLeaderToWhoeverSubmittedIt() {
        Dossier dossier = acts.accept(desk.intake(), desk.submitted());
        HandoverTrail trail = trailWithAClerksStep(dossier);
        trail.follow(line("ACCEPTED", DossierStatus.SUBMITTED, DossierStatus.ACCEPTED, desk.oneStop()));
        trail.follow(line(HandlingEvents.DOCUMENT_SUBMITTED, desk.division()));
        trail.follow(line(ForwardDossier.EVENT, desk.division()));
        trail.follow(line("DOCUMENT_SIGNED", desk.leadership()));
        trail.follow(line(ForwardDossier.EVENT, desk.leadership()));
        trail.follow(line("DOCUMENT_SENT_BACK", desk.clerical()));
        trail.follow(line(MoveDossier.BACK, desk.clerical()));
        trail.follow(line(HandlingEvents.DOCUMENT_SUBMITTED, desk.division()));
        trail.follow(line(ForwardDossier.EVENT, desk.division()));
        trail.follow(line("DOCUMENT_SIGNED", desk.leadership()));

        assertThat(trail.handovers())
                .extracting(handover -> handover.from().unit())
                .containsExactlyElementsOf(
                        names(desk.oneStop(), desk.division(), desk.leadership(), desk.clerical(), desk.division()));
        assertThat(trail.handovers())
                .extracting(handover -> Objects.requireNonNull(handover.to()).unit())
                .containsExactlyElementsOf(
                        names(desk.division(), desk.leadership(), desk.clerical(), desk.division(), desk.leadership()));
    }

    private HandoverTrail trailWithAClerksStep(Dossier dossier) {
        Route route = new Route(
                UUID.randomUUID(),
                List.of(
                        step(1, desk.oneStop(), OfficerRole.INTAKE),
                        step(2, desk.division(), OfficerRole.HANDLER),
                        step(3, desk.leadership(), OfficerRole.LEADER),
                        step(4, desk.clerical(), OfficerRole.CLERK),
                        step(5, desk.oneStop(), OfficerRole.RETURN)));
        Instant submitted = Objects.requireNonNull(dossier.times().submittedAt());
        return new HandoverTrail(route, submitted, stepTimes.past(dossier), agencies, UUID::toString);
    }

    private Step step(int no, UnitId unit, OfficerRole role) {
        return new Step(no, "Bước " + no, desk.agency(), unit, role, null);
    }

    private static HistoryEntry line(String event, UnitId unit) {
        return line(event, DossierStatus.IN_PROGRESS, DossierStatus.IN_PROGRESS, unit);
    }

    private static HistoryEntry line(String event, DossierStatus from, DossierStatus to, UnitId unit) {
        return new HistoryEntry(
                Instant.now(), event, from, to, ActorKind.OFFICER, UUID.randomUUID(), unit.value(), null);
    }

    private List<String> names(UnitId... units) {
        return Stream.of(units).map(unit -> agencies.getUnit(unit).name()).toList();
    }

    private List<@Nullable String> takenOver(Dossier dossier, Clerk reader) {
        return handovers(dossier, reader).stream()
                .map(Handover::to)
                .<@Nullable String>map(to -> to == null ? null : to.officer())
                .toList();
    }

    private List<Handover> handovers(Dossier dossier, Clerk reader) {
        return fillControlSheet.of(dossier, reader.caller()).orElseThrow().handovers();
    }

    private Dossier beside(Clerk clerk, Dossier dossier, String event) {
        return changed(statusChange.touch(dossier.id(), dossier.version(), by(clerk), event, "Ghi chú"));
    }

    private Dossier change(Clerk clerk, Dossier dossier, DossierStatus to, @Nullable String reason) {
        return changed(statusChange.apply(dossier.id(), dossier.version(), to, by(clerk), reason));
    }

    private static Actor by(Clerk clerk) {
        return new Actor.ByOfficer(clerk.id(), clerk.caller().posts().getFirst().unitId());
    }

    private static Dossier changed(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Changed(Dossier dossier)) {
            return dossier;
        }
        throw new AssertionError("not changed: " + outcome);
    }
}
