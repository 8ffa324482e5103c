package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.Signing;

/** Where a time-stamp authority is configured, nothing is signed without its time-stamp. */
class NoTimeStampTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp tỉnh Thanh Hoá");
    private static final TestKeys KEYS = new TestKeys(new TestAuthority()).with(AGENCY);

    static Stream<Arguments> authorities() {
        return Stream.of(
                authority("answers 500", exchange -> exchange.sendResponseHeaders(500, -1)),
                authority("answers nothing", exchange -> exchange.sendResponseHeaders(200, -1)),
                authority("answers garbage", exchange -> {
                    byte[] garbage = "<html>xin chào</html>".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, garbage.length);
                    exchange.getResponseBody().write(garbage);
                }),
                authority("refuses as RFC 3161 has it", exchange -> {
                    byte[] rejection = {0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02};
                    exchange.sendResponseHeaders(200, rejection.length);
                    exchange.getResponseBody().write(rejection);
                }),
                authority("hangs up", exchange -> {
                    // Closed without a word.
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("authorities")
    void nothingIsSigned(String name, HttpHandler authority) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                authority.handle(exchange);
            }
        });
        server.start();
        try {
            unsigned("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void authorityThatSaysNothingIsNotWaitedForLongerThanItsTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Instant begun = Instant.now();

            unsigned("http://127.0.0.1:" + silent.getLocalPort() + "/");

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void authorityThatIsNotThereIsNoneEither() {
        unsigned("http://127.0.0.1:1/");
    }

    private static void unsigned(String authority) {
        SoundPdf pdf = SoundPdf.ofOwnMaking(SampleFiles.pdf(1));
        byte[] before = pdf.bytes();

        SignOutcome outcome = Signing.with(KEYS, NOW, authority).sign(pdf, AGENCY);

        assertThat(outcome).isInstanceOf(SignOutcome.NoTimeStamp.class);
        assertThat(pdf.bytes()).as("the file that was given").isEqualTo(before);
    }

    private static Arguments authority(String name, HttpHandler handler) {
        return Arguments.of(name, handler);
    }
}
