package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What officers do about the fee of a dossier: the handler asks for it, the counter takes it. */
final class FeeDesk {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Portal portal;

    FeeDesk(Portal portal) {
        this.portal = portal;
    }

    /** Whether it is the turn of an act that the portal allows: money is asked for once, and then taken. */
    static boolean isTurnOf(String move, JsonNode dossier) {
        boolean asked = dossier.path("status").asText().equals("PAYMENT_REQUESTED");
        return switch (move) {
            case "TAKE_FEE" -> asked;
            case "REQUEST_PAYMENT" -> !asked;
            default -> true;
        };
    }

    /** Asks for what is owed, to be paid by the day that the result is promised for. */
    JsonNode request(Session officer, JsonNode dossier) {
        String payBy = Instant.parse(dossier.path("promisedAt").asText())
                .atZone(VIETNAM)
                .toLocalDate()
                .toString();
        return post(officer, dossier, "/payment-request")
                .json(Map.of("payBy", payBy, "note", "Nộp tại quầy, mang theo mã hồ sơ"))
                .expect(200)
                .json();
    }

    /** Takes all that is owed, in cash. */
    JsonNode take(Session officer, JsonNode dossier) {
        List<Map<String, String>> items = new ArrayList<>();
        for (JsonNode item : dossier.path("fee").path("items")) {
            if (item.path("state").asText().equals("OWED")) {
                items.add(Map.of("code", item.path("code").asText()));
            }
        }
        long owed = dossier.path("fee").path("owed").asLong();
        return post(officer, dossier, "/payments")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .json(Map.of("means", "COUNTER_CASH", "amount", owed, "items", items))
                .expect(200)
                .json();
    }

    /** What a payment says of itself. */
    static String words(JsonNode dossier) {
        JsonNode last = dossier.path("fee").path("payments");
        JsonNode payment = last.path(last.size() - 1);
        return "thu %s, biên lai %s số %s"
                .formatted(
                        Screen.money(payment.path("amount").asLong()),
                        payment.path("series").asText(),
                        payment.path("number").asText());
    }

    private Portal.Call post(Session officer, JsonNode dossier, String act) {
        return portal.post("/api/v1/officer/dossiers/" + dossier.path("id").asText() + act)
                .by(officer)
                .ifMatch(dossier.path("version").asLong());
    }
}
