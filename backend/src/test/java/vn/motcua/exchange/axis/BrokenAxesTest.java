package vn.motcua.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.MovableClock;
import vn.motcua.exchange.axis.AxisAnswer.Answered;
import vn.motcua.exchange.axis.AxisAnswer.Refused;
import vn.motcua.exchange.axis.AxisAnswer.Unreachable;

/** Axes that answer badly or not at all: what is uncertain is asked again, what was refused is not. */
class BrokenAxesTest {
    private static final AxisPatience SHORT =
            new AxisPatience(Duration.ofSeconds(2), Duration.ofMillis(500), 1024 * 1024, 10);

    private final MovableClock clock = new MovableClock();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"ErrorCode\": \"0\"",
                "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"ErrorCode\":\"0\"}",
                "HTTP/1.1 302 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n",
                "no HTTP at all\r\n\r\n",
                ""
            })
    void unclearAnswerToAPackageIsAskedForAgain(String answer) throws IOException {
        try (Scripted axis = new Scripted(answer, true)) {
            assertThat(national(axis).send(dispatch())).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void silentAxisIsGivenUpAfterATime() throws IOException {
        try (Scripted axis = new Scripted("", false)) {
            assertThat(unreachable(national(axis).agencies()).reason()).contains("silent");
        }
    }

    @Test
    void axisThatStopsInTheMiddleIsGivenUpAfterATime() throws IOException {
        try (Scripted axis = new Scripted("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[", false)) {
            assertThat(national(axis).agencies()).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void halfAFileIsNoFile() throws IOException {
        String half = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 50\r\n\r\n<edXML>";
        try (Scripted axis = new Scripted(half, true)) {
            Path target = folder.resolve("target");

            assertThat(national(axis).fetch(new DocId("1"), target)).isInstanceOf(Unreachable.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void fileThatIsNotWhatTheAxisSaysIsNotTaken() throws IOException {
        String other = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nXroadVnpt-hash-header: "
                + "0".repeat(64) + "\r\nContent-Length: 7\r\n\r\n<edXML>";
        try (Scripted axis = new Scripted(other, true)) {
            assertThat(national(axis).fetch(new DocId("1"), folder.resolve("target")))
                    .isInstanceOf(Unreachable.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "15", "18", "19", "20", "21", "22", "23", "99"})
    void everyCodeOfTheAxisIsARefusal(String code) throws IOException {
        String body = "{\"code\": %s, \"message\": \"vì sao\"}".formatted(code);
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        try (Scripted axis = new Scripted(answer, true)) {
            assertThat(provincial(axis).send(dispatch()))
                    .isEqualTo(new Refused<DocId>(AxisError.of(code), code + " vì sao"));
        }
    }

    @Test
    void axisSaysWhenItMayBeAskedAgain() throws IOException {
        try (Scripted axis =
                new Scripted("HTTP/1.1 503 Later\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n", true)) {
            assertThat(unreachable(national(axis).agencies()).retryAfter()).contains(Duration.ofMinutes(2));
        }
    }

    @Test
    void axisThatFailsAgainAndAgainIsLeftAloneForAMoment() throws IOException {
        try (Scripted axis = new Scripted("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n", true)) {
            AxisConnection connection = national(axis);
            for (int i = 0; i < 20; i++) {
                connection.agencies();
            }
            assertThat(axis.asked()).isEqualTo(5);
            assertThat(unreachable(connection.agencies()).retryAfter()).isPresent();

            clock.advance(Duration.ofSeconds(31));
            connection.agencies();
            connection.agencies();
            assertThat(axis.asked()).isEqualTo(6);
        }
    }

    /** One that was left alone and answers is asked as ever. */
    @Test
    void axisThatIsBackIsAskedAsEver() throws IOException {
        String good = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";
        try (Scripted axis = new Scripted(good, true)) {
            AxisConnection connection = national(axis);
            for (int i = 0; i < 10; i++) {
                assertThat(connection.agencies()).isInstanceOf(Answered.class);
            }
            assertThat(axis.asked()).isEqualTo(10);
        }
    }

    @Test
    void noAxisAtAllIsUnreachable() throws IOException {
        Scripted axis = new Scripted("", true);
        axis.close();

        assertThat(national(axis).send(dispatch())).isInstanceOf(Unreachable.class);
        assertThat(provincial(axis).listReceived("H56")).isInstanceOf(Unreachable.class);
    }

    /** An empty list would say that nothing was sent, or that nothing waits. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"ErrorCode\": \"0\"}", "{\"ErrorCode\": \"0\", \"data\": {\"docId\": \"1\"}}"})
    void answerWithoutAListIsNoEmptyList(String body) throws IOException {
        try (Scripted axis = new Scripted(json(body), true)) {
            assertThat(national(axis).listReceived("B")).isInstanceOf(Unreachable.class);
            assertThat(national(axis).listSent("B", Instant.EPOCH)).isInstanceOf(Unreachable.class);
        }
        try (Scripted axis = new Scripted(json(body.replace("ErrorCode", "code")), true)) {
            assertThat(provincial(axis).listReceived("B")).isInstanceOf(Unreachable.class);
            assertThat(provincial(axis).listSent("B", Instant.EPOCH)).isInstanceOf(Unreachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"ErrorCode\": \"0\", \"data\": []}", "{\"ErrorCode\": \"0\", \"data\": null}"})
    void emptyListIsReadInTheFormsInWhichAxesWriteIt(String body) throws IOException {
        try (Scripted axis = new Scripted(json(body), true)) {
            assertThat(national(axis).listReceived("B")).isEqualTo(new Answered<>(List.of()));
        }
    }

    private static String json(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    /** One line that nobody can read does not hold up those around it. */
    @Test
    void lineThatCannotBeReadIsLeftOut() throws IOException {
        String body = "[{\"docId\": \"1\", \"messageType\": \"edoc\", \"created_time\": \"2022-11-26 08:00:00\","
                + " \"from\": \"A\", \"to\": \"B\"}, {\"docId\": \"2\"}, 7,"
                + " {\"docId\": \"3\", \"messageType\": \"STATUS\", \"created_time\": \"2022-11-26T08:00:00+07:00\","
                + " \"from\": \"A\", \"to\": \"B\", \"more\": {}}]";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        try (Scripted axis = new Scripted(answer, true)) {
            Instant arrived = Instant.parse("2022-11-26T01:00:00Z");
            assertThat(national(axis).listReceived("B"))
                    .isEqualTo(new Answered<>(List.of(
                            received("1", MessageType.EDOC, arrived), received("3", MessageType.STATUS, arrived))));
        }
    }

    private static ReceivedPackage received(String id, MessageType type, Instant arrived) {
        return new ReceivedPackage(new DocId(id), type, "A", "B", arrived, Optional.empty());
    }

    private static Unreachable<?> unreachable(AxisAnswer<?> answer) {
        assertThat(answer).isInstanceOf(Unreachable.class);
        return (Unreachable<?>) answer;
    }

    private AxisConnection national(Scripted axis) {
        return new NationalAxis(axis.account(), SHORT, clock);
    }

    private AxisConnection provincial(Scripted axis) {
        return new ProvincialAxis(axis.account(), SHORT, clock);
    }

    private Dispatch dispatch() throws IOException {
        Path file = Files.writeString(folder.resolve("package.edxml"), "<edXML/>");
        return new Dispatch(UUID.randomUUID(), "000.00.14.H56", "000.00.14.H59", MessageType.EDOC, file);
    }

    /** Answers every connection with the same bytes, then closes it or holds it open. */
    private static final class Scripted implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger asked = new AtomicInteger();

        Scripted(String answer, boolean closes) throws IOException {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        Socket socket = server.accept();
                        asked.incrementAndGet();
                        Thread.ofVirtual().start(() -> answer(socket, answer, closes));
                    }
                } catch (IOException closed) {
                    // The test is over.
                }
            });
        }

        private static void answer(Socket socket, String answer, boolean closes) {
            try {
                // All that was sent so far: an answer may come before a request has.
                socket.getInputStream().readNBytes(1);
                socket.getInputStream().readNBytes(socket.getInputStream().available());
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                if (closes) {
                    socket.shutdownOutput();
                }
                socket.getInputStream().readAllBytes();
                socket.close();
            } catch (IOException gone) {
                // Whoever asked has gone.
            }
        }

        int asked() {
            return asked.get();
        }

        AxisAccount account() {
            return new AxisAccount(
                    "scripted", URI.create("http://127.0.0.1:" + server.getLocalPort()), "portal", "secret of sixteen");
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
