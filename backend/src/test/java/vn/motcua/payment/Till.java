package vn.motcua.payment;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua.applicant.Applicant;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RouteStep;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The one till of these tests: dossiers that cost something, and what officers ask of the API about it. */
@Singleton
final class Till {
    /** A level-3 procedure that costs by the page: 2000 each for the first two, 1000 for the rest. */
    static final String BY_PAGE = "2.000815";

    static final String PAGES = "PHI_CHUNG_THUC_BAN_SAO";

    /** A level-3 procedure with a fee of 100000 and a charge of 500000. */
    static final String BOTH_KINDS = "1.012753";

    /** A level-4 procedure with a fee of 100000. */
    static final String LEVEL_FOUR = "1.001612";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final People people;
    private final Applications applications;
    private final Procedures procedures;
    private final OutboxRelay relay;
    private final DueDates dueDates;

    Till(
            EmbeddedServer server,
            Desk desk,
            Acts acts,
            People people,
            Applications applications,
            Procedures procedures,
            OutboxRelay relay,
            DueDates dueDates) {
        this.api = Api.at(server.getURI());
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.applications = applications;
        this.procedures = procedures;
        this.relay = relay;
        this.dueDates = dueDates;
    }

    /** A dossier with the token of its owner. */
    record Case(Dossier dossier, String owner) {
        String officers(String what) {
            return "/api/v1/officer/dossiers/" + dossier.id().value() + what;
        }

        String mine(String what) {
            return "/api/v1/dossiers/" + dossier.id().value() + what;
        }
    }

    Case submitted(String procedure) {
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        Dossier draft = applications.completeDraft(caller, procedure, DeliveryMethod.COUNTER);
        return new Case(desk.submit(caller, draft), people.token(citizen.id()));
    }

    /** A dossier that a handler has taken. */
    Case inProgress(String procedure, Clerk handler) {
        Case submitted = submitted(procedure);
        return new Case(acts.take(handler, acts.accept(desk.intake(), submitted.dossier())), submitted.owner());
    }

    Clerk handlerOf(String procedure) {
        return officerOf(procedure, OfficerRole.HANDLER);
    }

    /** An officer of the procedure's first handling unit. */
    Clerk officerOf(String procedure, OfficerRole role) {
        RouteStep handling =
                procedures.get(new ProcedureCode(procedure)).route().get(1);
        return desk.officer(
                procedures.unitFor(handling, desk.agency()).orElseThrow().id(), role);
    }

    static Map<String, Object> cash(long amount, Map<?, ?>... items) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("means", "COUNTER_CASH");
        body.put("amount", amount);
        body.put("items", List.of(items));
        return body;
    }

    Answer pay(Case of, Clerk clerk, long version, Object body) {
        return pay(of, clerk, version, UUID.randomUUID().toString(), body);
    }

    Answer pay(Case of, Clerk clerk, long version, String key, Object body) {
        return api.post(of.officers("/payments"))
                .bearer(clerk.token())
                .ifMatch(version)
                .header("Idempotency-Key", key)
                .json(body)
                .send();
    }

    Answer act(Case of, Clerk clerk, String act, long version, Object body) {
        return api.post(of.officers(act))
                .bearer(clerk.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    Answer read(Case of, Clerk clerk) {
        return api.get(of.officers("")).bearer(clerk.token()).expect(200);
    }

    Answer readMine(Case of) {
        return api.get(of.mine("")).bearer(of.owner()).expect(200);
    }

    /** What the owner was told, the newest first. */
    List<String> notices(Case of) {
        while (relay.runOnce() > 0) {
            // Events of other tests may wait before it.
        }
        return api.get("/api/v1/inbox")
                .bearer(of.owner())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("kind");
    }

    /** A working day in a week or soon after, as the last day to pay. */
    String payBy() {
        LocalDate day = LocalDate.now(Zone.VIETNAM).plusDays(7);
        while (dueDates.closeOf(desk.agency(), day).isEmpty()) {
            day = day.plusDays(1);
        }
        return day.toString();
    }

    /** What the officer who reads it is offered. */
    static List<String> actions(Answer dossier) {
        return dossier.json()
                .at("/actions")
                .valueStream()
                .map(node -> node.asText())
                .toList();
    }

    byte[] paper(Case of, String paper) {
        return api.get(of.mine("/papers/" + paper))
                .bearer(of.owner())
                .expect(200)
                .bytes();
    }
}
