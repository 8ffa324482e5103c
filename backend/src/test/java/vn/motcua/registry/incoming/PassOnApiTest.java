package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What was assigned to a unit is given to somebody there by its head; the history names to whom everything went. */
@ServerTest
class PassOnApiTest {

    private final Api api;
    private final Desk desk;
    private final Tables tables;
    private final Clerk head;

    PassOnApiTest(Api api, Desk desk, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.tables = tables;
        this.head = desk.officer(desk.division(), OfficerRole.HEAD);
    }

    @Test
    void headPassesWhatCameToTheUnitOnToSomebodyThereAndTheLeadersWordsStay() {
        Answer assigned = assigned(null);
        Clerk handler = desk.handler();
        assertThat(acts(head, assigned)).containsExactly("PASS_ON", "BEGIN", "ANSWER", "FINISH");

        Answer passed =
                passOn(head, assigned, desk.division().value(), handler.id()).expect(200);

        assertThat(passed.at("/document/state")).isEqualTo("ASSIGNED");
        assertThat(passed.at("/instruction/remarks")).isEqualTo("Tham mưu trả lời");
        assertThat(passed.at("/document/respondBy")).isEqualTo("2099-01-05");
        assertThat(passed.at("/instruction/assignees/0/officerName")).isEqualTo(handler.name());
        assertThat(acts(head, assigned)).doesNotContain("PASS_ON");
        assertThat(acts(handler, assigned)).containsExactly("BEGIN", "ANSWER", "FINISH");
        assertThat(tables.count("outbox_event WHERE type = '" + IncomingAssigned.TYPE + "' AND payload LIKE '%"
                        + handler.id() + "%' AND payload LIKE '%" + assigned.at("/document/id") + "%'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyElsePassesADocumentOnAndNotToAnotherUnit() {
        Answer assigned = assigned(null);
        UUID unit = desk.division().value();
        UUID handler = desk.handler().id();
        Clerk elsewhere = desk.officer(desk.otherDivision(), OfficerRole.HEAD);
        UUID stranger = desk.officer(desk.otherDivision(), OfficerRole.HANDLER).id();

        passOn(desk.handler(), assigned, unit, handler).expectProblem(403, "registry-not-your-role");
        passOn(desk.leader(), assigned, unit, handler).expectProblem(403, "registry-not-your-role");
        passOn(elsewhere, assigned, unit, handler).expectProblem(404, "not-found");
        passOn(head, assigned, unit, stranger).expectProblem(422, "assignee-not-here");
        passOn(head, assigned, desk.otherDivision().value(), stranger).expectProblem(403, "registry-not-your-role");
    }

    @Test
    void whatALeaderGaveToSomebodyByNameStaysWithThem() {
        Answer assigned = assigned(desk.handler().id());

        assertThat(acts(head, assigned)).containsExactly("BEGIN", "ANSWER", "FINISH");
        passOn(head, assigned, desk.division().value(), desk.handler().id())
                .expectProblem(403, "registry-not-your-role");
    }

    @Test
    void historyNamesToWhomADocumentWentAndUntilWhen() {
        Answer assigned = assigned(null);
        Clerk handler = desk.handler();
        Answer passed =
                passOn(head, assigned, desk.division().value(), handler.id()).expect(200);
        String unit = passed.at("/instruction/assignees/0/unitName");

        List<JsonNode> lines = passed.json()
                .at("/history")
                .valueStream()
                .filter(line -> line.has("assigned"))
                .toList();
        assertThat(lines).hasSize(2);
        JsonNode given = lines.getFirst();
        assertThat(given.at("/assigned/passedOn").asBoolean()).isFalse();
        assertThat(given.at("/assigned/assignees/0/unitName").asText()).isEqualTo(unit);
        assertThat(given.at("/assigned/assignees/0").has("officerId")).isFalse();
        assertThat(given.at("/assigned/respondBy").asText()).isEqualTo("2099-01-05");
        assertThat(given.at("/remarks").asText()).isEqualTo("Tham mưu trả lời");
        JsonNode onward = lines.getLast();
        assertThat(onward.at("/assigned/passedOn").asBoolean()).isTrue();
        assertThat(onward.at("/assigned/assignees/0/officerName").asText()).isEqualTo(handler.name());
        assertThat(onward.at("/assigned").has("respondBy")).isFalse();
        assertThat(onward.has("remarks")).isFalse();
        assertThat(onward.at("/byName").asText()).isEqualTo(head.name());
    }

    @Test
    void whatWasAssignedBeforeHandsWereKeptSaysItInItsRemarks() {
        Answer assigned = assigned(null);
        String document = Tables.id(UUID.fromString(assigned.at("/document/id")));
        tables.execute(
                "DELETE given FROM incoming_event_assignee given JOIN incoming_event event ON event.id = given.event_id"
                        + " WHERE event.incoming_id = " + document);
        tables.execute(
                "UPDATE incoming_event SET respond_by = NULL, remarks = 'Chủ trì: Phòng Tư pháp' WHERE state = 'ASSIGNED'"
                        + " AND incoming_id = " + document);

        Answer read = api.get(path(assigned)).bearer(head.token()).expect(200);

        assertThat(read.json().at("/history")).last().satisfies(line -> {
            assertThat(line.has("assigned")).isFalse();
            assertThat(line.at("/remarks").asText()).isEqualTo("Chủ trì: Phòng Tư pháp");
        });
    }

    @Test
    void headReadsWhoWorksInTheirOwnUnitsAlone() {
        desk.handler();
        desk.officer(desk.otherDivision(), OfficerRole.HANDLER);
        String path = "/api/v1/officer/agencies/" + desk.agency().value() + "/document-assignees";

        Answer teams = api.get(path).bearer(head.token()).expect(200);

        assertThat(teams.json().at("/items").findValuesAsText("unitId"))
                .containsExactly(desk.division().value().toString());
        api.get(path).bearer(desk.handler().token()).send().expectProblem(403, "registry-not-your-role");
    }

    @Test
    void answerIsNotWantedByADayThatHasPassedWhereAClerkTypesIt() {
        Map<String, Object> late = paper();
        late.put("dueOn", "2021-03-01");
        Answer entered = enter(late).expect(201);
        late.put("dueOn", "2021-03-02");
        assertThat(correct(entered, late).expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/dueOn");
        late.put("dueOn", "2021-03-01");
        late.put("subject", "Về việc nghỉ Tết");
        correct(entered, late).expect(200);

        Map<String, Object> wrong = paper();
        wrong.put("dueOn", "2021-01-31");
        assertThat(enter(wrong).expectProblem(400, "invalid-input").at("/errors/0/message"))
                .contains("trước ngày văn bản");
    }

    private Answer assigned(@Nullable UUID officer) {
        Answer entered = enter(paper()).expect(201);
        Map<String, Object> assignee =
                new HashMap<>(Map.of("unitId", desk.division().value()));
        if (officer != null) {
            assignee.put("officerId", officer);
        }
        return api.post(path(entered) + "/assignment")
                .bearer(desk.leader().token())
                .ifMatch(entered.version())
                .json(Map.of(
                        "remarks",
                        "Tham mưu trả lời",
                        "respondBy",
                        LocalDate.of(2099, 1, 5).toString(),
                        "assignees",
                        List.of(assignee)))
                .expect(200);
    }

    private Answer passOn(Clerk officer, Answer document, UUID unit, UUID to) {
        return api.post(path(document) + "/passing-on")
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of("unitId", unit, "officerId", to))
                .send();
    }

    private List<String> acts(Clerk officer, Answer document) {
        return api.get(path(document))
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/acts")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private Answer correct(Answer document, Map<String, Object> body) {
        return api.put(path(document))
                .bearer(desk.clerk().token())
                .ifMatch(document.version())
                .json(body)
                .send();
    }

    private Answer enter(Map<String, Object> body) {
        return api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/incoming-documents")
                .bearer(desk.clerk().token())
                .json(body)
                .send();
    }

    private static String path(Answer document) {
        return "/api/v1/officer/incoming-documents/" + document.at("/document/id");
    }

    private static Map<String, Object> paper() {
        return new HashMap<>(Map.of(
                "senderCode", "H56.12",
                "senderName", "Sở Giáo dục và Đào tạo",
                "number", "8" + UUID.randomUUID().toString().substring(0, 8),
                "notation", "SGDĐT-VP",
                "issuedOn", "2021-02-01",
                "typeName", "Công văn",
                "subject", "Về việc nghỉ lễ",
                "urgency", "NORMAL"));
    }
}
