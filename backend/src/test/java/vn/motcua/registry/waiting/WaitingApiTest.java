package vn.motcua.registry.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Each officer is counted what waits for a step of theirs, and nothing else. */
@ServerTest
class WaitingApiTest {

    private final Api api;
    private final Desk desk;
    private final OutgoingActs acts;
    private final EnterIncoming enterIncoming;

    WaitingApiTest(Api api, Desk desk, EnterIncoming enterIncoming) {
        this.api = api;
        this.desk = desk;
        this.enterIncoming = enterIncoming;
        this.acts = new OutgoingActs(api, desk);
    }

    @Test
    void documentIsCountedForWhoseStepIsNext() {
        Clerk leader = desk.leader();
        Clerk clerk = desk.clerk();
        long toSign = count(leader, "toSign");
        long toNumber = count(clerk, "toNumber");
        long toSend = count(clerk, "toSend");
        var words = OutgoingActs.words("Về việc đếm");
        words.put("unitId", desk.division().value());

        Answer submitted = acts.submitted(words, desk.handler());
        assertThat(count(leader, "toSign")).isEqualTo(toSign + 1);
        assertThat(count(clerk, "toSign")).isZero();

        Answer signed = acts.act(leader, submitted, "/signature").expect(200);
        assertThat(count(leader, "toSign")).isEqualTo(toSign);
        assertThat(count(clerk, "toNumber")).isEqualTo(toNumber + 1);
        assertThat(count(leader, "toNumber")).isZero();

        acts.act(clerk, signed, "/issue").expect(200);
        assertThat(count(clerk, "toNumber")).isEqualTo(toNumber);
        assertThat(count(clerk, "toSend")).isEqualTo(toSend + 1);
    }

    @Test
    void whatArrivedIsCountedForTheClerkUntilItIsTakenInAndThenForTheLeaderUntilItIsAssigned() {
        Clerk clerk = desk.clerk();
        Clerk leader = desk.leader();
        long toTakeIn = count(clerk, "toTakeIn");
        long toAssign = count(leader, "toAssign");

        UUID arrived = arrived();
        assertThat(count(clerk, "toTakeIn")).isEqualTo(toTakeIn + 1);
        assertThat(count(leader, "toTakeIn")).isZero();

        incoming(clerk, arrived, "/taking-in", 0, Map.of());
        assertThat(count(clerk, "toTakeIn")).isEqualTo(toTakeIn);
        assertThat(count(leader, "toAssign")).isEqualTo(toAssign + 1);
        assertThat(count(clerk, "toAssign")).isZero();

        var division = Map.of("unitId", desk.division().value());
        incoming(leader, arrived, "/assignment", 1, Map.of("assignees", List.of(division)));
        assertThat(count(leader, "toAssign")).isEqualTo(toAssign);
    }

    @Test
    void nothingIsCountedForHandlers() {
        Answer counted = waiting(desk.handler());
        assertThat(counted.json()).allMatch(count -> count.asLong() == 0);
    }

    private UUID arrived() {
        return ArrivedLetter.to(desk.agency()).enter(enterIncoming).id().value();
    }

    private void incoming(Clerk officer, UUID document, String what, long version, Map<String, ?> body) {
        api.post("/api/v1/officer/incoming-documents/" + document + what)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .expect(200);
    }

    private long count(Clerk officer, String what) {
        return Long.parseLong(waiting(officer).at("/" + what));
    }

    private Answer waiting(Clerk officer) {
        return api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/documents-waiting")
                .bearer(officer.token())
                .expect(200);
    }
}
