package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.Applicant;

/** Tokens of phones and of the web portal, and sessions, as clients see them. */
@ServerTest
class TokenApiTest {

    private final Api api;
    private final People people;
    private final SentCodes phones;
    private final Tables tables;

    TokenApiTest(Api api, People people, SentCodes phones, Tables tables) {
        this.api = api;
        this.people = people;
        this.phones = phones;
        this.tables = tables;
    }

    @Test
    void phoneExchangesItsRefreshToken() {
        Answer first = signedIn(false);
        Answer second = refresh(first.at("/refreshToken")).expect(200);

        assertThat(second.at("/refreshToken")).isNotEqualTo(first.at("/refreshToken"));
        assertThat(second.at("/caller/id")).isEqualTo(first.at("/caller/id"));
        assertThat(second.header("Cache-Control")).contains("no-store");
        assertThat(second.header("Set-Cookie")).isEmpty();
        api.get("/api/v1/me").bearer(second.at("/accessToken")).expect(200);
    }

    @Test
    void reusedRefreshTokenEndsTheSessionAndItsAccessTokens() {
        Answer first = signedIn(false);
        Answer second = refresh(first.at("/refreshToken")).expect(200);
        tables.execute("UPDATE refresh_token SET replaced_at = replaced_at - INTERVAL 31 SECOND"
                + " WHERE replaced_at IS NOT NULL");

        refresh(first.at("/refreshToken")).expectProblem(401, "refresh-reused");

        refresh(second.at("/refreshToken")).expectProblem(401, "refresh-refused");
        api.get("/api/v1/me").bearer(second.at("/accessToken")).send().expectProblem(401, "unauthenticated");
    }

    @Test
    void refreshWithoutATokenIsRefused() {
        api.post("/api/v1/auth/refresh").send().expectProblem(401, "refresh-refused");
        api.post("/api/v1/auth/refresh").json("{}").send().expectProblem(401, "refresh-refused");
        refresh("nobody-ever-had-this").expectProblem(401, "refresh-refused");
    }

    @Test
    void endedSessionIsOverAtOnce() {
        People.SignedInApplicant citizen = people.citizen();
        String other = people.token(citizen.id());
        String otherSession = sessions(other).stream()
                .filter(session -> session.current())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(sessions(citizen.token())).hasSize(2);

        api.delete("/api/v1/sessions/" + otherSession).bearer(citizen.token()).expect(204);

        api.get("/api/v1/me").bearer(other).send().expectProblem(401, "unauthenticated");
        api.get("/api/v1/me").bearer(citizen.token()).expect(200);
        assertThat(sessions(citizen.token())).hasSize(1);
        api.delete("/api/v1/sessions/" + otherSession)
                .bearer(citizen.token())
                .send()
                .expectProblem(404, "not-found");
    }

    @Test
    void anothersSessionCannotBeEnded() {
        People.SignedInApplicant citizen = people.citizen();
        String session = sessions(citizen.token()).getFirst().id();

        api.delete("/api/v1/sessions/" + session)
                .bearer(people.citizen().token())
                .send()
                .expectProblem(404, "not-found");

        api.get("/api/v1/me").bearer(citizen.token()).expect(200);
    }

    @Test
    void whoSignsOutIsSignedOut() {
        Answer session = signedIn(false);

        api.post("/api/v1/auth/sign-out").bearer(session.at("/accessToken")).expect(204);

        api.get("/api/v1/me").bearer(session.at("/accessToken")).send().expectProblem(401, "unauthenticated");
        refresh(session.at("/refreshToken")).expectProblem(401, "refresh-refused");
    }

    @Test
    void webPortalHoldsItsTokensInCookiesThatScriptsCannotRead() {
        Answer session = signedIn(true);

        assertThat(session.json().has("accessToken")).isFalse();
        assertThat(session.json().has("refreshToken")).isFalse();
        List<String> cookies = session.headers("Set-Cookie");
        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Strict")
                        .doesNotContain("Secure"));
        assertThat(cookies)
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("motcua_access=").contains("Path=/api;"));
        assertThat(cookies)
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("motcua_refresh=").contains("Path=/api/v1/auth;"));
        api.get("/api/v1/me").header("Cookie", cookieHeader(cookies)).expect(200);
    }

    @Test
    void cookiesAreSecureBehindHttps() {
        Applicant known = people.citizen().applicant();
        Answer session = token(known)
                .header("X-Motcua-Client", "web")
                .header("X-Forwarded-Proto", "https")
                .expect(200);

        assertThat(session.headers("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void writeByCookieWithoutThePortalsHeaderIsRefused() {
        String cookies = cookieHeader(signedIn(true).headers("Set-Cookie"));

        api.post("/api/v1/auth/sign-out").header("Cookie", cookies).send().expectProblem(403, "csrf-header-missing");
        api.post("/api/v1/auth/refresh").header("Cookie", cookies).send().expectProblem(403, "csrf-header-missing");
        api.put("/api/v1/me")
                .header("Cookie", cookies)
                .ifMatch(1)
                .json(Map.of("language", "en"))
                .send()
                .expectProblem(403, "csrf-header-missing");

        api.get("/api/v1/me").header("Cookie", cookies).expect(200);
        api.post("/api/v1/auth/sign-out")
                .header("Cookie", cookies)
                .header("X-Motcua-Client", "web")
                .expect(204);
    }

    @Test
    void cookieIsNotLookedAtBesideAnAuthorizationHeader() {
        String cookies = cookieHeader(signedIn(true).headers("Set-Cookie"));

        api.put("/api/v1/me")
                .header("Cookie", cookies)
                .bearer("nonsense")
                .ifMatch(1)
                .json(Map.of("language", "en"))
                .send()
                .expectProblem(401, "unauthenticated");
    }

    @Test
    void webPortalRenewsByItsCookie() {
        String cookies = cookieHeader(signedIn(true).headers("Set-Cookie"));

        Answer renewed = api.post("/api/v1/auth/refresh")
                .header("Cookie", cookies)
                .header("X-Motcua-Client", "web")
                .json("{}")
                .expect(200);

        assertThat(cookieHeader(renewed.headers("Set-Cookie"))).isNotEqualTo(cookies);
        assertThat(renewed.json().has("refreshToken")).isFalse();
    }

    @Test
    void signingOutClearsTheCookies() {
        String cookies = cookieHeader(signedIn(true).headers("Set-Cookie"));

        Answer out = api.post("/api/v1/auth/sign-out")
                .header("Cookie", cookies)
                .header("X-Motcua-Client", "web")
                .expect(204);

        assertThat(out.headers("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    private record Item(String id, boolean current) {}

    private List<Item> sessions(String token) {
        var items = api.get("/api/v1/sessions").bearer(token).expect(200).json().at("/items");
        return items.findValues("id").stream()
                .map(id -> id.asText())
                .map(id -> new Item(id, isCurrent(items, id)))
                .toList();
    }

    private static boolean isCurrent(com.fasterxml.jackson.databind.JsonNode items, String id) {
        for (var item : items) {
            if (item.at("/id").asText().equals(id)) {
                return item.at("/current").asBoolean();
            }
        }
        return false;
    }

    private Answer refresh(String token) {
        return api.post("/api/v1/auth/refresh")
                .json(Map.of("refreshToken", token))
                .send();
    }

    private Answer signedIn(boolean web) {
        Api.Call call = token(people.citizen().applicant());
        return (web ? call.header("X-Motcua-Client", "web") : call).expect(200);
    }

    private Api.Call token(Applicant applicant) {
        String challenge = api.post("/api/v1/auth/codes")
                .json(Map.of(
                        "phone",
                        applicant.phone().national(),
                        "identifier",
                        applicant.identifier().value()))
                .expect(202)
                .at("/challengeId");
        return api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", phones.lastTo(applicant.phone())));
    }

    private static String cookieHeader(List<String> setCookies) {
        return String.join(
                "; ",
                setCookies.stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }
}
