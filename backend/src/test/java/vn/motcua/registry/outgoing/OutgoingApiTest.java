package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.StampedPdf;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Outgoing documents from their draft to their dispatch: who does what when, and what is not sent. */
@ServerTest
class OutgoingApiTest {

    private final Api api;
    private final Desk desk;
    private final OutgoingActs outgoing;
    private final Agencies agencies;
    private final Tables tables;
    private final Clock clock;

    OutgoingApiTest(Api api, Desk desk, Agencies agencies, Tables tables, Clock clock) {
        this.api = api;
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.agencies = agencies;
        this.tables = tables;
        this.clock = clock;
    }

    @Test
    void documentGoesFromDraftToDispatchAndEachOfficerIsOfferedTheirPart() {
        Clerk handler = desk.handler();
        Answer begun = outgoing.begin(handler, OutgoingActs.words("Về việc phối hợp xác minh"))
                .expect(201);
        assertThat(OutgoingActs.acts(begun)).containsExactly("EDIT", "SUBMIT", "DROP");
        outgoing.act(handler, begun, "/submission").expectProblem(409, "no-main-file");
        Answer main = outgoing.file(handler, begun, "/main-file", "công văn.pdf", SampleFiles.pdf(2))
                .expect(200);
        Answer attached = outgoing.file(handler, main, "/attached-file", "phụ lục.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer submitted = outgoing.act(handler, attached, "/submission").expect(200);
        assertThat(OutgoingActs.acts(outgoing.get(desk.leader(), begun))).containsExactly("SIGN", "SEND_BACK");
        outgoing.act(desk.clerk(), submitted, "/signature").expectProblem(403, "registry-not-your-role");
        outgoing.act(desk.clerk(), submitted, "/issue").expectProblem(409, "registry-document-state");

        Answer signed = outgoing.act(desk.leader(), submitted, "/signature").expect(200);
        Clerk clerk = desk.clerk();
        assertThat(OutgoingActs.acts(outgoing.get(clerk, begun))).containsExactly("SEND_BACK", "ISSUE");
        assertThat(outgoing.checklist(clerk, begun).at("/passed")).isEqualTo("false");
        Answer issued = outgoing.act(clerk, signed, "/issue").expect(200);
        assertThat(issued.at("/document/symbol")).matches("\\d{2,}/UBND-GDDT");
        assertThat(outgoing.checklist(clerk, begun).json().at("/checks"))
                .allMatch(check -> check.at("/passed").asBoolean());
        Answer sent = outgoing.act(clerk, issued, "/dispatch").expect(200);

        assertThat(sent.at("/document/state")).isEqualTo("SENT");
        assertThat(sent.json().at("/history").size()).isEqualTo(6);
        assertThat(sent.at("/details/alsoOnPaper")).isEqualTo("false");
        assertThat(told(begun)).isEqualTo(1);
        assertThat(told(begun, OutgoingChanged.TYPE)).isEqualTo(5);
        outgoing.act(clerk, sent, "/dispatch").expectProblem(409, "registry-document-state");
        api.get(OutgoingActs.path(sent) + "/files/" + sent.at("/attachments/0/id") + "/content")
                .bearer(handler.token())
                .expect(200);
        assertThat(api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-register?limit=1")
                        .bearer(clerk.token())
                        .expect(200)
                        .at("/items/0/symbol"))
                .isEqualTo(issued.at("/document/symbol"));
    }

    @Test
    void documentIsNotSentBeforeItsChecklistIsPassed() {
        Answer issued = outgoing.issued(OutgoingActs.words("Về việc nơi nhận không còn"));
        tables.execute("DELETE FROM outgoing_receiver WHERE outgoing_id = UNHEX('"
                + issued.at("/document/id").replace("-", "") + "')");

        Answer refused = outgoing.act(desk.clerk(), issued, "/dispatch").expectProblem(409, "checklist-not-passed");

        assertThat(refused.at("/detail")).contains("nơi nhận");
        assertThat(told(issued)).isZero();
        assertThat(outgoing.get(desk.clerk(), issued).at("/document/state")).isEqualTo("ISSUED");
    }

    @Test
    void clerkChangesTheReceiversOfWhatIsIssuedAndNotSent() {
        Answer issued = outgoing.issued(OutgoingActs.words("Về việc nơi nhận đã giải thể"));
        tables.execute("UPDATE outgoing_receiver SET code = 'H99.99', name = 'Sở cũ' WHERE outgoing_id = UNHEX('"
                + issued.at("/document/id").replace("-", "") + "')");
        Clerk clerk = desk.clerk();
        assertThat(OutgoingActs.acts(issued)).containsExactly("SEND", "READDRESS");
        assertThat(outgoing.checklist(clerk, issued).at("/passed")).isEqualTo("false");
        readdress(desk.leader(), issued, "H56.14").expectProblem(403, "registry-not-your-role");
        readdress(clerk, issued, "H99.98").expectProblem(422, "unknown-receiver");
        readdress(clerk, issued).expectProblem(409, "no-receiver");

        Answer readdressed = readdress(clerk, issued, "H56.14").expect(200);

        assertThat(readdressed.at("/document/state")).isEqualTo("ISSUED");
        assertThat(readdressed.at("/details/receivers/0/code")).isEqualTo("H56.14");
        int last = readdressed.json().at("/history").size() - 1;
        assertThat(readdressed.at("/history/" + last + "/remarks")).contains("Nơi nhận trước đó: Sở cũ");
        assertThat(outgoing.checklist(clerk, issued).at("/passed")).isEqualTo("true");
        readdress(clerk, issued, "H56.14").expectProblem(412, "stale-version");
        Answer sent = outgoing.act(clerk, readdressed, "/dispatch").expect(200);
        readdress(clerk, sent, "H56.14").expectProblem(409, "registry-document-state");
    }

    private Answer readdress(Clerk officer, Answer document, String... codes) {
        return api.put(OutgoingActs.path(document) + "/receivers")
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of(
                        "receivers",
                        Arrays.stream(codes)
                                .map(code -> Map.of("code", code, "name", "Sở Tư pháp"))
                                .toList()))
                .send();
    }

    @Test
    void receiversAreAgenciesThatThereAre() {
        Map<String, Object> words = OutgoingActs.words("Về việc nơi nhận");
        words.put("receivers", List.of(Map.of("code", "H99.99", "name", "Không có")));

        assertThat(outgoing.begin(desk.handler(), words)
                        .expectProblem(422, "unknown-receiver")
                        .at("/detail"))
                .contains("H99.99");
        words.put("receivers", List.of(Map.of("code", "000.00.14.H56", "name", "Sở Tư pháp")));
        outgoing.begin(desk.handler(), words).expect(201);
    }

    @Test
    void stateSecretsAreNeitherDraftedNorUploaded() throws IOException {
        Clerk handler = desk.handler();
        outgoing.begin(handler, OutgoingActs.words("Tuyệt mật: kế hoạch diễn tập"))
                .expectProblem(422, "state-secret");
        Answer begun =
                outgoing.begin(handler, OutgoingActs.words("Về việc kế hoạch")).expect(201);
        Map<String, Object> marked = OutgoingActs.words("Kế hoạch [MẬT]");
        api.put(OutgoingActs.path(begun))
                .bearer(handler.token())
                .ifMatch(0)
                .json(marked)
                .send()
                .expectProblem(422, "state-secret");
        Map<String, Object> field = OutgoingActs.words("Về việc kế hoạch");
        field.put("secrecy", "SECRET");
        outgoing.begin(handler, field).expectProblem(400, "unreadable-body");

        outgoing.file(handler, begun, "/main-file", "TỐI MẬT.pdf", SampleFiles.pdf(1))
                .expectProblem(422, "state-secret");
        outgoing.file(handler, begun, "/main-file", "a.pdf", StampedPdf.of("TỐI MẬT"))
                .expectProblem(422, "state-secret");
        outgoing.file(handler, begun, "/attached-file", "a.pdf", StampedPdf.of("MẬT"))
                .expectProblem(422, "state-secret");
        assertThat(outgoing.get(handler, begun).json().has("main")).isFalse();
        outgoing.file(handler, begun, "/main-file", "a.pdf", StampedPdf.of("BẢO MẬT"))
                .expect(200);
    }

    @Test
    void kindOnTheProvincesListGoesOnPaperTooAndItsTasksAreFollowed() {
        Map<String, Object> words = OutgoingActs.words("Quyết định phân bổ kinh phí");
        words.put("paperKind", "FINANCE");
        Answer issued = outgoing.issued(words);
        Clerk clerk = desk.clerk();

        Answer sent = outgoing.act(clerk, issued, "/dispatch").expect(200);

        assertThat(sent.at("/details/alsoOnPaper")).isEqualTo("true");
        Answer tasks = api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/paper-tasks?state=TO_PRINT")
                .bearer(clerk.token())
                .expect(200);
        assertThat(tasks.at("/items/0/documentId")).isEqualTo(sent.at("/document/id"));
        assertThat(tasks.at("/items/0/receiverCode")).isEqualTo("H56.14");
        String task = "/api/v1/officer/paper-tasks/" + tasks.at("/items/0/id");
        Map<String, Object> received = Map.of(
                "receivedOn", LocalDate.ofInstant(clock.instant(), Zone.VIETNAM).toString());
        api.post(task + "/receipt")
                .bearer(clerk.token())
                .json(received)
                .send()
                .expectProblem(409, "registry-document-state");
        Answer posted = api.post(task + "/posting")
                .bearer(clerk.token())
                .json(Map.of("postNumber", "EB123456789VN"))
                .expect(200);
        assertThat(posted.at("/state")).isEqualTo("POSTED");
        assertThat(api.post(task + "/receipt")
                        .bearer(clerk.token())
                        .json(received)
                        .expect(200)
                        .at("/state"))
                .isEqualTo("RECEIVED");
        api.post(task + "/posting")
                .bearer(desk.leader().token())
                .json(Map.of())
                .send()
                .expectProblem(403, "registry-not-your-role");
    }

    @Test
    void kindThatIsNotOnTheListAnyMoreGoesOverTheNetworkAlone() {
        Clerk admin = desk.officer(new Post(province(), null, Set.of(OfficerRole.ADMIN)));
        String kinds = "/api/v1/officer/agencies/" + desk.agency().value() + "/paper-kinds";
        Map<String, Object> kind =
                new HashMap<>(Map.of("code", "TRIAL", "name", "Thử", "nameEn", "Trial", "listed", false));
        api.post(kinds).bearer(desk.clerk().token()).json(kind).expect(403);
        api.post(kinds).bearer(admin.token()).json(kind).expect(200);
        Map<String, Object> words = OutgoingActs.words("Về việc thử");
        words.put("paperKind", "TRIAL");
        assertThat(outgoing.act(desk.clerk(), outgoing.issued(words), "/dispatch")
                        .expect(200)
                        .at("/details/alsoOnPaper"))
                .isEqualTo("false");

        kind.put("listed", true);
        Answer list = api.post(kinds).bearer(admin.token()).json(kind).expect(200);
        assertThat(list.json().at("/items").findValuesAsText("code")).contains("TRIAL", "FINANCE", "COMPLAINT");
        assertThat(outgoing.act(desk.clerk(), outgoing.issued(words), "/dispatch")
                        .expect(200)
                        .at("/details/alsoOnPaper"))
                .isEqualTo("true");
    }

    @Test
    void documentThatIsSentBackIsWrittenAnewAndItsSignatureDoesNotCount() {
        Clerk handler = desk.handler();
        Answer submitted = outgoing.submitted(OutgoingActs.words("Về việc cần sửa"), handler);
        Answer signed = outgoing.act(desk.leader(), submitted, "/signature").expect(200);
        Answer back = api.post(OutgoingActs.path(signed) + "/sending-back")
                .bearer(desk.clerk().token())
                .ifMatch(signed.version())
                .json(Map.of("remarks", "Sai nơi nhận"))
                .expect(200);
        assertThat(back.at("/document/state")).isEqualTo("SENT_BACK");
        Answer rewritten = api.put(OutgoingActs.path(back))
                .bearer(handler.token())
                .ifMatch(back.version())
                .json(OutgoingActs.words("Về việc đã sửa"))
                .expect(200);
        assertThat(rewritten.at("/details/pages")).isEqualTo("1");
        outgoing.act(handler, back, "/submission").expectProblem(412, "stale-version");
        outgoing.act(desk.officer(desk.otherDivision(), OfficerRole.HANDLER), rewritten, "/giving-up")
                .expectProblem(404, "not-found");
        Answer removed = outgoing.file(handler, rewritten, "/attached-file", "b.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer without = api.delete(OutgoingActs.path(removed) + "/files/" + removed.at("/attachments/0/id"))
                .bearer(handler.token())
                .ifMatch(removed.version())
                .expect(200);
        assertThat(without.json().at("/attachments").size()).isZero();
        assertThat(outgoing.act(handler, without, "/giving-up").expect(200).at("/document/state"))
                .isEqualTo("DROPPED");
    }

    @Test
    void strangersSeeNothing() {
        Answer begun = outgoing.begin(desk.handler(), OutgoingActs.words("Về việc nội bộ"))
                .expect(201);
        Clerk stranger = desk.officer(
                new Post(agencies.findByCode("H59.01").orElseThrow().id().value(), null, Set.of(OfficerRole.CLERK)));

        api.get(OutgoingActs.path(begun)).bearer(stranger.token()).send().expectProblem(404, "not-found");
        outgoing.act(stranger, begun, "/submission").expectProblem(404, "not-found");
        assertThat(api.get("/api/v1/officer/agencies/" + desk.agency().value()
                                + "/outgoing-documents?state=DRAFTED&q=noi+bo")
                        .bearer(desk.clerk().token())
                        .expect(200)
                        .at("/items/0/id"))
                .isEqualTo(begun.at("/document/id"));
    }

    private UUID province() {
        return agencies.findByCode("H56").orElseThrow().id().value();
    }

    private long told(Answer document) {
        return told(document, DocumentDispatched.TYPE);
    }

    private long told(Answer document, String type) {
        return tables.count("outbox_event WHERE type = '" + type + "' AND aggregate_id = UNHEX('"
                + document.at("/document/id").replace("-", "") + "')");
    }
}
