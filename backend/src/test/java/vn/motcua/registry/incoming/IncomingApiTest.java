package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Incoming documents from their arrival to their answer: who does what when, and what senders will be told. */
@ServerTest
class IncomingApiTest {

    private final Api api;
    private final Desk desk;
    private final EnterIncoming enterIncoming;
    private final RecallIncoming recallIncoming;
    private final DossierLink dossierLink;
    private final DocumentActs documents;
    private final Agencies agencies;
    private final Tables tables;
    private final Clock clock;

    IncomingApiTest(
            Api api,
            Desk desk,
            EnterIncoming enterIncoming,
            RecallIncoming recallIncoming,
            DossierLink dossierLink,
            DocumentActs documents,
            Agencies agencies,
            Tables tables,
            Clock clock) {
        this.api = api;
        this.desk = desk;
        this.enterIncoming = enterIncoming;
        this.recallIncoming = recallIncoming;
        this.dossierLink = dossierLink;
        this.documents = documents;
        this.agencies = agencies;
        this.tables = tables;
        this.clock = clock;
    }

    @Test
    void documentGoesFromArrivalToItsAnswerAndEachStatusIsToldOnce() {
        IncomingDocument arrived = arrived();
        Clerk handler = desk.handler();
        get(handler, arrived).expectProblem(404, "not-found");
        assertThat(acts(get(desk.clerk(), arrived).expect(200))).containsExactly("TAKE_IN", "RETURN");

        Answer taken = post(desk.clerk(), arrived, "/taking-in", 0, Map.of()).expect(200);
        assertThat(taken.json().at("/document/number").asInt()).isPositive();
        Clerk leader = desk.leader();
        Answer assigned = post(leader, arrived, "/assignment", taken.version(), assignment(null, today().toString()))
                .expect(200);
        assertThat(assigned.at("/instruction/leaderName")).isEqualTo(leader.name());
        assertThat(assigned.at("/document/late")).isEqualTo("false");
        Answer begun = post(handler, arrived, "/beginning", assigned.version(), Map.of())
                .expect(200);
        Dossier result = documents.issued(desk.submitted());
        Answer line = api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-register?q="
                        + result.requireCode().value())
                .bearer(handler.token())
                .expect(200);
        Answer finished = post(
                        handler, arrived, "/completion", begun.version(), Map.of("answerId", line.at("/items/0/id")))
                .expect(200);

        assertThat(finished.at("/ending/answerSymbol")).isEqualTo(line.at("/items/0/symbol"));
        assertThat(finished.at("/document/statusCode")).isEqualTo("06");
        assertThat(finished.json().at("/history").size()).isEqualTo(5);
        assertThat(acts(finished)).isEmpty();
        for (String code : List.of("01", "03", "04", "05", "06")) {
            assertThat(told(arrived, code)).as(code).isEqualTo(1);
        }
    }

    @Test
    void returnedDocumentSaysWhyAndNeverGetsANumber() {
        IncomingDocument arrived = arrived();
        post(desk.leader(), arrived, "/return", 0, Map.of("reason", "Gửi nhầm"))
                .expectProblem(403, "registry-not-your-role");
        post(desk.clerk(), arrived, "/return", 0, Map.of("reason", "")).expectProblem(400, "invalid-input");

        Answer returned = post(desk.clerk(), arrived, "/return", 0, Map.of("reason", "Gửi nhầm cơ quan"))
                .expect(200);

        assertThat(returned.at("/reason")).isEqualTo("Gửi nhầm cơ quan");
        assertThat(returned.json().at("/document").has("number")).isFalse();
        assertThat(told(arrived, "02")).isEqualTo(1);
        post(desk.clerk(), arrived, "/taking-in", returned.version(), Map.of())
                .expectProblem(409, "registry-document-state");
        post(desk.clerk(), arrived, "/taking-in", 0, Map.of()).expectProblem(412, "stale-version");
    }

    @Test
    void numbersOfArrivalFollowOneAnotherForPaperAndElectronicDocuments() {
        Clerk clerk = desk.clerk();
        Answer paper = enter(clerk, paper("Về việc chuyển trường", number())).expect(201);
        IncomingDocument arrived = arrived();
        IncomingDocument returned = arrived();
        post(clerk, returned, "/return", 0, Map.of("reason", "Trùng")).expect(200);
        Answer taken = post(clerk, arrived, "/taking-in", 0, Map.of()).expect(200);

        assertThat(taken.json().at("/document/number").asInt())
                .isEqualTo(paper.json().at("/document/number").asInt() + 1);
    }

    @Test
    void sameMessageHasOneEffect() {
        Arrival arrival = arrival("Về việc phối hợp", null);
        assertThat(enterIncoming.arrive(arrival)).isInstanceOf(EnterIncoming.Outcome.Entered.class);
        assertThat(enterIncoming.arrive(arrival)).isInstanceOf(EnterIncoming.Outcome.AlreadyHere.class);

        assertThat(tables.count("incoming_document WHERE message_id = '" + arrival.messageId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void documentThatIsHereAlreadyIsWarnedOfAndEnteredWhenTheClerkInsists() {
        Clerk clerk = desk.clerk();
        String number = number();
        Map<String, Object> paper = paper("Về việc nghỉ lễ", number);
        Answer first = enter(clerk, paper).expect(201);

        Answer warned = enter(clerk, paper).expectProblem(409, "duplicate-document");
        assertThat(warned.at("/detail")).contains(first.at("/document/number"));
        paper.put("evenIfDuplicate", true);
        Answer second = enter(clerk, paper).expect(201);

        assertThat(second.at("/duplicates/0/id")).isEqualTo(first.at("/document/id"));
        Map<String, Object> otherYear = paper("Về việc nghỉ lễ", number);
        otherYear.put("issuedOn", "2019-02-01");
        enter(clerk, otherYear).expect(201);
    }

    @Test
    void stateSecretsAreNeitherEnteredNorUploaded() {
        Clerk clerk = desk.clerk();
        enter(clerk, paper("TUYỆT MẬT về phòng thủ", "1")).expectProblem(422, "state-secret");
        assertThat(enterIncoming.arrive(arrival("Kế hoạch (Mật)", null)))
                .isEqualTo(new EnterIncoming.Outcome.StateSecret("(Mật)"));

        Answer honest =
                enter(clerk, paper("Về việc bảo mật thông tin", number())).expect(201);
        scan(clerk, honest, "ban-do TỐI MẬT.pdf").expectProblem(422, "state-secret");
        Answer scanned = scan(clerk, honest, "công văn 12.pdf").expect(200);
        assertThat(scanned.at("/files/0/name")).isEqualTo("công văn 12.pdf");
        api.get("/api/v1/officer/incoming-documents/" + honest.at("/document/id") + "/files/"
                        + scanned.at("/files/0/id") + "/content")
                .bearer(clerk.token())
                .expect(200);
    }

    @Test
    void onlyThoseItIsAssignedToWorkOnIt() {
        IncomingDocument arrived = arrived();
        Answer taken = post(desk.clerk(), arrived, "/taking-in", 0, Map.of()).expect(200);
        Clerk one = desk.handler();
        Clerk colleague = desk.handler();
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        Answer assigned = post(desk.leader(), arrived, "/assignment", taken.version(), assignment(one.id(), null))
                .expect(200);

        get(colleague, arrived).expectProblem(404, "not-found");
        get(desk.officer(desk.otherDivision(), OfficerRole.HANDLER), arrived).expectProblem(404, "not-found");
        assertThat(acts(get(head, arrived))).containsExactly("BEGIN", "ANSWER", "FINISH");
        assertThat(listed(one, "")).contains(arrived.id().value().toString());
        assertThat(listed(colleague, "")).doesNotContain(arrived.id().value().toString());
        post(desk.clerk(), arrived, "/beginning", assigned.version(), Map.of())
                .expectProblem(403, "registry-not-your-role");
        Answer begun =
                post(one, arrived, "/beginning", assigned.version(), Map.of()).expect(200);

        Answer again = post(desk.leader(), arrived, "/assignment", begun.version(), assignment(colleague.id(), null))
                .expect(200);
        assertThat(again.at("/document/state")).isEqualTo("IN_PROGRESS");
        assertThat(told(arrived, "04")).isEqualTo(1);
        get(one, arrived).expectProblem(404, "not-found");
    }

    @Test
    void documentsAreAssignedWithinTheAgencyAlone() {
        IncomingDocument arrived = arrived();
        Answer taken = post(desk.clerk(), arrived, "/taking-in", 0, Map.of()).expect(200);
        Map<String, Object> nowhere = Map.of("assignees", List.of(Map.of("unitId", UUID.randomUUID())));

        post(desk.leader(), arrived, "/assignment", taken.version(), nowhere).expectProblem(422, "assignee-not-here");
        post(desk.leader(), arrived, "/assignment", taken.version(), assignment(UUID.randomUUID(), null))
                .expectProblem(422, "assignee-not-here");
        post(desk.leader(), arrived, "/completion", taken.version(), Map.of("answerId", UUID.randomUUID()))
                .expectProblem(422, "answer-not-in-register");
        desk.handler();
        Answer teams = api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/document-assignees")
                .bearer(desk.leader().token())
                .expect(200);
        assertThat(teams.json().at("/items").findValuesAsText("unitId"))
                .contains(desk.division().value().toString());
    }

    @Test
    void lateDocumentsAndStatesAreFoundAndStrangersSeeNone() {
        IncomingDocument arrived = arrived();
        Clerk clerk = desk.clerk();
        assertThat(listed(clerk, "?state=ARRIVED"))
                .contains(arrived.id().value().toString());
        Answer taken = post(clerk, arrived, "/taking-in", 0, Map.of()).expect(200);
        Answer due = post(desk.leader(), arrived, "/assignment", taken.version(), assignment(null, today().toString()))
                .expect(200);
        assertThat(listed(clerk, "?late=true"))
                .doesNotContain(arrived.id().value().toString());
        Map<String, Object> yesterday = assignment(null, today().minusDays(1).toString());
        assertThat(post(desk.leader(), arrived, "/assignment", due.version(), yesterday)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/respondBy");
        tables.execute("UPDATE incoming_document SET respond_by = respond_by - INTERVAL 1 DAY WHERE id = "
                + Tables.id(arrived.id().value()));
        assertThat(listed(clerk, "?late=true")).contains(arrived.id().value().toString());
        assertThat(listed(clerk, "?q=phoi+hop")).contains(arrived.id().value().toString());
        assertThat(listed(clerk, "?q=khong+co")).isEmpty();
        Clerk stranger = desk.officer(
                new Post(agencies.findByCode("H59.01").orElseThrow().id().value(), null, Set.of(OfficerRole.CLERK)));
        get(stranger, arrived).expectProblem(404, "not-found");
        api.get(path()).bearer(stranger.token()).send().expectProblem(404, "not-found");
    }

    @Test
    void recalledDocumentIsCancelledUnlessItIsFinished() {
        IncomingDocument arrived = arrived();
        assertThat(recallIncoming.cancel(arrived.id(), "Gửi nhầm", null)).isTrue();
        assertThat(recallIncoming.cancel(arrived.id(), "Gửi nhầm", null)).isTrue();
        assertThat(get(desk.clerk(), arrived).at("/document/state")).isEqualTo("CANCELLED");

        IncomingDocument done = arrived();
        Answer taken = post(desk.clerk(), done, "/taking-in", 0, Map.of()).expect(200);
        post(desk.leader(), done, "/completion", taken.version(), Map.of("note", "Lưu"))
                .expect(200);
        assertThat(recallIncoming.cancel(done.id(), "Gửi nhầm", null)).isFalse();
    }

    @Test
    void documentOfADossierIsFoundByIt() {
        Dossier dossier = desk.submitted();
        IncomingDocument linked = entered(arrival("Chuyển hồ sơ", dossier.id().value()));
        IncomingDocument later = arrived();
        dossierLink.link(later.id(), dossier.id().value());

        assertThat(dossierLink.list(dossier.id().value()))
                .extracting(IncomingDocument::id)
                .containsExactly(linked.id(), later.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }

    private static String number() {
        return "7" + UUID.randomUUID().toString().substring(0, 8);
    }

    private IncomingDocument arrived() {
        return entered(arrival("Về việc phối hợp giải quyết", null));
    }

    private IncomingDocument entered(Arrival arrival) {
        return switch (enterIncoming.arrive(arrival)) {
            case EnterIncoming.Outcome.Entered entered -> entered.document();
            case EnterIncoming.Outcome other -> throw new AssertionError("not entered: " + other);
        };
    }

    private Arrival arrival(String subject, @Nullable UUID dossier) {
        Letter letter = new Letter(
                new Correspondent("000.00.14.H56", "Sở Tư pháp tỉnh Thanh Hóa"),
                new Letter.Original("1887", "STP-HCTP", LocalDate.of(2021, 3, 4)),
                new Letter.Content("Công văn", subject, 2, null),
                new Letter.Signer("Bùi Đình Sơn", "Giám đốc"),
                Urgency.URGENT,
                null);
        return new Arrival(desk.agency(), UUID.randomUUID().toString(), letter, List.of(), dossier);
    }

    private static Map<String, Object> paper(String subject, String number) {
        return new HashMap<>(Map.of(
                "senderCode", "H56.12",
                "senderName", "Sở Giáo dục và Đào tạo",
                "number", number,
                "notation", "SGDĐT-VP",
                "issuedOn", "2021-02-01",
                "typeName", "Công văn",
                "subject", subject,
                "urgency", "NORMAL"));
    }

    private Map<String, Object> assignment(@Nullable UUID officer, @Nullable String respondBy) {
        Map<String, Object> assignee =
                new HashMap<>(Map.of("unitId", desk.division().value()));
        if (officer != null) {
            assignee.put("officerId", officer);
        }
        Map<String, Object> body = new HashMap<>(Map.of("remarks", "Tham mưu trả lời", "assignees", List.of(assignee)));
        if (respondBy != null) {
            body.put("respondBy", respondBy);
        }
        return body;
    }

    private long told(IncomingDocument document, String statusCode) {
        return tables.count("outbox_event WHERE type = '" + IncomingChanged.TYPE + "' AND aggregate_id = "
                + Tables.id(document.id().value()) + " AND payload LIKE '%\"statusCode\":\"" + statusCode + "\"%'");
    }

    private static List<String> acts(Answer answer) {
        List<String> acts = new ArrayList<>();
        answer.json().at("/acts").forEach(act -> acts.add(act.asText()));
        return acts;
    }

    private List<String> listed(Clerk officer, String query) {
        String limit = query.isEmpty() ? "?limit=100" : "&limit=100";
        return api.get(path() + query + limit)
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("id");
    }

    private Answer get(Clerk officer, IncomingDocument document) {
        return api.get("/api/v1/officer/incoming-documents/" + document.id().value())
                .bearer(officer.token())
                .send();
    }

    private Answer scan(Clerk officer, Answer document, String name) {
        return api.post("/api/v1/officer/incoming-documents/" + document.at("/document/id") + "/scan-file")
                .bearer(officer.token())
                .file("file", name, "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    private Answer post(Clerk officer, IncomingDocument document, String act, long version, Map<String, ?> body) {
        return api.post("/api/v1/officer/incoming-documents/" + document.id().value() + act)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    private Answer enter(Clerk officer, Map<String, Object> body) {
        return api.post(path()).bearer(officer.token()).json(body).send();
    }

    private String path() {
        return "/api/v1/officer/agencies/" + desk.agency().value() + "/incoming-documents";
    }
}
