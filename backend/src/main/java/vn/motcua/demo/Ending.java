package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares what a dossier's life left behind with what it must have left. */
final class Ending {
    private Ending() {}

    /** The history has exactly these statuses in this order. */
    static void requireHistory(JsonNode dossier, List<String> statuses) {
        List<String> history = new ArrayList<>();
        dossier.path("history").forEach(entry -> history.add(entry.path("to").asText()));
        if (!history.equals(statuses)) {
            throw new DemoFailure("Dòng thời gian phải là " + statuses + ", mà là " + history);
        }
    }

    /** Whoever has the code and its check sees the same status without signing in. */
    static void requireLookup(Portal portal, JsonNode dossier) {
        String code = dossier.path("code").asText();
        JsonNode seen = portal.get("/api/v1/lookup/" + code + "?check="
                        + dossier.path("lookupCheck").asText())
                .expect(200)
                .json();
        if (!seen.path("status").equals(dossier.path("status"))) {
            throw new DemoFailure(
                    "Tra cứu công khai thấy " + seen.path("status").asText());
        }
    }

    /** The inbox holds each message that was pushed, whatever push did. */
    static void requireInbox(Portal portal, Session applicant, Phone phone) {
        List<String> inbox = new ArrayList<>();
        portal.get("/api/v1/inbox?limit=100")
                .by(applicant)
                .expect(200)
                .json()
                .path("items")
                .forEach(message -> inbox.add(message.path("id").asText()));
        for (JsonNode push : phone.received()) {
            String message = push.path("data").path("inboxMessageId").asText();
            if (!inbox.contains(message)) {
                throw new DemoFailure(
                        "Hộp thư thiếu thông báo đã đẩy: " + push.path("title").asText());
            }
            portal.post("/api/v1/inbox/" + message + "/read").by(applicant).expect(204);
        }
    }
}
