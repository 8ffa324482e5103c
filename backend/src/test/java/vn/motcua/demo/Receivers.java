package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Those of an office who take in what arrives, return some of it, assign it, work on it and finish it. */
final class Receivers implements Runnable {
    private static final Duration NEXT_LOOK = Duration.ofMillis(250);
    private static final int ONE_OF = 7;

    private final Office office;
    private final String agencyId;
    private final String unitId;
    private final BooleanSupplier goesOn;

    Receivers(Office office, BooleanSupplier goesOn) {
        this.office = office;
        this.agencyId = office.agencyId();
        this.unitId = office.read(office.leader(), "/api/v1/officer/agencies/" + agencyId + "/document-assignees")
                .at("/items/0/unitId")
                .asText();
        this.goesOn = goesOn;
    }

    /** What is to be done with a document next. */
    private record Act(Colleague who, String path, Map<String, ?> body) {}

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            boolean idle = true;
            for (String state : List.of("ARRIVED", "TAKEN_IN", "ASSIGNED", "IN_PROGRESS")) {
                idle &= look(state);
            }
            if (idle) {
                Waiting.pause(NEXT_LOOK);
            }
        }
    }

    /** Whether nothing was done. */
    private boolean look(String state) {
        boolean idle = true;
        String list = "/api/v1/officer/agencies/" + agencyId + "/incoming-documents?limit=20&state=" + state;
        Optional<JsonNode> page = office.once(office.clerk(), portal -> portal.get(list));
        for (JsonNode item : page.map(found -> found.path("items")).orElseGet(Reply.JSON::createArrayNode)) {
            idle &= act(item.path("id").asText(), next(item, state)).isEmpty();
        }
        return idle;
    }

    private Optional<JsonNode> act(String document, Act act) {
        Optional<JsonNode> done =
                office.act(act.who, "/api/v1/officer/incoming-documents/" + document, act.path, act.body);
        done.ifPresent(after ->
                office.journal().acted(document, after.at("/document/state").asText()));
        return done;
    }

    private Act next(JsonNode item, String state) {
        boolean isReturned = item.path("subject").asText().hashCode() % ONE_OF == 0;
        return switch (state) {
            case "ARRIVED" ->
                isReturned
                        ? new Act(office.clerk(), "/return", Map.of("reason", "Không thuộc thẩm quyền"))
                        : new Act(office.clerk(), "/taking-in", Map.of());
            case "TAKEN_IN" ->
                new Act(
                        office.leader(),
                        "/assignment",
                        Map.of("remarks", "Giải quyết đúng hạn", "assignees", List.of(Map.of("unitId", unitId))));
            case "ASSIGNED" -> new Act(office.handler(), "/beginning", Map.of());
            default -> new Act(office.handler(), "/completion", Map.of("note", "Đã giải quyết"));
        };
    }
}
