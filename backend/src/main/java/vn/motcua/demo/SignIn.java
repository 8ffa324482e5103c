package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Signs people in as their apps do, registering those whom the portal does not know yet. */
final class SignIn {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private final Portal portal;
    private final Screen screen;

    SignIn(Portal portal, Screen screen) {
        this.portal = portal;
        this.screen = screen;
    }

    /** A citizen or an organisation, with a one-time code. */
    Session applicant(JsonNode person, Phone phone) {
        boolean organisation = person.has("taxCode");
        String identifier =
                person.path(organisation ? "taxCode" : "personalNumber").asText();
        long texts = phone.countTexts();
        Map<String, String> wish = Map.of("phone", person.path("phone").asText(), "identifier", identifier);
        JsonNode challenge = patiently(portal.post("/api/v1/auth/codes").json(wish))
                .expect(202)
                .json();
        Map<String, Object> proof = new HashMap<>();
        proof.put("challengeId", challenge.path("challengeId").asText());
        proof.put("code", phone.codeAfter(texts));
        Reply signedIn = portal.post("/api/v1/auth/tokens").json(proof).send();
        if (signedIn.status() == NOT_FOUND) {
            proof.putAll(organisation ? organisation(person) : citizen(person));
            signedIn = portal.post("/api/v1/auth/registrations").json(proof).expect(201);
            screen.line("Đăng ký tài khoản lần đầu: " + session(signedIn).name());
        } else {
            signedIn.expect(200);
        }
        return session(signedIn);
    }

    /** An officer, with password and time-based code. */
    Session officer(JsonNode officer) {
        Reply signedIn = officerOnce(officer);
        if (signedIn.status() == UNAUTHORIZED) {
            // Each code is taken once: after another demonstration in the same half minute the next one is needed.
            long left = TimeCode.STEP_SECONDS - Instant.now().getEpochSecond() % TimeCode.STEP_SECONDS;
            screen.line("Chờ mã xác thực kế tiếp của cán bộ (" + left + " giây)");
            Waiting.pause(Duration.ofSeconds(left));
            signedIn = officerOnce(officer);
        }
        return session(signedIn.expect(200));
    }

    private Reply officerOnce(JsonNode officer) {
        return portal.post("/api/v1/auth/officer-tokens")
                .json(Map.of(
                        "username", officer.path("username").asText(),
                        "password", officer.path("password").asText(),
                        "code", TimeCode.of(officer.path("totpSecret").asText(), Instant.now())))
                .send();
    }

    /** Waits once where the portal asks for a short while. */
    private Reply patiently(Portal.Call call) {
        Reply reply = call.send();
        if (reply.status() != TOO_MANY_REQUESTS) {
            return reply;
        }
        Duration wait = Duration.ofSeconds(
                reply.header("Retry-After").map(Long::valueOf).orElse(1L));
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new DemoFailure("Đã xin mã xác nhận quá nhiều lần; thử lại sau " + wait.toMinutes() + " phút");
        }
        screen.line("Chờ " + wait.toSeconds() + " giây trước khi xin mã xác nhận mới");
        Waiting.pause(wait);
        return call.send();
    }

    private static Session session(Reply signedIn) {
        JsonNode session = signedIn.json();
        return new Session(
                session.path("accessToken").asText(),
                session.path("caller").path("name").asText());
    }

    private static Map<String, Object> citizen(JsonNode person) {
        return Map.of(
                "kind", "CITIZEN",
                "fullName", person.path("fullName").asText(),
                "dateOfBirth", person.path("dateOfBirth").asText(),
                "gender", person.path("gender").asText(),
                "address", person.path("address").asText(),
                "email", person.path("email").asText(),
                "language", "vi");
    }

    private static Map<String, Object> organisation(JsonNode organisation) {
        return Map.of(
                "kind", "ORGANISATION",
                "fullName", organisation.path("name").asText(),
                "address", organisation.path("address").asText(),
                "email", organisation.path("email").asText(),
                "language", "vi",
                "representative", organisation.path("legalRepresentative"));
    }
}
