package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Each day the clerks see what nobody has taken in on the day it came. */
@ServerTest
class UntakenApiTest {

    private final Api api;
    private final Desk desk;
    private final EnterIncoming enterIncoming;
    private final Agencies agencies;
    private final Tables tables;

    UntakenApiTest(Api api, Desk desk, EnterIncoming enterIncoming, Agencies agencies, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.enterIncoming = enterIncoming;
        this.agencies = agencies;
        this.tables = tables;
    }

    @BeforeEach
    void nothingWaits() {
        // What other tests left behind has come in the far future.
        tables.execute("UPDATE incoming_document SET arrived_at = '2100-01-01' WHERE state = 'ARRIVED'");
    }

    @Test
    void whatNobodyHasTakenInIsListedPageByPageTheOldestFirst() {
        UUID newer = arrivedDaysAgo(20);
        UUID oldest = arrivedDaysAgo(30);
        Clerk clerk = desk.clerk();

        Answer first = list(clerk, "?limit=1").expect(200);
        assertThat(first.at("/items/0/id")).isEqualTo(oldest.toString());
        Answer second = list(clerk, "?limit=1&after=" + first.at("/next")).expect(200);
        assertThat(second.at("/items/0/id")).isEqualTo(newer.toString());
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void whatWasTakenInReturnedOrHasJustComeIsNotListed() {
        UUID taken = arrivedDaysAgo(30);
        UUID returned = arrivedDaysAgo(30);
        arrivedDaysAgo(0);
        Clerk clerk = desk.clerk();
        act(clerk, taken, "/taking-in", Map.of());
        act(clerk, returned, "/return", Map.of("reason", "Gửi nhầm"));

        assertThat(list(clerk, "").expect(200).json().at("/items").size()).isZero();
    }

    @Test
    void onlyTheAgencysClerksAndLeadersReadTheList() {
        list(desk.leader(), "").expect(200);
        list(desk.handler(), "").expectProblem(403, "registry-not-your-role");
        list(
                        desk.officer(new Post(
                                agencies.findByCode("H59.01").orElseThrow().id().value(),
                                null,
                                Set.of(OfficerRole.CLERK))),
                        "")
                .expectProblem(404, "not-found");
    }

    private UUID arrivedDaysAgo(int days) {
        UUID id = ArrivedLetter.to(desk.agency()).enter(enterIncoming).id().value();
        if (days > 0) {
            tables.execute("UPDATE incoming_document SET arrived_at = UTC_TIMESTAMP(6) - INTERVAL " + days
                    + " DAY WHERE id = " + Tables.id(id));
        }
        return id;
    }

    private void act(Clerk officer, UUID document, String act, Map<String, ?> body) {
        api.post("/api/v1/officer/incoming-documents/" + document + act)
                .bearer(officer.token())
                .ifMatch(0)
                .json(body)
                .expect(200);
    }

    private Answer list(Clerk officer, String query) {
        return api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/untaken-documents" + query)
                .bearer(officer.token())
                .send();
    }
}
