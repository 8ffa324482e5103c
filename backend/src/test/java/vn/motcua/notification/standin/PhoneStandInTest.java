package vn.motcua.notification.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneStandInTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();
    private static final PhoneStandIn PHONE =
            PhoneStandIn.start(0, new PrintStream(CONSOLE, true, StandardCharsets.UTF_8));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void normalPhone() {
        PHONE.answerNormally();
    }

    @AfterAll
    static void stop() {
        PHONE.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void bothProtocolsCarryAPush(Version version) throws Exception {
        HttpRequest request = request("/v1/projects/p/messages:send")
                .version(version)
                .header("Authorization", "Bearer x")
                .POST(BodyPublishers.ofString(message("""
                        "token":"both","notification":{"title":"Hồ sơ","body":"Đã nộp"}""")))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.version()).isEqualTo(version);
        assertThat(response.body()).startsWith("{\"name\":\"projects/p/messages/");
        assertThat(PHONE.pushes().getLast().title()).isEqualTo("Hồ sơ");
    }

    @Test
    void eachPushIsALineOnTheConsole() throws Exception {
        send("\"token\":\"abcdefgh-12345678\",\"notification\":{\"title\":\"Tiêu đề\",\"body\":\"Nội dung\"}");
        assertThat(CONSOLE.toString(StandardCharsets.UTF_8)).contains("…12345678", "Tiêu đề | Nội dung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"token\":\"t\",\"colour\":\"red\"",
                "\"token\":\"t\",\"notification\":{\"text\":\"x\"}",
                "\"token\":\"t\",\"android\":{\"notification\":{\"colour\":\"x\"}}",
                "\"notification\":{\"title\":\"nobody\"}",
                "\"token\":\"t\",\"topic\":\"both\"",
                "\"token\":\"t\",\"data\":{\"number\":1}",
                "\"token\":\"t\",\"data\":{\"from\":\"x\"}",
                "\"token\":\"t\",\"data\":{\"google.x\":\"x\"}",
                "\"token\":\"\"",
                "\"token\":\"with space\"",
                "\"token\":\"t\",\"apns\":{\"headers\":{\"apns-collapse-id\":"
                        + "\"01234567890123456789012345678901234567890123456789012345678901234\"}}"
            })
    void messageOfAnotherShapeIsInvalid(String message) throws Exception {
        HttpResponse<String> response = send(message);
        JsonNode error = JSON.readTree(response.body()).path("error");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(error.path("status").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.at("/details/1/fieldViolations/0/field").asText()).isNotEmpty();
    }

    @Test
    void payloadMayHave4096BytesAndNotOneMore() throws Exception {
        // What stands around the text in the message object.
        int frame = "{\"token\":\"\",\"data\":{\"a\":\"\"}}".length();
        assertThat(send("\"token\":\"t\",\"data\":{\"a\":\"" + "x".repeat(4096 - frame) + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("\"token\":\"t\",\"data\":{\"a\":\"" + "x".repeat(4097 - frame) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "standin-unregistered-1, 404, UNREGISTERED",
        "standin-sender-id-mismatch-1, 403, SENDER_ID_MISMATCH",
        "standin-quota-exceeded-1, 429, QUOTA_EXCEEDED",
        "standin-unavailable-1, 503, UNAVAILABLE",
        "standin-internal-1, 500, INTERNAL"
    })
    void tokenCanNameItsError(String token, int status, String code) throws Exception {
        HttpResponse<String> response = send("\"token\":\"" + token + "\"");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body())
                        .at("/error/details/0/errorCode")
                        .asText())
                .isEqualTo(code);
    }

    @Test
    void behaviourCanBeProgrammedOverHttp() throws Exception {
        post(
                "/behaviours",
                "{\"tokenPart\":\"slow\",\"answer\":\"QUOTA_EXCEEDED\",\"times\":1,\"retryAfterSeconds\":7}");
        HttpResponse<String> first = send("\"token\":\"slow-1\"");
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("retry-after")).contains("7");
        assertThat(send("\"token\":\"slow-1\"").statusCode()).isEqualTo(200);
        assertThat(post("/behaviours", "{\"answer\":\"WHATEVER\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void pushWithoutCredentialsIsRefused() throws Exception {
        assertThat(post("/v1/projects/p/messages:send", message("\"token\":\"t\""))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void validatedOnlyMessageIsNotShown() throws Exception {
        int before = PHONE.pushes().size();
        HttpRequest request = request("/v1/projects/p/messages:send")
                .header("Authorization", "Bearer x")
                .POST(BodyPublishers.ofString("{\"validate_only\":true,\"message\":{\"token\":\"t\"}}"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(PHONE.pushes()).hasSize(before);
    }

    @Test
    void readerAsksForWhatIsNew() throws Exception {
        send("\"token\":\"new-1\"");
        long last = PHONE.pushes().getLast().number();
        send("\"token\":\"new-2\"");
        JsonNode fresh = JSON.readTree(get("/pushes?since=" + last).body());
        assertThat(fresh.findValuesAsText("token")).contains("new-2").doesNotContain("new-1");
    }

    @Test
    void shortMessageIsShownAndEscapedOnThePage() throws Exception {
        assertThat(post("/sms", "{\"to\":\"0912000101\",\"text\":\"Mã <b>123456</b>\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(JSON.readTree(get("/sms").body()).findValuesAsText("to")).contains("0912000101");
        assertThat(get("/").body()).contains("Số 0912000101", "Mã &lt;b&gt;123456&lt;/b&gt;");
        assertThat(post("/sms", "{\"to\":1}").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> send(String message) throws IOException, InterruptedException {
        HttpRequest request = request("/v1/projects/p/messages:send")
                .header("Authorization", "Bearer x")
                .POST(BodyPublishers.ofString(message(message)))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(PHONE.url() + path)).timeout(Duration.ofSeconds(20));
    }

    private static String message(String inside) {
        return "{\"message\":{" + inside + "}}";
    }
}
