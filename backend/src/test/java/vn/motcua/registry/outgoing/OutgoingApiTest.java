package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
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
    private final Agencies agencies;
    private final Tables tables;
    private final Clock clock;

    OutgoingApiTest(Api api, Desk desk, Agencies agencies, Tables tables, Clock clock) {
        this.api = api;
        this.desk = desk;
        this.agencies = agencies;
        this.tables = tables;
        this.clock = clock;
    }

    @Test
    void documentGoesFromDraftToDispatchAndEachOfficerIsOfferedTheirPart() {
        Clerk handler = desk.handler();
        Answer begun = begin(handler, words("Về việc phối hợp xác minh")).expect(201);
        assertThat(acts(begun)).containsExactly("EDIT", "SUBMIT", "DROP");
        act(handler, begun, "/submission").expectProblem(409, "no-main-file");
        Answer main = file(handler, begun, "/main-file", "công văn.pdf", SampleFiles.pdf(2))
                .expect(200);
        Answer attached = file(handler, main, "/attached-file", "phụ lục.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer submitted = act(handler, attached, "/submission").expect(200);
        assertThat(acts(get(desk.leader(), begun))).containsExactly("SIGN", "SEND_BACK");
        act(desk.clerk(), submitted, "/signature").expectProblem(403, "registry-not-your-role");
        act(desk.clerk(), submitted, "/issue").expectProblem(409, "registry-document-state");

        Answer signed = act(desk.leader(), submitted, "/signature").expect(200);
        Clerk clerk = desk.clerk();
        assertThat(acts(get(clerk, begun))).containsExactly("SEND_BACK", "ISSUE");
        assertThat(checklist(clerk, begun).at("/passed")).isEqualTo("false");
        Answer issued = act(clerk, signed, "/issue").expect(200);
        assertThat(issued.at("/document/symbol")).matches("\\d{2,}/UBND-GDDT");
        assertThat(checklist(clerk, begun).json().at("/checks"))
                .allMatch(check -> check.at("/passed").asBoolean());
        Answer sent = act(clerk, issued, "/dispatch").expect(200);

        assertThat(sent.at("/document/state")).isEqualTo("SENT");
        assertThat(sent.json().at("/history").size()).isEqualTo(6);
        assertThat(sent.at("/details/alsoOnPaper")).isEqualTo("false");
        assertThat(told(begun)).isEqualTo(1);
        assertThat(told(begun, OutgoingChanged.TYPE)).isEqualTo(5);
        act(clerk, sent, "/dispatch").expectProblem(409, "registry-document-state");
        api.get(path(sent) + "/files/" + sent.at("/attachments/0/id") + "/content")
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
        Map<String, Object> words = words("Về việc chưa có nơi nhận");
        words.put("receivers", List.of());
        Answer issued = issued(words);

        Answer refused = act(desk.clerk(), issued, "/dispatch").expectProblem(409, "checklist-not-passed");

        assertThat(refused.at("/detail")).contains("nơi nhận");
        assertThat(told(issued)).isZero();
        assertThat(get(desk.clerk(), issued).at("/document/state")).isEqualTo("ISSUED");
    }

    @Test
    void receiversAreAgenciesThatThereAre() {
        Map<String, Object> words = words("Về việc nơi nhận");
        words.put("receivers", List.of(Map.of("code", "H99.99", "name", "Không có")));

        assertThat(begin(desk.handler(), words)
                        .expectProblem(422, "unknown-receiver")
                        .at("/detail"))
                .contains("H99.99");
        words.put("receivers", List.of(Map.of("code", "000.00.14.H56", "name", "Sở Tư pháp")));
        begin(desk.handler(), words).expect(201);
    }

    @Test
    void stateSecretsAreNeitherDraftedNorUploaded() throws IOException {
        Clerk handler = desk.handler();
        begin(handler, words("Tuyệt mật: kế hoạch diễn tập")).expectProblem(422, "state-secret");
        Answer begun = begin(handler, words("Về việc kế hoạch")).expect(201);
        Map<String, Object> marked = words("Kế hoạch [MẬT]");
        api.put(path(begun))
                .bearer(handler.token())
                .ifMatch(0)
                .json(marked)
                .send()
                .expectProblem(422, "state-secret");
        Map<String, Object> field = words("Về việc kế hoạch");
        field.put("secrecy", "SECRET");
        begin(handler, field).expectProblem(400, "unreadable-body");

        file(handler, begun, "/main-file", "TỐI MẬT.pdf", SampleFiles.pdf(1)).expectProblem(422, "state-secret");
        file(handler, begun, "/main-file", "a.pdf", stamped("TỐI MẬT")).expectProblem(422, "state-secret");
        file(handler, begun, "/attached-file", "a.pdf", stamped("MẬT")).expectProblem(422, "state-secret");
        assertThat(get(handler, begun).json().has("main")).isFalse();
        file(handler, begun, "/main-file", "a.pdf", stamped("BẢO MẬT")).expect(200);
    }

    @Test
    void kindOnTheProvincesListGoesOnPaperTooAndItsTasksAreFollowed() {
        Map<String, Object> words = words("Quyết định phân bổ kinh phí");
        words.put("paperKind", "FINANCE");
        Answer issued = issued(words);
        Clerk clerk = desk.clerk();

        Answer sent = act(clerk, issued, "/dispatch").expect(200);

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
        Map<String, Object> words = words("Về việc thử");
        words.put("paperKind", "TRIAL");
        assertThat(act(desk.clerk(), issued(words), "/dispatch").expect(200).at("/details/alsoOnPaper"))
                .isEqualTo("false");

        kind.put("listed", true);
        Answer list = api.post(kinds).bearer(admin.token()).json(kind).expect(200);
        assertThat(list.json().at("/items").findValuesAsText("code")).contains("TRIAL", "FINANCE", "COMPLAINT");
        assertThat(act(desk.clerk(), issued(words), "/dispatch").expect(200).at("/details/alsoOnPaper"))
                .isEqualTo("true");
    }

    @Test
    void documentThatIsSentBackIsWrittenAnewAndItsSignatureDoesNotCount() {
        Clerk handler = desk.handler();
        Answer submitted = submitted(words("Về việc cần sửa"), handler);
        Answer signed = act(desk.leader(), submitted, "/signature").expect(200);
        Answer back = api.post(path(signed) + "/sending-back")
                .bearer(desk.clerk().token())
                .ifMatch(signed.version())
                .json(Map.of("remarks", "Sai nơi nhận"))
                .expect(200);
        assertThat(back.at("/document/state")).isEqualTo("SENT_BACK");
        Answer rewritten = api.put(path(back))
                .bearer(handler.token())
                .ifMatch(back.version())
                .json(words("Về việc đã sửa"))
                .expect(200);
        assertThat(rewritten.at("/details/pages")).isEqualTo("1");
        act(handler, back, "/submission").expectProblem(412, "stale-version");
        act(desk.officer(desk.otherDivision(), OfficerRole.HANDLER), rewritten, "/giving-up")
                .expectProblem(403, "registry-not-your-role");
        Answer removed = file(handler, rewritten, "/attached-file", "b.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer without = api.delete(path(removed) + "/files/" + removed.at("/attachments/0/id"))
                .bearer(handler.token())
                .ifMatch(removed.version())
                .expect(200);
        assertThat(without.json().at("/attachments").size()).isZero();
        assertThat(act(handler, without, "/giving-up").expect(200).at("/document/state"))
                .isEqualTo("DROPPED");
    }

    @Test
    void strangersSeeNothing() {
        Answer begun = begin(desk.handler(), words("Về việc nội bộ")).expect(201);
        Clerk stranger = desk.officer(
                new Post(agencies.findByCode("H59.01").orElseThrow().id().value(), null, Set.of(OfficerRole.CLERK)));

        api.get(path(begun)).bearer(stranger.token()).send().expectProblem(404, "not-found");
        act(stranger, begun, "/submission").expectProblem(404, "not-found");
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

    private Answer submitted(Map<String, Object> words, Clerk handler) {
        Answer begun = begin(handler, words).expect(201);
        Answer main = file(handler, begun, "/main-file", "văn bản.pdf", SampleFiles.pdf(1))
                .expect(200);
        return act(handler, main, "/submission").expect(200);
    }

    private Answer issued(Map<String, Object> words) {
        Answer signed = act(desk.leader(), submitted(words, desk.handler()), "/signature")
                .expect(200);
        return act(desk.clerk(), signed, "/issue").expect(200);
    }

    private static Map<String, Object> words(String subject) {
        return new HashMap<>(Map.of(
                "type",
                "LETTER",
                "subject",
                subject,
                "urgency",
                "NORMAL",
                "copies",
                2,
                "receivers",
                List.of(Map.of("code", "H56.14", "name", "Sở Tư pháp"))));
    }

    private static byte[] stamped(String stamp) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var font = PDType0Font.load(pdf, SampleFiles.class.getResourceAsStream("/fonts/Tinos-Regular.ttf"));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 14);
                content.newLineAtOffset(72, 760);
                content.showText(stamp);
                content.newLineAtOffset(0, -40);
                content.showText("Số: 12/KH-UBND");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private long told(Answer document) {
        return told(document, DocumentDispatched.TYPE);
    }

    private long told(Answer document, String type) {
        return tables.count("outbox_event WHERE type = '" + type + "' AND aggregate_id = UNHEX('"
                + document.at("/document/id").replace("-", "") + "')");
    }

    private static List<String> acts(Answer answer) {
        List<String> acts = new ArrayList<>();
        answer.json().at("/acts").forEach(act -> acts.add(act.asText()));
        return acts;
    }

    private static String path(Answer document) {
        return "/api/v1/officer/outgoing-documents/" + document.at("/document/id");
    }

    private Answer begin(Clerk officer, Map<String, Object> words) {
        return api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-documents")
                .bearer(officer.token())
                .json(words)
                .send();
    }

    private Answer get(Clerk officer, Answer document) {
        return api.get(path(document)).bearer(officer.token()).expect(200);
    }

    private Answer checklist(Clerk officer, Answer document) {
        return api.get(path(document) + "/checklist").bearer(officer.token()).expect(200);
    }

    private Answer act(Clerk officer, Answer document, String act) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of())
                .send();
    }

    private Answer file(Clerk officer, Answer document, String act, String name, byte[] pdf) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .file("file", name, "application/pdf", pdf)
                .send();
    }
}
