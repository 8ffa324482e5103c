package vn.motcua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class FrameworkErrorsTest {
    private final Api api;

    FrameworkErrorsTest(Api api) {
        this.api = api;
    }

    @Test
    void unknownPathIsProblemInVietnamese() {
        Answer answer = api.get("/api/v1/nowhere").send().expectProblem(404, "not-found");
        assertThat(answer.at("/title")).isEqualTo("Không tìm thấy");
        assertThat(answer.header("Content-Language")).contains("vi");
    }

    @Test
    void callerWhoPrefersEnglishReadsEnglish() {
        Answer answer = api.get("/api/v1/nowhere")
                .header("Accept-Language", "en-GB, vi;q=0.5")
                .send();
        assertThat(answer.at("/title")).isEqualTo("Not found");
    }

    @Test
    void wrongMethodMediaTypeAndFormatAreProblems() {
        api.delete("/test-only/echo").send().expectProblem(405, "method-not-allowed");
        api.post("/test-only/echo")
                .body("text/plain", new byte[] {65})
                .send()
                .expectProblem(415, "unsupported-media-type");
        api.get("/test-only/text").header("Accept", "image/png").send().expectProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"x\",\"other\":1,\"count\":1,\"parts\":[]}|/other|additionalProperties",
                "{\"name\":\"x\",\"date\":\"tomorrow\",\"count\":1,\"parts\":[]}|/date|format",
                "{\"name\":\"x\",\"count\":\"many\",\"parts\":[]}|/count|type",
                "{\"name\":\"x\",\"count\":1.5,\"parts\":[]}|/count|format",
                "{\"name\":{},\"count\":1,\"parts\":[]}|/name|type",
                "{\"name\":\"x\",\"count\":null,\"parts\":[]}|/count|type",
                "{\"name\":\"x\",\"count\":1,\"parts\":[{\"name\":\"a\"},{\"name\":7,\"x\":1}]}|/parts/1/x|additionalProperties",
                "[]||type",
            })
    void unreadableFieldIsNamed(String body, String pointer, String keyword) {
        Answer answer = api.post("/test-only/echo").json(body).send().expectProblem(400, "unreadable-body");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
        assertThat(answer.at("/errors/0/keyword")).isEqualTo(keyword);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"name\":", "{\"name\":\"a\",\"name\":\"b\"}", "{} {}", "nonsense"})
    void brokenJsonIsUnreadable(String body) {
        api.post("/test-only/echo").json(body).send().expectProblem(400, "unreadable-body");
    }

    @Test
    void deepJsonIsRefused() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        api.post("/test-only/tree").json(deep).send().expectProblem(400, "unreadable-body");
    }

    @Test
    void missingBodyIsRefused() {
        Answer answer = api.post("/test-only/echo")
                .header("Content-Type", "application/json")
                .send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type")).contains("/problems/");
    }

    @Test
    void everyFieldThatBreaksItsRuleIsNamed() {
        Answer answer = api.post("/test-only/echo")
                .json("{\"name\":\" \",\"count\":1,\"parts\":[{\"name\":\"a\"},{\"name\":\"\"}]}")
                .send()
                .expectProblem(400, "invalid-input");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactly("/name", "/parts/1/name");
        assertThat(answer.at("/errors/0/message")).isEqualTo("Không được để trống");
    }

    @ParameterizedTest
    @CsvSource({"?limit=0,minimum", "?limit=101,maximum", "?limit=x,type", "'',required"})
    void parameterIsNamed(String query, String keyword) {
        Answer answer = api.get("/test-only/limit" + query).send().expectProblem(400, "invalid-input");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/limit");
        assertThat(answer.at("/errors/0/keyword")).isEqualTo(keyword);
    }

    @Test
    void bodyBeyondTheLimitIsTooLarge() {
        byte[] large = new byte[11 * 1024 * 1024];
        api.post("/test-only/echo").body("application/json", large).send().expectProblem(413, "too-large");
    }

    @Test
    void bugSaysNothingOfItself() {
        Answer answer = api.get("/test-only/bug").send().expectProblem(500, "internal-error");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void refusalCarriesDetailExtensionsAndRetryAfter() {
        Answer answer = api.get("/test-only/refused").send().expectProblem(429, "too-many-requests");
        assertThat(answer.at("/detail")).isEqualTo("Chờ một chút");
        assertThat(answer.at("/currentVersion")).isEqualTo("7");
        assertThat(answer.header("Retry-After")).contains("2");
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void noTokenIsUnauthenticated() {
        api.get("/test-only/mine").send().expectProblem(401, "unauthenticated");
        api.get("/test-only/mine").bearer("nonsense").send().expectProblem(401, "unauthenticated");
    }

    @Test
    void healthIsUp() {
        assertThat(api.get("/health").expect(200).at("/status")).isEqualTo("UP");
    }
}
