package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.MovableClock;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.NationalAxis;

/** The protocols as they stand on the wire, written by hand here: signatures, times, repetitions, words of the answers. */
class SignedRequestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final MovableClock CLOCK = new MovableClock();

    @TempDir
    private static Path folder;

    private static AxisSettings settings;
    private static AxisServer axis;

    @BeforeAll
    static void start() throws IOException {
        settings = AxisSettings.forTests(Neighbours.home(), folder.resolve("axis"), Neighbours.directory(folder));
        axis = AxisServer.start(settings, CLOCK);
    }

    @AfterAll
    static void stop() {
        axis.close();
    }

    @Test
    void signedPackageIsTakenIn() throws Exception {
        JsonNode answer = answer(send(new LinkedHashMap<>(), Neighbours.SECRET), 200);

        assertThat(answer.get("status").textValue()).isEqualTo("OK");
        assertThat(answer.get("ErrorCode").textValue()).isEqualTo("0");
        assertThat(answer.get("DocId").textValue()).hasSize(36);
    }

    @Test
    void wrongSignatureIsRefused() throws Exception {
        assertThat(code(send(new LinkedHashMap<>(), "another secret of some length"), 401))
                .isEqualTo("15");
    }

    @Test
    void headerThatIsNotSignedIsRefused() throws Exception {
        HttpRequest.Builder request = send(new LinkedHashMap<>(), Neighbours.SECRET);
        request.setHeader("to", OFFICE);

        assertThat(code(request, 401)).isEqualTo("15");
    }

    @Test
    void headerThatWasChangedIsRefused() throws Exception {
        HttpRequest.Builder request = send(new LinkedHashMap<>(), Neighbours.SECRET);
        request.setHeader("messagetype", "status");

        assertThat(code(request, 401)).isEqualTo("15");
    }

    @Test
    void fileThatIsNotTheSignedOneIsRefused() throws Exception {
        HttpRequest.Builder request = send(new LinkedHashMap<>(), Neighbours.SECRET);
        request.POST(BodyPublishers.ofString(Edxml.document(JUSTICE, List.of(OFFICE), "another")));

        assertThat(code(request, 200)).isEqualTo("10");
    }

    @Test
    void requestIsAnsweredOnce() throws Exception {
        Map<String, String> headers =
                new LinkedHashMap<>(Map.of("requestid", UUID.randomUUID().toString()));
        answer(send(headers, Neighbours.SECRET), 200);

        assertThat(code(send(headers, Neighbours.SECRET), 401)).isEqualTo("25");
    }

    /** What was answered is remembered by the database, not by the process. */
    @Test
    void requestIsAnsweredOnceEvenByAnAxisThatWasStartedAgain() throws Exception {
        Map<String, String> headers =
                new LinkedHashMap<>(Map.of("requestid", UUID.randomUUID().toString()));
        answer(send(headers, Neighbours.SECRET), 200);
        int port = axis.port();
        axis.close();
        axis = AxisServer.start(settings.onPort(port), CLOCK);

        assertThat(code(send(headers, Neighbours.SECRET), 401)).isEqualTo("25");
    }

    @Test
    void timeOutsideTheWindowIsRefusedOnBothSides() throws Exception {
        for (Duration skew : List.of(Duration.ofMinutes(-6), Duration.ofMinutes(6))) {
            assertThat(code(at(skew), 401)).isEqualTo("24");
        }
        for (Duration skew : List.of(Duration.ofMinutes(-4), Duration.ofMinutes(4))) {
            assertThat(code(at(skew), 200)).isEqualTo("0");
        }
    }

    @Test
    void adapterTellsAClockThatIsWrong() {
        NationalAxis late = new NationalAxis(
                Neighbours.account(axis.url(), "portal-h56", Neighbours.SECRET),
                Neighbours.PATIENCE,
                Clock.offset(CLOCK, Duration.ofMinutes(10)));

        assertThat(AxisExchangeTest.error(late.agencies())).isEqualTo(AxisError.CLOCK_SKEWED);
        assertThat(AxisError.CLOCK_SKEWED.concern()).isEqualTo(AxisError.Concern.CONNECTION);
    }

    @Test
    void unknownAddressIsNotFound() throws Exception {
        assertThat(code(HttpRequest.newBuilder(URI.create(axis.url() + "/v1/nothing")), 404))
                .isEqualTo("10");
    }

    /** It has come whole: its sender is told, and does not try it for a day. */
    @Test
    void formThatIsNoneIsRefused() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(axis.url() + "/v1/sendEdoc"))
                .header("X-SystemId", "portal-h56")
                .header("X-SecretKey", Neighbours.SECRET)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"messageType\"\r\n\r\nedoc\r\n"));

        assertThat(answer(request, 200).get("code").textValue()).isEqualTo("10");
    }

    /** Of the document by updateStatus, of the transport by confirmEdoc: neither tells of the other. */
    @Test
    void provincialAxisKeepsTheTwoLayersOfStatusApart() throws Exception {
        answer(send(new LinkedHashMap<>(), Neighbours.SECRET), 200);
        JsonNode waiting = provincial("/v1/getReceivedEdocList?agencyCode=" + OFFICE, "");
        String docId = waiting.at("/data/0/docId").textValue();

        assertThat(provincial("/v1/updateStatus", "{\"docId\": \"%s\", \"status\": \"03\"}".formatted(docId))
                        .get("code")
                        .textValue())
                .isEqualTo("0");
        assertThat(provincial("/v1/updateStatus", "{\"docId\": \"%s\", \"status\": \"done\"}".formatted(docId))
                        .get("code")
                        .textValue())
                .isEqualTo("10");
        assertThat(provincial("/v1/getReceivedEdocList?agencyCode=" + OFFICE, ""))
                .isEqualTo(waiting);
    }

    private static HttpRequest.Builder at(Duration skew) throws Exception {
        long millis = CLOCK.instant().plus(skew).toEpochMilli();
        return send(new LinkedHashMap<>(Map.of("timestamp", Long.toString(millis))), Neighbours.SECRET);
    }

    /** A document to the office, with headers of its own where there are any. */
    private static HttpRequest.Builder send(Map<String, String> headers, String secret) throws Exception {
        String body = Edxml.document(JUSTICE, List.of(OFFICE), UUID.randomUUID().toString());
        headers.putIfAbsent("systemid", "portal-h56");
        headers.putIfAbsent("timestamp", Long.toString(CLOCK.millis()));
        headers.putIfAbsent("requestid", UUID.randomUUID().toString());
        headers.put("from", JUSTICE);
        headers.put("servicetype", "eDoc");
        headers.put("messagetype", "edoc");
        headers.put("XroadVnpt-hash-header", sha256(body));
        StringBuilder text = new StringBuilder("POST /sendEdoc\n");
        headers.forEach((name, value) -> text.append(name.toLowerCase(java.util.Locale.ROOT))
                .append(':')
                .append(value)
                .append('\n'));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(axis.url() + "/sendEdoc"))
                .header("XroadVnpt-version", "3.0.201608")
                .header("XroadVnpt-sign-header-key", String.join(";", headers.keySet()))
                .header("XroadVnpt-sign-header", hmac(secret, text.toString()))
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request;
    }

    private static JsonNode provincial(String address, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(axis.url() + address))
                .header("X-SystemId", "qlvb-h56")
                .header("X-SecretKey", "bi-mat-cua-van-phong");
        return answer(body.isEmpty() ? request : request.POST(BodyPublishers.ofString(body)), 200);
    }

    private static String code(HttpRequest.Builder request, int status) throws Exception {
        return answer(request, status).get("ErrorCode").textValue();
    }

    private static JsonNode answer(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
