package vn.motcua.registry.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The register of outgoing documents over HTTP: who reads it, and paper that shares its numbers. */
@ServerTest
class OutgoingRegisterApiTest {

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Agencies agencies;

    OutgoingRegisterApiTest(Api api, Desk desk, DocumentActs documents, Agencies agencies) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.agencies = agencies;
    }

    @Test
    void paperAndElectronicDocumentsShareOneSeries() {
        Clerk clerk = desk.clerk();
        documents.issued(desk.submitted());
        String issued = list(clerk, "").at("/items/0/symbol");
        int number = Integer.parseInt(issued.split("/", 2)[0]);

        Answer letter = enter(clerk, paper("LETTER", "VHXH")).expect(201);
        Answer next = enter(clerk, paper("LETTER", "VHXH")).expect(201);
        documents.issued(desk.submitted());

        assertThat(letter.at("/symbol")).matches("\\d{2,}/UBND-VHXH");
        assertThat(number(next)).isEqualTo(number(letter) + 1);
        assertThat(list(clerk, "").at("/items/0/symbol")).isEqualTo("%02d/BS-UBND".formatted(number + 1));
        assertThat(list(clerk, "?q=tang+cuong&limit=1").at("/items/0/medium")).isEqualTo("PAPER");
    }

    @Test
    void pagesFollowOneAnother() {
        Clerk clerk = desk.clerk();
        enter(clerk, paper("PLAN", null)).expect(201);
        enter(clerk, paper("PLAN", null)).expect(201);

        Answer first = list(clerk, "?limit=1");
        Answer second = list(clerk, "?limit=1&after=" + first.at("/next"));

        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        api.get(path() + "?after=xyz").bearer(clerk.token()).send().expectProblem(400, "invalid-input");
    }

    @Test
    void secretDocumentsAreNotNumberedHere() {
        Map<String, Object> secret = new HashMap<>(paper("PLAN", null));
        secret.put("subject", "Tối mật: kế hoạch diễn tập");

        enter(desk.clerk(), secret).expectProblem(422, "state-secret");
        enter(desk.clerk(), paper("LETTER", null)).expectProblem(422, "letter-without-unit");
    }

    @Test
    void onlyClerksNumberAndOnlyTheAgencysOfficersRead() {
        UUID elsewhere = agencies.findByCode("H59.01").orElseThrow().id().value();
        Clerk stranger = desk.officer(new Post(elsewhere, null, Set.of(OfficerRole.CLERK)));

        assertThat(list(desk.handler(), "").status()).isEqualTo(200);
        enter(desk.leader(), paper("PLAN", null)).expectProblem(403, "registry-not-your-role");
        api.get(path()).bearer(stranger.token()).send().expectProblem(404, "not-found");
        api.get(path()).bearer(desk.intake().token()).send().expectProblem(404, "not-found");
    }

    private static int number(Answer entry) {
        return Integer.parseInt(entry.at("/symbol").split("/", 2)[0]);
    }

    private static Map<String, Object> paper(String type, @Nullable String unit) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "type", type,
                "subject", "Tăng cường kỷ luật hành chính",
                "signerName", "Lê Anh Xuân",
                "signerTitle", "Chủ tịch",
                "receivers", "Các phòng chuyên môn",
                "copies", 12));
        if (unit != null) {
            body.put("unit", unit);
        }
        return body;
    }

    private Answer enter(Clerk officer, Map<String, Object> body) {
        return api.post(path()).bearer(officer.token()).json(body).send();
    }

    private Answer list(Clerk officer, String query) {
        return api.get(path() + query).bearer(officer.token()).expect(200);
    }

    private String path() {
        return "/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-register";
    }
}
