package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registers of one agency, as its leader, its clerk and its handler work with them. */
final class RegistryDesk {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Portal portal;
    private final Screen screen;
    private final String agencyId;
    private final Session handler;
    private final Session leader;
    private final Session clerk;

    RegistryDesk(Portal portal, Screen screen, String agencyId, List<Session> officers) {
        this.portal = portal;
        this.screen = screen;
        this.agencyId = agencyId;
        this.handler = officers.get(0);
        this.leader = officers.get(1);
        this.clerk = officers.get(2);
    }

    /** Signed by the leader, numbered and sealed by the clerk; its number and symbol. */
    String issue(String document) {
        outgoing(leader, document, "/signature");
        screen.step("SIGNED", leader.name() + " ký số văn bản");
        JsonNode issued = outgoing(clerk, document, "/issue");
        String symbol = issued.at("/document/symbol").asText();
        screen.step("ISSUED", clerk.name() + " cấp số " + symbol + ", ký số của cơ quan");
        return symbol;
    }

    /** The clerk's checklist is passed, and the document goes out. */
    void send(String document) {
        JsonNode checked = portal.get("/api/v1/officer/outgoing-documents/" + document + "/checklist")
                .by(clerk)
                .expect(200)
                .json();
        if (!checked.path("passed").asBoolean()) {
            throw new DemoFailure("Văn bản chưa đạt kiểm tra trước khi gửi: " + checked);
        }
        outgoing(clerk, document, "/dispatch");
        screen.step("SENT", clerk.name() + " kiểm tra đủ mục và gửi văn bản lên trục");
    }

    /** The latest status that a receiver has reported; empty before the first. */
    Optional<JsonNode> latestStatus(String document) {
        JsonNode delivery = portal.get("/api/v1/officer/outgoing-documents/" + document)
                .by(clerk)
                .expect(200)
                .json()
                .at("/deliveries/0");
        return delivery.has("statusCode") ? Optional.of(delivery) : Optional.empty();
    }

    /** Waits for a document that somebody elsewhere has sent. */
    JsonNode arrived(String symbol) {
        return Waiting.until(PATIENCE, "văn bản đến " + symbol, () -> incoming(symbol));
    }

    private Optional<JsonNode> incoming(String symbol) {
        for (JsonNode item : portal.get("/api/v1/officer/agencies/" + agencyId + "/incoming-documents?limit=50")
                .by(clerk)
                .expect(200)
                .json()
                .path("items")) {
            if (item.path("symbol").asText().equals(symbol)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    void takeIn(JsonNode document) {
        JsonNode taken = incomingAct(clerk, document, "/taking-in", Map.of());
        screen.step(
                "TAKEN_IN",
                clerk.name() + " vào sổ văn bản đến, số đến "
                        + taken.at("/document/number").asInt());
    }

    void assign(JsonNode document) {
        JsonNode team = portal.get("/api/v1/officer/agencies/" + agencyId + "/document-assignees")
                .by(leader)
                .expect(200)
                .json()
                .at("/items/0");
        incomingAct(
                leader,
                document,
                "/assignment",
                Map.of(
                        "remarks",
                        "Giải quyết đúng hạn, trả lời trên trục.",
                        "assignees",
                        List.of(Map.of("unitId", team.path("unitId").asText()))));
        screen.step("ASSIGNED", leader.name() + " giao " + team.path("unitName").asText());
    }

    void begin(JsonNode document) {
        incomingAct(handler, document, "/beginning", Map.of());
        screen.step("IN_PROGRESS", handler.name() + " bắt đầu xử lý");
    }

    /** Draws an answer up and submits it for signature; its id. */
    String draftAnswer(JsonNode question, Province.Office receiver, SampleFile file) {
        Map<String, ?> words = Map.of(
                "type",
                "DECISION",
                "subject",
                "Trả lời " + question.path("subject").asText(),
                "answers",
                question.path("id").asText(),
                "urgency",
                "NORMAL",
                "copies",
                1,
                "receivers",
                List.of(Map.of("code", receiver.axisCode(), "name", receiver.name())));
        JsonNode begun = portal.post("/api/v1/officer/agencies/" + agencyId + "/outgoing-documents")
                .by(handler)
                .json(words)
                .expect(201)
                .json();
        String id = begun.at("/document/id").asText();
        portal.post("/api/v1/officer/outgoing-documents/" + id + "/main-file")
                .by(handler)
                .ifMatch(begun.path("version").asLong())
                .file(file)
                .expect(200);
        outgoing(handler, id, "/submission");
        screen.step("SUBMITTED", handler.name() + " soạn văn bản trả lời và trình ký");
        return id;
    }

    /** Waits until the answer has left, which finishes the document by itself. */
    void finished(JsonNode document, String answerSymbol) {
        String path =
                "/api/v1/officer/incoming-documents/" + document.path("id").asText();
        Waiting.until(
                PATIENCE,
                "văn bản đến kết thúc bằng văn bản trả lời " + answerSymbol,
                () -> Optional.of(portal.get(path).by(handler).expect(200).json())
                        .filter(now -> now.at("/document/state").asText().equals("FINISHED")
                                && now.at("/ending/answerSymbol").asText().equals(answerSymbol)));
        screen.step("FINISHED", "văn bản đến kết thúc khi gửi văn bản trả lời " + answerSymbol);
    }

    private JsonNode incomingAct(Session officer, JsonNode document, String act, Object body) {
        return act(
                officer,
                "/api/v1/officer/incoming-documents/" + document.path("id").asText(),
                act,
                body);
    }

    private JsonNode outgoing(Session officer, String document, String act) {
        return act(officer, "/api/v1/officer/outgoing-documents/" + document, act, Map.of());
    }

    private JsonNode act(Session officer, String path, String act, Object body) {
        long version =
                portal.get(path).by(officer).expect(200).json().path("version").asLong();
        return portal.post(path + act)
                .by(officer)
                .ifMatch(version)
                .json(body)
                .expect(200)
                .json();
    }
}
