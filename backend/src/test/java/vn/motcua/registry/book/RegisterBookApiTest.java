package vn.motcua.registry.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Registers on paper over HTTP: what stands in them, of which days and numbers, and for whom. */
@ServerTest
class RegisterBookApiTest {

    private final Api api;
    private final Desk desk;
    private final Agencies agencies;

    RegisterBookApiTest(Api api, Desk desk, Agencies agencies) {
        this.api = api;
        this.desk = desk;
        this.agencies = agencies;
    }

    @Test
    void outgoingRegisterListsWhatGotItsNumberInTheOrderOfNumbers() throws IOException {
        Clerk clerk = desk.clerk();
        String first = enter(clerk, "Kế hoạch thứ nhất").at("/symbol");
        String second = enter(clerk, "Kế hoạch thứ hai").at("/symbol");

        String text = text(clerk, "/outgoing-register.pdf");

        assertThat(text).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", clerk.name());
        assertThat(text.replaceAll("\\s", "")).containsSubsequence(first, second);
        assertThat(text).contains("Bản giấy");
    }

    @Test
    void registerIsOfTheDaysAndNumbersThatAreAskedFor() throws IOException {
        Clerk clerk = desk.clerk();
        String symbol = enter(clerk, "Kế hoạch theo số").at("/symbol");
        int number = Integer.parseInt(symbol.split("/", 2)[0]);
        String next = enter(clerk, "Kế hoạch số sau").at("/symbol");

        String some = text(clerk, "/outgoing-register.pdf?fromNumber=" + number + "&toNumber=" + number);
        String none = text(clerk, "/outgoing-register.pdf?from=2001-01-01&to=2001-12-31");

        assertThat(some.replaceAll("\\s", "")).contains(symbol).doesNotContain(next);
        assertThat(none).contains("Không có văn bản nào", "Từ ngày 01/01/2001 đến ngày 31/12/2001");
        refused(clerk, "?from=2001-01-02&to=2001-01-01", "/to");
        refused(clerk, "?from=2001-01-01&to=2002-01-02", "/to");
        refused(clerk, "?from=1999-01-01&to=2002-01-02", "/from");
    }

    @Test
    void incomingRegisterListsWhatWasTakenInWithWhomItWentTo() throws IOException {
        Clerk clerk = desk.clerk();
        Answer entered = api.post(path("/incoming-documents"))
                .bearer(clerk.token())
                .json(letter())
                .expect(201);
        api.post("/api/v1/officer/incoming-documents/" + entered.at("/document/id") + "/assignment")
                .bearer(desk.leader().token())
                .ifMatch(entered.version())
                .json(Map.of(
                        "assignees",
                        List.of(Map.of("unitId", desk.division().value().toString())),
                        "respondBy",
                        "2099-01-05"))
                .expect(200);
        int number = entered.json().at("/document/number").asInt();

        String text = text(clerk, "/incoming-register.pdf?fromNumber=" + number + "&toNumber=" + number);

        assertThat(text)
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Từ số %02d đến số %02d".formatted(number, number), "Bản giấy");
        assertThat(text.replace("\n", " ").replaceAll("\\s+", " "))
                .contains(agencies.getUnit(desk.division()).name().split(" ", 2)[0], "Sở Tư pháp");
    }

    @Test
    void documentWithoutANotationStandsWithItsNumberAlone() throws IOException {
        Clerk clerk = desk.clerk();
        Map<String, Object> letter = letter();
        letter.remove("notation");
        letter.put("number", "88123");
        int number = api.post(path("/incoming-documents"))
                .bearer(clerk.token())
                .json(letter)
                .expect(201)
                .json()
                .at("/document/number")
                .asInt();

        String text = text(clerk, "/incoming-register.pdf?fromNumber=" + number + "&toNumber=" + number);

        assertThat(text).contains("88123").doesNotContain("88123/");
    }

    @Test
    void allThatCameInIsForClerksAndLeadersAndNothingIsForStrangers() {
        UUID elsewhere = agencies.findByCode("H59.01").orElseThrow().id().value();
        Clerk stranger = desk.officer(new Post(elsewhere, null, Set.of(OfficerRole.CLERK)));

        api.get(path("/incoming-register.pdf"))
                .bearer(desk.handler().token())
                .send()
                .expectProblem(403, "registry-not-your-role");
        api.get(path("/outgoing-register.pdf")).bearer(desk.handler().token()).expect(200);
        api.get(path("/incoming-register.pdf")).bearer(stranger.token()).send().expectProblem(404, "not-found");
        api.get(path("/outgoing-register.pdf")).bearer(stranger.token()).send().expectProblem(404, "not-found");
    }

    private String text(Clerk officer, String path) throws IOException {
        byte[] pdf = api.get(path(path)).bearer(officer.token()).expect(200).bytes();
        try (PaperReader read = PaperReader.of(pdf)) {
            return read.text();
        }
    }

    private void refused(Clerk officer, String query, String pointer) {
        assertThat(api.get(path("/outgoing-register.pdf" + query))
                        .bearer(officer.token())
                        .send()
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo(pointer);
    }

    private Answer enter(Clerk clerk, String subject) {
        return api.post(path("/outgoing-register"))
                .bearer(clerk.token())
                .json(Map.of(
                        "type", "PLAN",
                        "subject", subject,
                        "signerName", "Lê Văn Chủ",
                        "signerTitle", "Chủ tịch",
                        "receivers", "Các phòng, ban",
                        "copies", 5))
                .expect(201);
    }

    private static Map<String, Object> letter() {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "senderCode", "H56.14",
                "senderName", "Sở Tư pháp",
                "number", "1887",
                "notation", "STP-HCTP",
                "issuedOn", "2026-03-03",
                "typeName", "Công văn",
                "subject", "Về việc phối hợp xác minh",
                "urgency", "NORMAL"));
        letter.put("evenIfDuplicate", true);
        return letter;
    }

    private String path(String rest) {
        return "/api/v1/officer/agencies/" + desk.agency().value() + rest;
    }
}
