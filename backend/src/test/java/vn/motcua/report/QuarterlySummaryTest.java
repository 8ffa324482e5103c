package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The quarterly summary from its numbers to its dispatch: an outgoing document as any other. */
@DatabaseTest
class QuarterlySummaryTest {

    /** Where nobody else sends or receives anything in these tests. */
    private static final String AGENCY = "H50.32";

    private final Api api;
    private final Desk desk;
    private final Agencies agencies;
    private final SummaryRound round;
    private final Tables tables;
    private final Quarter over;

    QuarterlySummaryTest(Api api, Desk desk, Agencies agencies, SummaryRound round, Tables tables, Clock clock) {
        this.api = api;
        this.desk = desk;
        this.agencies = agencies;
        this.round = round;
        this.tables = tables;
        this.over =
                Quarter.of(LocalDate.ofInstant(clock.instant(), Zone.VIETNAM)).previous();
    }

    @BeforeEach
    void noneIsThereYet() {
        tables.execute("DELETE FROM quarterly_summary WHERE agency_id = " + Tables.id(id(AGENCY)));
    }

    @Test
    void summaryIsADraftThatIsSignedNumberedAndSentAsAnyDocument() throws IOException {
        Clerk clerk = officer(UnitKind.CLERICAL, OfficerRole.CLERK);
        Clerk leader = officer(UnitKind.LEADERSHIP, OfficerRole.LEADER);
        enterOnPaper(clerk, "Kế hoạch phòng, chống lụt bão");
        received(clerk);
        backdate();

        Answer drawnUp = ask(clerk, over).expect(201);

        assertThat(drawnUp.at("/state")).isEqualTo("DRAFTED");
        assertThat(drawnUp.at("/byItself")).isEqualTo("false");
        Answer draft = document(clerk, drawnUp.at("/documentId"));
        assertThat(draft.at("/document/subject")).isEqualTo("Tình hình gửi, nhận văn bản điện tử " + over.words());
        assertThat(draft.at("/document/type")).isEqualTo("REPORT");
        assertThat(draft.at("/details/receivers/0/name")).isEqualTo("Ủy ban nhân dân tỉnh Quảng Trị");

        Answer submitted = act(clerk, draft, "/submission").expect(200);
        Answer signed = act(leader, submitted, "/signature").expect(200);
        Answer issued = act(clerk, signed, "/issue").expect(200);
        Answer sent = act(clerk, issued, "/dispatch").expect(200);

        assertThat(sent.at("/document/symbol")).matches("\\d{2,}/BC-UBND");
        assertThat(list(clerk).at("/items/0/state").asText()).isEqualTo("SENT");
        String text = text(clerk, sent);
        assertThat(text)
                .contains("BÁO CÁO", "Kính gửi: Ủy ban nhân dân tỉnh Quảng Trị", leader.name(), "Kế hoạch 0 1 0 0")
                .contains("Văn bản đi đã đăng ký 1", "Sở Tư pháp 0 0 0 1");
    }

    @Test
    void quarterHasOneSummaryUntilItsDraftIsGivenUp() {
        Clerk clerk = officer(UnitKind.CLERICAL, OfficerRole.CLERK);
        Answer first = ask(clerk, over).expect(201);
        ask(clerk, over).expectProblem(409, "summary-already-drawn-up");

        act(clerk, document(clerk, first.at("/documentId")), "/giving-up").expect(200);
        Answer second = ask(clerk, over).expect(201);

        assertThat(second.at("/documentId")).isNotEqualTo(first.at("/documentId"));
        assertThat(list(clerk).at("/items").size()).isEqualTo(1);
    }

    @Test
    void quarterThatIsNotOverHasNone() {
        Clerk clerk = officer(UnitKind.CLERICAL, OfficerRole.CLERK);

        ask(clerk, Quarter.of(over.lastDay().plusDays(1))).expectProblem(422, "quarter-not-over");
        api.post(path())
                .bearer(clerk.token())
                .json(Map.of("year", 2026, "quarter", 5))
                .send()
                .expectProblem(400, "invalid-input");
    }

    @Test
    void onlyClerksAskAndOnlyTheAgencysOfficersRead() {
        Clerk handler = officer(UnitKind.DIVISION, OfficerRole.HANDLER);
        Clerk stranger = desk.officer(new Post(id("H59.01"), null, Set.of(OfficerRole.CLERK)));

        ask(handler, over).expectProblem(403, "registry-not-your-role");
        api.get(path()).bearer(handler.token()).expect(200);
        ask(stranger, over).expectProblem(404, "not-found");
        api.get(path()).bearer(stranger.token()).send().expectProblem(404, "not-found");
    }

    @Test
    void summaryIsDrawnUpByItselfOnceForAgenciesThatHaveSomethingToReport() {
        Clerk clerk = officer(UnitKind.CLERICAL, OfficerRole.CLERK);
        enterOnPaper(clerk, "Kế hoạch năm");
        backdate();

        round.run();
        String document = list(clerk).at("/items/0/documentId").asText();
        round.run();

        JsonNode items = list(clerk).at("/items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.at("/0/documentId").asText()).isEqualTo(document);
        assertThat(items.at("/0/byItself").asBoolean()).isTrue();
        assertThat(tables.count("quarterly_summary WHERE agency_id = " + Tables.id(id("H50.33"))))
                .isZero();
    }

    @Test
    void provincesSummaryCountsAllItsAgencies() throws IOException {
        Clerk clerk = officer(UnitKind.CLERICAL, OfficerRole.CLERK);
        enterOnPaper(clerk, "Kế hoạch của huyện");
        backdate();
        tables.execute("DELETE FROM quarterly_summary WHERE agency_id = " + Tables.id(id("H50")));
        Clerk province = desk.officer(new Post(id("H50"), null, Set.of(OfficerRole.CLERK)));

        Answer drawnUp = api.post("/api/v1/officer/agencies/" + id("H50") + "/quarterly-summaries")
                .bearer(province.token())
                .json(quarter(over))
                .expect(201);

        String text = text(province, document(province, drawnUp.at("/documentId")));
        assertThat(text)
                .contains("5. Theo cơ quan, đơn vị trên địa bàn tỉnh")
                .contains(agencies.findByCode(AGENCY).orElseThrow().name())
                .doesNotContain("Kính gửi");
    }

    /** Three months back, which is the quarter that is over; only what is new. */
    private void backdate() {
        String agency = Tables.id(id(AGENCY));
        String day = "'" + over.firstDay().plusDays(40) + " 03:00:00'";
        tables.execute("UPDATE outgoing_entry SET entered_at = " + day + " WHERE agency_id = " + agency
                + " AND entered_at > '" + over.lastDay().plusDays(1) + "' AND medium = 'PAPER'");
        tables.execute("UPDATE incoming_document SET arrived_at = " + day + ", taken_in_at = " + day
                + " WHERE agency_id = " + agency);
    }

    private void enterOnPaper(Clerk clerk, String subject) {
        tables.execute("DELETE FROM outgoing_entry WHERE medium = 'PAPER' AND agency_id = " + Tables.id(id(AGENCY)));
        api.post("/api/v1/officer/agencies/" + id(AGENCY) + "/outgoing-register")
                .bearer(clerk.token())
                .json(Map.of(
                        "type", "PLAN",
                        "subject", subject,
                        "signerName", "Lê Văn Chủ",
                        "signerTitle", "Chủ tịch",
                        "receivers", "Các xã",
                        "copies", 5))
                .expect(201);
    }

    private void received(Clerk clerk) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "senderCode", "H50.14",
                "senderName", "Sở Tư pháp",
                "number", "1887",
                "notation", "STP-HCTP",
                "issuedOn", "2026-03-03",
                "typeName", "Công văn",
                "subject", "Về việc phối hợp xác minh",
                "urgency", "NORMAL"));
        letter.put("evenIfDuplicate", true);
        api.post("/api/v1/officer/agencies/" + id(AGENCY) + "/incoming-documents")
                .bearer(clerk.token())
                .json(letter)
                .expect(201);
    }

    private Answer ask(Clerk officer, Quarter quarter) {
        return api.post(path()).bearer(officer.token()).json(quarter(quarter)).send();
    }

    private static Map<String, Object> quarter(Quarter quarter) {
        return Map.of("year", quarter.year(), "quarter", quarter.number());
    }

    private JsonNode list(Clerk officer) {
        return api.get(path()).bearer(officer.token()).expect(200).json();
    }

    private String path() {
        return "/api/v1/officer/agencies/" + id(AGENCY) + "/quarterly-summaries";
    }

    private Answer document(Clerk officer, String document) {
        return api.get("/api/v1/officer/outgoing-documents/" + document)
                .bearer(officer.token())
                .expect(200);
    }

    private Answer act(Clerk officer, Answer document, String act) {
        return api.post("/api/v1/officer/outgoing-documents/" + document.at("/document/id") + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of())
                .send();
    }

    private String text(Clerk officer, Answer document) throws IOException {
        byte[] pdf = api.get("/api/v1/officer/outgoing-documents/" + document.at("/document/id") + "/files/"
                        + document.at("/main/id") + "/content")
                .bearer(officer.token())
                .expect(200)
                .bytes();
        try (PaperReader read =
                PaperReader.of(LookedAt.as("quarterly-summary-" + document.at("/document/state"), pdf))) {
            return read.text();
        }
    }

    private Clerk officer(UnitKind kind, OfficerRole role) {
        AgencyId agency = new AgencyId(id(AGENCY));
        UUID unit = agencies.findUnit(agency, kind).orElseThrow().id().value();
        return desk.officer(new Post(agency.value(), unit, Set.of(role)));
    }

    private UUID id(String code) {
        return agencies.findByCode(code).orElseThrow().id().value();
    }
}
