package vn.motcua.notification.channel.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.MovableClock;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.notification.channel.HandOver.Permanent;
import vn.motcua.notification.channel.HandOver.Technical;
import vn.motcua.notification.channel.HandOver.Temporary;
import vn.motcua.notification.channel.sms.SmsSettings;
import vn.motcua.notification.standin.PhoneStandIn;

class HttpSmsSenderTest {
    private static final String NUMBER = "+84912345678";
    private static final SmsSettings ACCENTED = new SmsSettings("MOTCUA", false);

    private final HttpGateway gateway = new HttpGateway();
    private final MovableClock clock = new MovableClock();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void messageArrivesWithItsIdInHeaderAndBody() throws Exception {
        ChannelMessage message = message("Hồ sơ \"H56.31\": đã có kết quả");
        assertThat(sender(usual()).handOver(message))
                .isEqualTo(new Accepted(message.id().toString()));

        HttpGateway.Asked asked = gateway.asked.getFirst();
        JsonNode body = new ObjectMapper().readTree(asked.body());
        assertThat(body.path("to").asText()).isEqualTo(NUMBER);
        assertThat(body.path("from").asText()).isEqualTo("MOTCUA");
        assertThat(body.path("text").asText()).isEqualTo("Hồ sơ \"H56.31\": đã có kết quả");
        assertThat(body.path("id").asText()).isEqualTo(message.id().toString());
        assertThat(asked.headers())
                .containsEntry("idempotency-key", message.id().toString())
                .containsEntry("authorization", "Bearer k")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void wordsAreSentWithoutDiacriticsWhereAskedFor() throws Exception {
        HttpSmsSender sender = new HttpSmsSender(gateway.url(), usual(), new SmsSettings("", true), clock);
        sender.handOver(message("Đã giải quyết"));
        assertThat(new ObjectMapper()
                        .readTree(gateway.asked.getFirst().body())
                        .path("text")
                        .asText())
                .isEqualTo("Da giai quyet");
    }

    @Test
    void gatewayOfFormsGetsAForm() {
        HttpGatewaySettings form = settings(
                "POST",
                "application/x-www-form-urlencoded",
                "phone={msisdn}&national={national}&content={text}",
                "",
                "");
        sender(form).handOver(message("Có & không"));
        assertThat(gateway.asked.getFirst().body())
                .isEqualTo("phone=84912345678&national=0912345678&content=C%C3%B3+%26+kh%C3%B4ng");
    }

    @Test
    void gatewayThatIsAskedByUrlGetsAllInIt() {
        HttpSmsSender sender = new HttpSmsSender(
                gateway.url() + "/send?to={msisdn}&text={text}",
                settings("GET", "application/json", null, "", ""),
                ACCENTED,
                clock);
        assertThat(sender.handOver(message("a b&c"))).isInstanceOf(Accepted.class);
        assertThat(gateway.asked.getFirst().uri()).isEqualTo("/send?to=84912345678&text=a+b%26c");
    }

    @ParameterizedTest
    @CsvSource({
        "200, Accepted",
        "201, Accepted",
        "204, Accepted",
        "302, Technical",
        "400, Technical",
        "401, Technical",
        "404, Technical",
        "429, Temporary",
        "500, Technical",
        "502, Technical",
        "503, Temporary",
    })
    void statusSaysWhatIsToBeDoneNext(int status, String outcome) {
        gateway.answer(status, "");
        assertThat(sender(usual()).handOver(message("a")).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"code\":\"100\",\"id\":\"abc-1\"} | Accepted",
                "200 | {\"code\":100}                      | Accepted",
                "200 | {\"code\":\"104\"}                  | Temporary",
                "200 | {\"code\":\"99\"}                   | Permanent",
                "400 | {\"code\":\"99\"}                   | Permanent",
                "200 | {\"code\":\"7\"}                    | Technical",
                "200 | {}                                  | Technical",
                "200 | <html>a proxy</html>                | Technical",
                "500 | {\"code\":\"7\"}                    | Technical",
                "503 | busy                                | Temporary",
            })
    void resultInTheAnswerCountsBeforeTheStatus(int status, String body, String outcome) {
        gateway.answer(status, body);
        assertThat(sender(byResult()).handOver(message("a")).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void gatewaysOwnReferenceIsKept() {
        gateway.answer(200, "{\"code\":\"100\",\"id\":\"abc-1\"}");
        assertThat(sender(byResult()).handOver(message("a"))).isEqualTo(new Accepted("abc-1"));
    }

    @Test
    void retryAfterIsHonoured() {
        gateway.answer(429, Map.of("Retry-After", "120"));
        assertThat(sender(usual()).handOver(message("a")))
                .isEqualTo(new Temporary(Optional.of(Duration.ofMinutes(2)), "HTTP 429"));
    }

    @Test
    void wordsOfAGatewayThatNameTheNumberAreNotKept() {
        gateway.answer(200, "{\"code\":\"blocked 84912345678\"}");
        HandOver refused = sender(byResult()).handOver(message("a"));
        assertThat(refused).isEqualTo(new Technical("result unknown"));
        gateway.answer(200, "{\"code\":\"84912345678\"}");
        assertThat(sender(byResult()).handOver(message("a")).toString()).doesNotContain("912345678");
    }

    @Test
    void whatIsNoNumberReachesNoGateway() {
        ChannelMessage message = new ChannelMessage(UUID.randomUUID(), Channel.SMS, "+84912345678\"}", null, "a");
        assertThat(sender(usual()).handOver(message)).isInstanceOf(Permanent.class);
        assertThat(gateway.asked).isEmpty();
    }

    @Test
    void answerThatStopsHalfwayIsATechnicalFailure() {
        gateway.stall();
        assertThat(sender(usual()).handOver(message("a"))).isEqualTo(new Technical("no answer in time"));
    }

    @Test
    void silentGatewayIsATechnicalFailure() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(sender("http://127.0.0.1:" + silent.getLocalPort()).handOver(message("a")))
                    .isEqualTo(new Technical("no answer in time"));
        }
    }

    @Test
    void gatewayThatHangsUpIsATechnicalFailure() throws IOException {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(rude));
            assertThat(sender("http://127.0.0.1:" + rude.getLocalPort()).handOver(message("a")))
                    .isInstanceOf(Technical.class);
        }
    }

    @Test
    void standInPhoneStandsAsTheGateway() {
        try (PhoneStandIn phone = PhoneStandIn.start(0)) {
            HttpGatewaySettings settings = HttpGatewaySettings.standIn(phone.url(), Duration.ofSeconds(3));
            HttpSmsSender sender = new HttpSmsSender(String.valueOf(settings.url()), settings, ACCENTED, clock);
            ChannelMessage message = message("Hồ sơ đã có kết quả");
            assertThat(sender.handOver(message)).isEqualTo(new Accepted("1"));
            assertThat(sender.handOver(message)).isEqualTo(new Accepted("1"));
            assertThat(phone.texts()).singleElement().satisfies(shown -> {
                assertThat(shown.to()).isEqualTo(NUMBER);
                assertThat(shown.text()).isEqualTo("Hồ sơ đã có kết quả");
            });
        }
    }

    @Test
    void settingsThatCannotSendRefuseToStart() {
        assertThatThrownBy(() -> sender(settings("POST", "text/xml", null, "", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sender(settings("POST", "application/json", "{name}", "", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sender(settings("POST", "application/json", null, "/code", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HttpSmsSender("not a url", usual(), ACCENTED, clock))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(usual().toString()).doesNotContain("Bearer");
    }

    private static void hangUp(ServerSocket rude) {
        while (!rude.isClosed()) {
            try (Socket caller = rude.accept()) {
                caller.getInputStream().read();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private HttpSmsSender sender(HttpGatewaySettings settings) {
        return new HttpSmsSender(gateway.url() + "/send", settings, ACCENTED, clock);
    }

    private HttpSmsSender sender(String url) {
        return new HttpSmsSender(url, usual(), ACCENTED, clock);
    }

    private static HttpGatewaySettings usual() {
        return settings("POST", "application/json", null, "", "");
    }

    private static HttpGatewaySettings byResult() {
        return settings("POST", "application/json", null, "/code", "100, 0");
    }

    private static HttpGatewaySettings settings(
            String method, String contentType, @Nullable String body, String result, String accepted) {
        return new HttpGatewaySettings(
                "",
                method,
                "{\"Authorization\":\"Bearer k\"}",
                contentType,
                body,
                "Idempotency-Key",
                result,
                accepted,
                "104",
                "99",
                result.isEmpty() ? "" : "/id",
                Duration.ofMillis(700));
    }

    private static ChannelMessage message(String text) {
        return new ChannelMessage(UUID.randomUUID(), Channel.SMS, NUMBER, null, text);
    }
}
