package vn.motcua._bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;

/** A demo citizen who talks to a server through its public API alone. */
final class Citizen {
    private static final Map<String, String> WHO = Map.of("phone", "0912000101", "identifier", "038190001234");
    private static final String AGENCY = "H56.31";

    private final ServerUnderTest server;
    private final String token;
    private final String agencyId;

    private Citizen(ServerUnderTest server, String token, String agencyId) {
        this.server = server;
        this.token = token;
        this.agencyId = agencyId;
    }

    static Citizen signIn(ServerUnderTest server) {
        String challenge =
                server.api().post("/api/v1/auth/codes").json(WHO).expect(202).at("/challengeId");
        String code = Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(
                        () -> codeOf(
                                Api.at(server.standIn()).get("/sms").expect(200).json()),
                        found -> !found.isEmpty());
        String token = server.api()
                .post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", code))
                .expect(200)
                .at("/accessToken");
        Citizen citizen = new Citizen(server, token, agency(server.api()));
        citizen.registerPhone();
        return citizen;
    }

    private void registerPhone() {
        server.api()
                .put("/api/v1/me/devices/phone-under-test")
                .bearer(token)
                .json(Map.of("platform", "ANDROID", "pushToken", "token-under-test", "language", "vi"))
                .expect(200);
    }

    /** A draft that lacks nothing. */
    Draft completeDraft() {
        Api api = server.api();
        Answer created = api.post("/api/v1/dossiers")
                .bearer(token)
                .json(Map.of("procedureCode", Applications.PROCEDURE, "agencyId", agencyId))
                .expect(201);
        String path = "/api/v1/dossiers/" + created.at("/id");
        api.post(path + "/attachments?requiredDocument=" + Applications.PAPER)
                .bearer(token)
                .file("file", "giay-to.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(201);
        long version = api.get(path).bearer(token).expect(200).version();
        Answer saved = api.put(path + "/draft")
                .bearer(token)
                .ifMatch(version)
                .json(Map.of(
                        "answers",
                        Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json"),
                        "delivery",
                        Map.of("method", "ONLINE")))
                .expect(200);
        return new Draft(created.at("/id"), saved.version());
    }

    /** Submits and gives the code that was acknowledged; throws IllegalStateException when no answer came. */
    String submit(Draft draft) {
        return server.api()
                .post("/api/v1/dossiers/" + draft.id() + "/submission")
                .bearer(token)
                .header("Idempotency-Key", draft.id())
                .ifMatch(draft.version())
                .expect(201)
                .at("/code");
    }

    JsonNode dossier(String id) {
        return server.api()
                .get("/api/v1/dossiers/" + id)
                .bearer(token)
                .expect(200)
                .json();
    }

    /** How many submitted dossiers the citizen has, counted page by page. */
    int submittedDossiers() {
        int count = 0;
        for (JsonNode page : pages("/api/v1/dossiers?status=SUBMITTED&limit=100")) {
            count += page.path("items").size();
        }
        return count;
    }

    /** Waits until the inbox tells of each dossier. */
    void awaitInboxOf(Set<String> dossiers) {
        Awaitility.await()
                .atMost(90, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.SECONDS)
                .until(() -> {
                    Set<String> told = new HashSet<>();
                    pages("/api/v1/inbox?limit=100")
                            .forEach(page -> told.addAll(page.path("items").findValuesAsText("dossierId")));
                    return told.containsAll(dossiers);
                });
    }

    private List<JsonNode> pages(String path) {
        List<JsonNode> pages = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    server.api().get(path + after).bearer(token).expect(200).json();
            pages.add(page);
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return pages;
    }

    private static String agency(Api api) {
        JsonNode agencies = api.get("/api/v1/agencies?province=H56&q=" + AGENCY + "&limit=100")
                .expect(200)
                .json();
        for (JsonNode item : agencies.path("items")) {
            if (item.path("code").asText().equals(AGENCY)) {
                return item.path("id").asText();
            }
        }
        throw new AssertionError("no agency " + AGENCY + " in " + agencies);
    }

    private static String codeOf(JsonNode messages) {
        if (messages.isEmpty()) {
            return "";
        }
        String text = messages.get(messages.size() - 1).path("text").asText();
        return text.replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
    }

    /** A draft that can be submitted. */
    record Draft(String id, long version) {}
}
