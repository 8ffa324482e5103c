package vn.motcua.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An authority answers within the time, or counts as not reached. */
class BoundedLoaderTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n";

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void bodyThatStallsIsGivenUp() throws IOException {
        try (ServerSocket server = answering(HEAD + "abc")) {
            BoundedLoader loader = new BoundedLoader("text/plain", Duration.ofMillis(500));

            assertThatThrownBy(() -> loader.get(address(server))).isInstanceOf(DSSExternalResourceException.class);
        }
    }

    @Test
    void wholeBodyIsTaken() throws IOException {
        try (ServerSocket server = answering(HEAD + "abcdef")) {
            assertThat(new BoundedLoader("text/plain").get(address(server)))
                    .isEqualTo("abcdef".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Answers once and keeps the connection open, whatever is missing. */
    private static ServerSocket answering(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (Socket connection = server.accept()) {
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                while (connection.getInputStream().read() >= 0) {
                    // What is asked does not matter.
                }
            } catch (IOException closed) {
                // The loader hung up.
            }
        });
        return server;
    }

    private static String address(ServerSocket server) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }
}
