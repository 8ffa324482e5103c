package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.StampedPdf;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Queries;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Paper that clerks enter with its scans: whom it is from, how many scans there may be, and two clerks at once. */
@ServerTest
class IncomingEntryApiTest {

    private final Api api;
    private final Desk desk;
    private final IncomingListRows lists;
    private final Tables tables;
    private final Clock clock;

    IncomingEntryApiTest(Api api, Desk desk, IncomingListRows lists, Tables tables, Clock clock) {
        this.api = api;
        this.desk = desk;
        this.lists = lists;
        this.tables = tables;
        this.clock = clock;
    }

    @Test
    void scanBeyondTheTwentiethIsRefusedAndSaysWhy() {
        Clerk clerk = desk.clerk();
        Answer entered = enter(clerk, paper()).expect(201);
        for (int number = 1; number <= 20; number++) {
            scan(clerk, entered, number + ".pdf", SampleFiles.pdf(1)).expect(200);
        }

        Answer refused = scan(clerk, entered, "21.pdf", SampleFiles.pdf(1)).expectProblem(409, "registry-files-full");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/file");
        assertThat(refused.at("/detail")).contains("20");
    }

    @Test
    void wrongScanIsTakenAwayAndTheHistorySaysWhich() {
        Clerk clerk = desk.clerk();
        Answer entered = enter(clerk, paper()).expect(201);
        scan(clerk, entered, "1.pdf", SampleFiles.pdf(1)).expect(200);
        Answer both = scan(clerk, entered, "nhầm.pdf", SampleFiles.pdf(1)).expect(200);
        String right = both.at("/files/0/id");
        remove(desk.leader(), both, right).expectProblem(403, "registry-not-your-role");
        remove(clerk, both, UUID.randomUUID().toString()).expectProblem(404, "not-found");

        Answer one = remove(clerk, both, right).expect(200);

        assertThat(one.json().at("/files").findValuesAsText("name")).containsExactly("nhầm.pdf");
        assertThat(one.json().at("/history").findValuesAsText("remarks")).contains("Bỏ tệp “1.pdf”");
        remove(clerk, both, both.at("/files/1/id")).expectProblem(412, "stale-version");
        Answer again = scan(clerk, entered, "2.pdf", SampleFiles.pdf(1)).expect(200);
        assertThat(again.json().at("/files").findValuesAsText("name")).containsExactly("nhầm.pdf", "2.pdf");
    }

    private Answer remove(Clerk officer, Answer document, String file) {
        return api.delete("/api/v1/officer/incoming-documents/" + document.at("/document/id") + "/files/" + file)
                .bearer(officer.token())
                .ifMatch(document.version())
                .send();
    }

    @Test
    void scanWithTheStampOfASecretOnItsFirstPageIsRefused() throws IOException {
        Clerk clerk = desk.clerk();
        Answer entered = enter(clerk, paper()).expect(201);

        scan(clerk, entered, "dấu tuyệt.pdf", StampedPdf.of("TUYỆT MẬT")).expectProblem(422, "state-secret");
        assertThat(tables.count("stored_document WHERE file_name = 'dấu tuyệt.pdf'"))
                .as("nothing of it stays")
                .isZero();
        scan(clerk, entered, "bản quét.pdf", StampedPdf.of("BẢO MẬT")).expect(200);
    }

    @Test
    void noteThatBearsTheStampOfASecretIsRefused() {
        Map<String, Object> paper = paper();
        paper.put("description", "Kèm tài liệu (Mật)");

        enter(desk.clerk(), paper).expectProblem(422, "state-secret");
    }

    @Test
    void senderWithoutACodeIsEntered() {
        Clerk clerk = desk.clerk();
        Map<String, Object> paper = paper();
        paper.remove("senderCode");
        paper.put("senderName", "Công ty TNHH Lam Sơn");
        Map<String, Object> another = new HashMap<>(paper);
        another.put("senderName", "Ông Nguyễn Văn Bình");

        Answer entered = enter(clerk, paper).expect(201);

        assertThat(entered.json().at("/document/sender").has("code")).isFalse();
        assertThat(entered.at("/document/sender/name")).isEqualTo("Công ty TNHH Lam Sơn");
        enter(clerk, paper).expectProblem(409, "duplicate-document");
        enter(clerk, another).expect(201);
    }

    @Test
    void documentIsNotOfTomorrow() {
        Map<String, Object> paper = paper();
        paper.put(
                "issuedOn",
                LocalDate.ofInstant(clock.instant(), Zone.VIETNAM).plusDays(1).toString());

        assertThat(enter(desk.clerk(), paper)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/issuedOn");
    }

    @Test
    void ofTwoClerksWithTheSameDocumentTheSecondIsWarned() throws Exception {
        Clerk clerk = desk.clerk();
        Map<String, Object> paper = paper();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                answers.add(clerks.submit(() -> enter(clerk, paper).status()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void ofOfficersWhoActAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
        Clerk leader = desk.leader();
        Answer entered = enter(desk.clerk(), paper()).expect(201);
        Map<String, Object> assignment =
                Map.of("assignees", List.of(Map.of("unitId", desk.division().value())));
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService leaders = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                answers.add(leaders.submit(() -> api.post(
                                "/api/v1/officer/incoming-documents/" + entered.at("/document/id") + "/assignment")
                        .bearer(leader.token())
                        .ifMatch(entered.version())
                        .json(assignment)
                        .send()
                        .status()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
    }

    @Test
    void pageOfDocumentsIsReadByOneQuery() {
        enter(desk.clerk(), paper()).expect(201);
        enter(desk.clerk(), paper()).expect(201);
        var question = new IncomingListRows.Question(desk.agency(), null, Set.of(), null, null, null, 50);

        assertThat(Queries.during(() -> lists.list(question))).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedFieldByField() {
        Map<String, Object> paper = paper();
        paper.put("senderCode", "abc xyz");
        paper.put("number", "mười hai");
        paper.put("notation", "@@@");

        Answer refused = enter(desk.clerk(), paper).expectProblem(400, "invalid-input");

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactly("/senderCode", "/number", "/notation");
    }

    @Test
    void sameDocumentIsWarnedOfHoweverItIsWritten() {
        Map<String, Object> paper = paper();
        paper.put("notation", "SGDĐT-KT");
        Answer first = enter(desk.clerk(), paper).expect(201);
        paper.put("number", "00" + paper.get("number"));
        paper.put("notation", "sgdđt - kt");
        paper.put("senderCode", "h56.12");

        assertThat(enter(desk.clerk(), paper)
                        .expectProblem(409, "duplicate-document")
                        .at("/detail"))
                .contains(first.at("/document/number"));
    }

    @Test
    void whatWasTypedWrongIsCorrectedAndTheHistorySaysWhatStoodThere() {
        Clerk clerk = desk.clerk();
        Map<String, Object> paper = paper();
        Answer entered = enter(clerk, paper).expect(201);
        paper.put("subject", "Về việc nghỉ Tết");
        correct(desk.leader(), entered, paper).expectProblem(403, "registry-not-your-role");

        Answer corrected = correct(clerk, entered, paper).expect(200);

        assertThat(corrected.at("/document/subject")).isEqualTo("Về việc nghỉ Tết");
        assertThat(corrected.at("/document/number")).isEqualTo(entered.at("/document/number"));
        assertThat(corrected.at("/document/state")).isEqualTo("TAKEN_IN");
        assertThat(corrected.at("/history/2/remarks")).isEqualTo("Sửa trích yếu (trước là “Về việc nghỉ lễ”)");
        correct(clerk, entered, paper).expectProblem(412, "stale-version");
        Map<String, Object> other = paper();
        enter(clerk, other).expect(201);
        correct(clerk, corrected, other).expectProblem(409, "duplicate-document");
        paper.put("subject", "Kế hoạch (Mật)");
        assertThat(correct(clerk, corrected, paper)
                        .expectProblem(422, "state-secret")
                        .at("/errors/0/pointer"))
                .isEqualTo("/subject");
    }

    @Test
    void documentIsFinishedWithAnAnswerOrAWord() {
        Clerk leader = desk.leader();
        Answer entered = enter(desk.clerk(), paper()).expect(201);
        String completion = "/api/v1/officer/incoming-documents/" + entered.at("/document/id") + "/completion";

        assertThat(api.post(completion)
                        .bearer(leader.token())
                        .ifMatch(entered.version())
                        .json(Map.of())
                        .send()
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/note");
        api.post(completion)
                .bearer(leader.token())
                .ifMatch(entered.version())
                .json(Map.of("note", "Lưu"))
                .expect(200);
    }

    @Test
    void whoOnlyJoinsInReadsAndAnswersAndLeavesItsEndToTheLead() {
        Clerk lead = desk.handler();
        Clerk joining = desk.handler();
        Answer entered = enter(desk.clerk(), paper()).expect(201);
        String document = "/api/v1/officer/incoming-documents/" + entered.at("/document/id");
        UUID unit = desk.division().value();
        Answer assigned = api.post(document + "/assignment")
                .bearer(desk.leader().token())
                .ifMatch(entered.version())
                .json(Map.of(
                        "assignees",
                        List.of(
                                Map.of("unitId", unit, "officerId", lead.id()),
                                Map.of("unitId", unit, "officerId", joining.id()))))
                .expect(200);

        assertThat(api.get(document).bearer(joining.token()).expect(200).json().at("/acts"))
                .extracting(JsonNode::asText)
                .containsExactly("ANSWER");
        Map<String, Map<String, String>> ends = Map.of("/beginning", Map.of(), "/completion", Map.of("note", "Xong"));
        ends.forEach((act, body) -> api.post(document + act)
                .bearer(joining.token())
                .ifMatch(assigned.version())
                .json(body)
                .send()
                .expectProblem(403, "registry-not-your-role"));
        assertThat(api.get(document).bearer(lead.token()).expect(200).json().at("/acts"))
                .extracting(JsonNode::asText)
                .containsExactly("BEGIN", "ANSWER", "FINISH");
    }

    private Answer correct(Clerk officer, Answer document, Map<String, Object> body) {
        return api.put("/api/v1/officer/incoming-documents/" + document.at("/document/id"))
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(body)
                .send();
    }

    private static Map<String, Object> paper() {
        return new HashMap<>(Map.of(
                "senderCode", "H56.12",
                "senderName", "Sở Giáo dục và Đào tạo",
                "number", "9" + UUID.randomUUID().toString().substring(0, 8),
                "notation", "SGDĐT-VP",
                "issuedOn", "2021-02-01",
                "typeName", "Công văn",
                "subject", "Về việc nghỉ lễ",
                "urgency", "NORMAL"));
    }

    private Answer enter(Clerk officer, Map<String, Object> body) {
        return api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/incoming-documents")
                .bearer(officer.token())
                .json(body)
                .send();
    }

    private Answer scan(Clerk officer, Answer document, String name, byte[] pdf) {
        return api.post("/api/v1/officer/incoming-documents/" + document.at("/document/id") + "/scan-file")
                .bearer(officer.token())
                .file("file", name, "application/pdf", pdf)
                .send();
    }
}
