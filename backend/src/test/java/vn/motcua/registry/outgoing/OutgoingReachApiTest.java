package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Queries;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.Correspondent;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Who reads an agency's outgoing documents, how they are found, and to whom they can go. */
@ServerTest
class OutgoingReachApiTest {

    private final Api api;
    private final Desk desk;
    private final OutgoingActs outgoing;
    private final OutgoingListRows lists;
    private final Receivers receivers;
    private final Tables tables;

    OutgoingReachApiTest(Api api, Desk desk, OutgoingListRows lists, Receivers receivers, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.lists = lists;
        this.receivers = receivers;
        this.tables = tables;
    }

    @Test
    void documentIsReadWhereItIsDrawnUpAndByClerksAndLeaders() {
        Clerk drafter = desk.handler();
        Answer begun = outgoing.begin(drafter, OutgoingActs.words("Về việc nhân sự riêng"))
                .expect(201);
        Clerk elsewhere = desk.officer(desk.otherDivision(), OfficerRole.HANDLER);

        api.get(OutgoingActs.path(begun)).bearer(elsewhere.token()).send().expectProblem(404, "not-found");
        outgoing.act(elsewhere, begun, "/submission").expectProblem(404, "not-found");
        assertThat(listed(elsewhere, "nhan su rieng")).isEmpty();
        for (Clerk reader : List.of(
                drafter,
                desk.handler(),
                desk.officer(desk.division(), OfficerRole.HEAD),
                desk.clerk(),
                desk.leader())) {
            outgoing.get(reader, begun);
            assertThat(listed(reader, "nhan su rieng")).contains(begun.at("/document/id"));
        }
    }

    @Test
    void documentThatHasItsNumberIsFoundByIt() {
        Answer issued = outgoing.issued(OutgoingActs.words("Về việc tìm theo số"));

        assertThat(listed(desk.clerk(), issued.at("/document/symbol"))).contains(issued.at("/document/id"));
        assertThat(listed(desk.clerk(), "Sở Tư pháp")).contains(issued.at("/document/id"));
    }

    @Test
    void pageOfDocumentsIsReadByOneQuery() {
        outgoing.issued(OutgoingActs.words("Về việc một"));
        outgoing.issued(OutgoingActs.words("Về việc hai"));
        var question = new OutgoingListRows.Question(desk.agency(), null, null, null, null, 50);

        assertThat(Queries.during(() -> lists.list(question))).isEqualTo(1);
    }

    @Test
    void unitThatIsNotTheOfficersOwnIsNotNamed() {
        Map<String, Object> words = OutgoingActs.words("Về việc đơn vị");
        words.put("unitId", desk.otherDivision().value());

        assertThat(outgoing.begin(desk.handler(), words)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/unitId");
        outgoing.begin(desk.clerk(), words).expect(201);
    }

    @Test
    void kindThatTheProvincesListDoesNotHaveIsRefusedAndNamed() {
        Map<String, Object> words = OutgoingActs.words("Về việc loại lạ");
        words.put("paperKind", "KHONG_CO");

        assertThat(outgoing.begin(desk.handler(), words)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/paperKind");
        Answer begun = outgoing.begin(desk.clerk(), OutgoingActs.words("Về việc loại lạ"))
                .expect(201);
        api.put(OutgoingActs.path(begun))
                .bearer(desk.clerk().token())
                .ifMatch(begun.version())
                .json(words)
                .send()
                .expectProblem(400, "invalid-input");
    }

    @Test
    void receiverStandsOnceHoweverOftenItIsWritten() {
        Map<String, Object> words = OutgoingActs.words("Về việc nơi nhận lặp");
        words.put(
                "receivers",
                List.of(
                        Map.of("code", "H56.14", "name", "Sở Tư pháp"),
                        Map.of("code", " h56.14 ", "name", "Sở Tư pháp tỉnh Thanh Hóa"),
                        Map.of("code", "000.00.14.H56", "name", "Sở Tư pháp")));

        Answer begun = outgoing.begin(desk.clerk(), words).expect(201);

        assertThat(begun.json().at("/details/receivers").size()).isEqualTo(1);
        assertThat(begun.at("/details/receivers/0/name")).isEqualTo("Sở Tư pháp tỉnh Thanh Hóa");
    }

    @Test
    void documentIsNotSubmittedBeforeItGoesToSomebodyElse() {
        Clerk handler = desk.handler();
        Map<String, Object> words = OutgoingActs.words("Về việc chưa có nơi nhận");
        words.put("receivers", List.of(Map.of("code", ownCode(), "name", "Chính mình")));
        assertThat(outgoing.begin(handler, words)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/receivers");
        words.put("receivers", List.of());
        Answer begun = outgoing.begin(handler, words).expect(201);
        Answer main = outgoing.file(handler, begun, "/main-file", "văn bản.pdf", SampleFiles.pdf(1))
                .expect(200);

        assertThat(outgoing.act(handler, main, "/submission")
                        .expectProblem(409, "no-receiver")
                        .at("/errors/0/pointer"))
                .isEqualTo("/receivers");
    }

    @Test
    void documentWhoseReceiverIsGoneGetsNoNumber() {
        Answer signed = outgoing.act(
                        desk.leader(),
                        outgoing.submitted(OutgoingActs.words("Về việc không còn nơi nhận"), desk.handler()),
                        "/signature")
                .expect(200);
        tables.execute("UPDATE outgoing_receiver SET code = 'H99.99' WHERE outgoing_id = UNHEX('"
                + signed.at("/document/id").replace("-", "") + "')");

        outgoing.act(desk.clerk(), signed, "/issue").expectProblem(409, "checklist-not-passed");

        assertThat(outgoing.get(desk.clerk(), signed).at("/document/state")).isEqualTo("SIGNED");
    }

    @Test
    void deliveryIsToldByTheCodeThatTheDocumentHas() {
        List<Correspondent> written = List.of(new Correspondent("H56.14", "Sở Tư pháp"));

        assertThat(receivers.asWritten(written, "000.00.14.H56")).isEqualTo("H56.14");
        assertThat(receivers.asWritten(written, "H56.14")).isEqualTo("H56.14");
        assertThat(receivers.asWritten(written, "H99.01")).isEqualTo("H99.01");
    }

    @Test
    void secretIsNamedWithItsWordAndItsField() {
        Map<String, Object> words = OutgoingActs.words("Kế hoạch (M.Ậ.T)");

        Answer refused = outgoing.begin(desk.handler(), words).expectProblem(422, "state-secret");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/subject");
        assertThat(refused.at("/detail")).contains("(M.Ậ.T)");
    }

    @Test
    void receiversAreFoundByNameAndByCodeOfEitherScheme() {
        assertThat(receivers("so tu phap")).contains("H56.14", "H59.14");
        assertThat(receivers("000.00.14.H56")).containsExactly("H56.14");
        assertThat(receivers("h56.14")).containsExactly("H56.14");
        assertThat(receivers("khong co nao")).isEmpty();
        assertThat(receivers("thanh hoa")).doesNotContain(ownCode());
    }

    @Test
    void receiversAreFoundByTheNameOfTheirProvince() {
        assertThat(receivers("so tu phap thanh hoa")).contains("H56.14").doesNotContain("H59.14");
    }

    private String ownCode() {
        return api.get("/api/v1/officer/me")
                .bearer(desk.clerk().token())
                .expect(200)
                .at("/posts/0/agencyCode");
    }

    private List<String> receivers(String words) {
        return api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/document-receivers?limit=100&q="
                        + words.replace(" ", "+"))
                .bearer(desk.handler().token())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("code");
    }

    private List<String> listed(Clerk officer, String words) {
        return api.get(outgoing.list() + "?limit=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("id");
    }
}
