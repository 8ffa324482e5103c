package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The officers of one agency: each does what the portal says they may do now, until the result is handed over. */
final class Desk {
    private static final int NOT_FOUND = 404;
    private static final int LONGEST_WAY = 30;

    /** In this order where several may be done. */
    private static final List<String> MOVES =
            List.of("ACCEPT", "TAKE", "TAKE_FEE", "REQUEST_PAYMENT", "RESOLVE", "RETURN", "FORWARD");

    private final Portal portal;
    private final Screen screen;
    private final List<Session> officers;
    private final DocumentDesk documents;
    private final FeeDesk fees;

    Desk(Portal portal, Screen screen, List<Session> officers, DocumentDesk documents) {
        this.portal = portal;
        this.screen = screen;
        this.officers = List.copyOf(officers);
        this.documents = documents;
        this.fees = new FeeDesk(portal);
    }

    /** The first officer finds the dossier among what waits. */
    void seeWaiting(String dossierId) {
        Session intake = officers.getFirst();
        if (!waits(intake, dossierId)) {
            throw new DemoFailure("Hồ sơ vừa nộp không có trong danh sách chờ tiếp nhận của " + intake.name());
        }
        screen.step("SUBMITTED", intake.name() + " thấy hồ sơ trong danh sách chờ tiếp nhận");
    }

    private boolean waits(Session intake, String dossierId) {
        String after = "";
        do {
            JsonNode page = portal.get("/api/v1/officer/dossiers?queue=WAITING&limit=100" + after)
                    .by(intake)
                    .expect(200)
                    .json();
            for (JsonNode item : page.path("items")) {
                if (item.path("id").asText().equals(dossierId)) {
                    return true;
                }
            }
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return false;
    }

    void requestSupplement(String dossierId, Map<String, ?> request, Phone phone) {
        Session intake = officers.getFirst();
        JsonNode waiting = act(intake, dossierId, "/supplement-request", request);
        screen.step(waiting.path("status").asText(), intake.name() + " yêu cầu bổ sung: " + request.get("reason"));
        screen.push(phone.expectPush("DOSSIER_SUPPLEMENT_REQUESTED"));
    }

    /** Goes on until the result is returned. */
    void handle(String dossierId, String delivery, Phone phone) {
        String status = "";
        for (int moves = 0; moves < LONGEST_WAY; moves++) {
            String before = status;
            status = move(dossierId, delivery);
            if (!status.equals(before)) {
                tell(before, status, phone);
            }
            if (status.equals("RESULT_RETURNED")) {
                return;
            }
        }
        throw new DemoFailure("Sau " + LONGEST_WAY + " bước hồ sơ vẫn ở " + status);
    }

    private void tell(String before, String status, Phone phone) {
        List<String> kinds = switch (status) {
            case "ACCEPTED" -> List.of("DOSSIER_ACCEPTED");
            case "IN_PROGRESS" ->
                before.equals("PAYMENT_REQUESTED")
                        ? List.of("DOSSIER_FEE_TAKEN", "DOSSIER_PAYMENT_SETTLED")
                        : List.of("DOSSIER_STARTED");
            case "PAYMENT_REQUESTED" -> List.of("DOSSIER_PAYMENT_REQUESTED");
            case "RESOLVED" -> List.of("DOSSIER_RESOLVED");
            case "RESULT_RETURNED" -> List.of("DOSSIER_RESULT_RETURNED");
            default -> throw new DemoFailure("Hồ sơ sang trạng thái ngoài dự kiến: " + status);
        };
        kinds.forEach(kind -> screen.push(phone.expectPush(kind)));
    }

    /** One officer's one act; the status it led to. */
    private String move(String dossierId, String delivery) {
        // Whoever took it in stands in for the others at the shop only when none of them can.
        List<Session> othersFirst = new ArrayList<>(officers);
        Collections.rotate(othersFirst, -1);
        if (delivery.equals("ONLINE")) {
            Optional<String> status = documents.move(dossierId, othersFirst);
            if (status.isPresent()) {
                return status.get();
            }
        }
        for (Session officer : othersFirst) {
            Reply seen = portal.get(path(dossierId, "")).by(officer).send();
            if (seen.status() == NOT_FOUND) {
                continue;
            }
            JsonNode dossier = seen.expect(200).json();
            for (String move : MOVES) {
                for (JsonNode action : dossier.path("actions")) {
                    if (action.asText().equals(move) && FeeDesk.isTurnOf(move, dossier)) {
                        return done(officer, dossier, move, delivery);
                    }
                }
            }
        }
        throw new DemoFailure("Không cán bộ nào làm tiếp được với hồ sơ " + dossierId);
    }

    private String done(Session officer, JsonNode before, String move, String delivery) {
        String id = before.path("id").asText();
        JsonNode after = switch (move) {
            case "ACCEPT" -> act(officer, id, "/acceptance", Map.of());
            case "TAKE" -> act(officer, id, "/take", Map.of());
            case "FORWARD" -> act(officer, id, "/forward", Map.of("note", "Đã thẩm định, trình bước tiếp theo"));
            case "REQUEST_PAYMENT" -> fees.request(officer, before);
            case "TAKE_FEE" -> fees.take(officer, before);
            case "RESOLVE" ->
                act(officer, id, "/resolution", Map.of("summary", "Đồng ý giải quyết; kết quả bằng giấy."));
            default -> act(officer, id, "/return", returning(delivery, before));
        };
        screen.step(after.path("status").asText(), officer.name() + " " + words(move, before, after));
        return after.path("status").asText();
    }

    private static Map<String, String> returning(String delivery, JsonNode dossier) {
        return delivery.equals("COUNTER")
                ? Map.of(
                        "method",
                        delivery,
                        "receiverName",
                        dossier.path("submittedBy").path("name").asText())
                : Map.of("method", delivery);
    }

    private static String words(String move, JsonNode before, JsonNode after) {
        String step = before.path("step").path("name").asText();
        return switch (move) {
            case "ACCEPT" ->
                "tiếp nhận; hẹn trả " + Screen.day(after.path("promisedAt").asText());
            case "TAKE" -> "nhận xử lý bước “" + step + "”";
            case "FORWARD" ->
                "chuyển sang bước “" + after.path("step").path("name").asText() + "”";
            case "REQUEST_PAYMENT" ->
                "yêu cầu nộp " + Screen.money(before.path("fee").path("owed").asLong()) + " phí, lệ phí";
            case "TAKE_FEE" -> FeeDesk.words(after);
            case "RESOLVE" -> "giải quyết ở bước “" + step + "”";
            default -> "trả kết quả";
        };
    }

    private JsonNode act(Session officer, String dossierId, String act, Object body) {
        long version = portal.get(path(dossierId, ""))
                .by(officer)
                .expect(200)
                .json()
                .path("version")
                .asLong();
        return portal.post(path(dossierId, act))
                .by(officer)
                .ifMatch(version)
                .json(body)
                .expect(200)
                .json();
    }

    private static String path(String dossierId, String rest) {
        return "/api/v1/officer/dossiers/" + dossierId + rest;
    }
}
