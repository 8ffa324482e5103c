package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Results that the provincial centre returns over the network also go on paper, where the province has listed them. */
@ServerTest
class ResultOnPaperTest {

    private static final String PROCEDURE = "2.000829";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final DocumentActs documents;
    private final Agencies agencies;

    ResultOnPaperTest(Api api, Desk desk, Acts acts, DocumentActs documents, Agencies agencies) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.documents = documents;
        this.agencies = agencies;
    }

    @Test
    void resultReturnedOnlineAtTheCentreOpensATaskForItsClerk() {
        Clerk all = everybody("H56.14");
        Dossier dossier = issued("H56.14", all);

        returned(all, dossier, "ONLINE", null).expect(200);

        JsonNode task = task(all, "H56.14", dossier);
        assertThat(task.at("/dossierId").asText())
                .isEqualTo(dossier.id().value().toString());
        assertThat(task.at("/receiverName").asText()).isNotBlank();
        assertThat(task.has("documentId")).isFalse();
        assertThat(task.has("receiverCode")).isFalse();
        String path = "/api/v1/officer/paper-tasks/" + task.at("/id").asText();
        assertThat(api.post(path + "/posting")
                        .bearer(all.token())
                        .json(Map.of("postNumber", "EB123456789VN"))
                        .expect(200)
                        .at("/state"))
                .isEqualTo("POSTED");
    }

    @Test
    void resultHandedOverAtTheCounterNeedsNoOtherPaper() {
        Clerk all = everybody("H56.14");
        Dossier dossier = issued("H56.14", all);

        returned(all, dossier, "COUNTER", "Nguyễn Thị Hoa").expect(200);

        assertThat(tasks(all, "H56.14")).noneMatch(task -> isOf(task, dossier));
    }

    @Test
    void resultOfADistrictIsNotOnTheList() {
        Dossier dossier = documents.issued(desk.submitted());
        Clerk all = everybody("H56.31");

        returned(all, dossier, "ONLINE", null).expect(200);

        assertThat(tasks(all, "H56.31")).noneMatch(task -> isOf(task, dossier));
    }

    @Test
    void resultOfAProvinceThatHasNotListedItGoesOverTheNetworkAlone() {
        Clerk all = everybody("H50.14");
        Dossier dossier = issued("H50.14", all);

        returned(all, dossier, "ONLINE", null).expect(200);

        assertThat(tasks(all, "H50.14")).isEmpty();
    }

    private Dossier issued(String agency, Clerk all) {
        Dossier submitted = desk.submitted(PROCEDURE, id(agency), DeliveryMethod.ONLINE);
        Dossier taken = acts.take(all, acts.accept(all, submitted));
        Dossier waiting = documents.submit(all, documents.draft(all, taken));
        return documents.issue(all, documents.sign(all, waiting));
    }

    private Answer returned(Clerk officer, Dossier dossier, String method, @Nullable String receiver) {
        Map<String, String> way = new HashMap<>(Map.of("method", method));
        if (receiver != null) {
            way.put("receiverName", receiver);
        }
        return api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/return")
                .bearer(officer.token())
                .ifMatch(dossier.version())
                .json(way)
                .send();
    }

    private JsonNode task(Clerk officer, String agency, Dossier dossier) {
        return tasks(officer, agency).stream()
                .filter(task -> isOf(task, dossier))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode task, Dossier dossier) {
        return task.at("/dossierCode").asText().equals(dossier.requireCode().value());
    }

    private List<JsonNode> tasks(Clerk officer, String agency) {
        return api.get("/api/v1/officer/agencies/" + id(agency).value() + "/paper-tasks?limit=100")
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private AgencyId id(String code) {
        return agencies.findByCode(code).orElseThrow().id();
    }

    /** One who holds every role in every unit of an agency. */
    private Clerk everybody(String agency) {
        return desk.officer(agencies.units(id(agency)).stream()
                .map(unit -> new Post(id(agency).value(), unit.id().value(), Set.of(OfficerRole.values())))
                .toArray(Post[]::new));
    }
}
