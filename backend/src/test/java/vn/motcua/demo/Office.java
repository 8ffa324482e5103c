package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An agency that takes part in the exchange, as its people reach it: every request may go unanswered. */
final class Office {
    private static final String PAGE = "limit=100";
    private static final int UNAUTHORIZED = 401;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int FAULT = 500;
    private static final Duration NEXT_TRY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Province province;
    private final Portal portal;
    private final Journal journal = new Journal();
    private final Colleague handler;
    private final Colleague leader;
    private final Colleague clerk;
    private final Colleague operator;

    /**
     * The office of a province.
     *
     * @param prefix of the names under which its people sign in
     */
    Office(Province province, Seeds seeds, String prefix) {
        this.province = province;
        this.portal = new Portal(province.base());
        this.handler = new Colleague(portal, seeds.officer(prefix + ".chuyenvien"));
        this.leader = new Colleague(portal, seeds.officer(prefix + ".lanhdao"));
        this.clerk = new Colleague(portal, seeds.officer(prefix + ".vanthu"));
        this.operator = new Colleague(portal, seeds.officer("quantri.tinh"));
    }

    Province province() {
        return province;
    }

    Journal journal() {
        return journal;
    }

    Colleague handler() {
        return handler;
    }

    Colleague leader() {
        return leader;
    }

    Colleague clerk() {
        return clerk;
    }

    Colleague operator() {
        return operator;
    }

    /** One request, once; empty where nothing came of it. */
    Optional<JsonNode> once(Colleague who, Function<Portal, Portal.Call> call) {
        Reply reply;
        try {
            reply = call.apply(portal).by(who.session()).send();
        } catch (DemoFailure away) {
            journal.broken();
            Waiting.pause(NEXT_TRY);
            return Optional.empty();
        }
        if (reply.status() == UNAUTHORIZED) {
            who.signInAgain();
        }
        if (reply.status() >= FAULT) {
            journal.broken();
        }
        return reply.status() < MULTIPLE_CHOICES ? Optional.of(reply.json()) : Optional.empty();
    }

    /** Reads, as often as it takes until the portal is there again. */
    JsonNode read(Colleague who, String path) {
        return Waiting.until(PATIENCE, path, () -> once(who, there -> there.get(path)));
    }

    /** The bytes of a file. */
    byte[] file(String path) {
        return portal.get(path).by(clerk.session()).expect(200).bytes();
    }

    /** All of a list, page by page. */
    List<JsonNode> all(Colleague who, String list) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read(who, list + (list.contains("?") ? "&" : "?") + PAGE + after);
            page.path("items").forEach(all::add);
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return all;
    }

    /** Does something with the version that is there now, once. */
    Optional<JsonNode> act(Colleague who, String path, String act, Object body) {
        Optional<JsonNode> before = once(who, there -> there.get(path));
        return before.flatMap(read -> once(
                who,
                there -> there.post(path + act)
                        .ifMatch(read.path("version").asLong())
                        .json(body)));
    }

    /** The agency's id at its own portal. */
    String agencyId() {
        return all(clerk, "/api/v1/agencies?province=" + province.code()).stream()
                .filter(agency ->
                        agency.path("code").asText().equals(province.office().code()))
                .findFirst()
                .orElse(MissingNode.getInstance())
                .path("id")
                .asText();
    }

    /** A document addressed to another agency. */
    static Map<String, Object> words(String subject, Province.Office receiver) {
        return Map.of(
                "type",
                "DECISION",
                "subject",
                subject,
                "urgency",
                "NORMAL",
                "copies",
                1,
                "receivers",
                List.of(Map.of("code", receiver.axisCode(), "name", receiver.name())));
    }
}
