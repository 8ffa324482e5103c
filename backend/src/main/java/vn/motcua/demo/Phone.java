package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An applicant's phone, which is the stand-in: reads the codes sent to a number and the pushes sent to a token. */
final class Phone {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Portal standIn;
    private final String number;
    private final String token = "demo-" + UUID.randomUUID();
    private final Set<String> seen = new HashSet<>();
    private final List<JsonNode> received = new ArrayList<>();
    private long lastPush;

    Phone(Portal standIn, String number) {
        this.standIn = standIn;
        this.number = number;
    }

    /** By which pushes reach it. */
    String token() {
        return token;
    }

    /** How many short messages it has had. */
    long countTexts() {
        return texts().size();
    }

    /** The code in the first short message after so many. */
    String codeAfter(long texts) {
        return Waiting.until(
                PATIENCE,
                "tin nhắn mã xác nhận",
                () -> texts().stream()
                        .skip(texts)
                        .map(text -> CODE.matcher(text.path("text").asText()))
                        .filter(Matcher::find)
                        .map(match -> match.group(1))
                        .findFirst());
    }

    /** The next push, of a kind that must be this. */
    JsonNode expectPush(String kind) {
        JsonNode push = Waiting.until(PATIENCE, "thông báo đẩy " + kind, this::nextPush);
        String got = push.path("data").path("kind").asText();
        if (!got.equals(kind)) {
            throw new DemoFailure("Chờ thông báo đẩy " + kind + ", điện thoại nhận " + got);
        }
        received.add(push);
        return push;
    }

    /** All pushes so far, oldest first. */
    List<JsonNode> received() {
        return List.copyOf(received);
    }

    /** A double has the id of the first: it is dropped, as an app drops it. */
    private Optional<JsonNode> nextPush() {
        for (JsonNode push :
                standIn.get("/pushes?since=" + lastPush).expect(200).json()) {
            lastPush = push.path("number").asLong();
            boolean mine = push.path("token").asText().equals(token);
            if (mine && seen.add(push.path("data").path("messageId").asText())) {
                return Optional.of(push);
            }
        }
        return Optional.empty();
    }

    private List<JsonNode> texts() {
        List<JsonNode> mine = new ArrayList<>();
        for (JsonNode text : standIn.get("/sms").expect(200).json()) {
            if (nationalForm(text.path("to").asText()).equals(nationalForm(number))) {
                mine.add(text);
            }
        }
        return mine;
    }

    /** 0912…, +84912… and 84912… are one number. */
    private static String nationalForm(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^84", "0");
    }
}
