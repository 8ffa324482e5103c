package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.axis.Neighbours.Protocol;

/** Senders that break off or never end: nothing of theirs is delivered, and nothing of it stays. */
class BrokenSendersTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static AxisServer axis;

    @BeforeAll
    static void start() throws IOException {
        axis = AxisServer.start(
                AxisSettings.forTests(Neighbours.home(), folder.resolve("axis"), Neighbours.directory(folder))
                        .within(new AxisSettings.Bounds(1024 * 1024, Duration.ofMillis(1_500), 1024 * 1024)),
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        axis.close();
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        try (Socket socket = beginning()) {
            await().atMost(SOON).until(() -> halves() == 1);
            assertThat(socket.isConnected()).isTrue();
        }

        await().atMost(SOON).until(() -> halves() == 0);
        assertNothingDelivered();
    }

    @Test
    void senderThatIsTooSlowIsCutOff() throws IOException {
        try (Socket socket = beginning()) {
            socket.setSoTimeout((int) SOON.toMillis());
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        } catch (java.net.SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }

        await().atMost(SOON).until(() -> halves() == 0);
        assertNothingDelivered();
    }

    /** A form whose file has come, but not its end. */
    private static Socket beginning() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), axis.port());
        OutputStream out = socket.getOutputStream();
        String form = "--b\r\nContent-Disposition: form-data; name=\"messageType\"\r\n\r\nedoc\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"edocFile\"\r\n\r\n"
                + Edxml.document(JUSTICE, List.of(OFFICE), "half");
        out.write(("POST /v1/sendEdoc HTTP/1.1\r\nHost: axis\r\nX-SystemId: portal-h56\r\nX-SecretKey: "
                        + Neighbours.SECRET
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n" + form)
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        return socket;
    }

    private static void assertNothingDelivered() {
        assertThat(AxisExchangeTest.value(Protocol.PROVINCIAL.office(axis.url()).listReceived(OFFICE)))
                .isEmpty();
    }

    private static long halves() {
        try (Stream<Path> files = Files.list(folder.resolve("axis/packages/halves"))) {
            return files.count();
        } catch (IOException broken) {
            return -1;
        }
    }
}
