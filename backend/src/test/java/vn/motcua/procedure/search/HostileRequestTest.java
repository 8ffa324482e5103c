package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

/** Request lines that no well-behaved client writes, sent over a bare socket: the mistake is always the caller's. */
@ServerTest
class HostileRequestTest {
    private static final Predicate<String> OK =
            Pattern.compile("^HTTP/1.1 200 ").asPredicate();
    private static final Predicate<String> PROBLEM = Pattern.compile(
                    "(?is)^HTTP/1.1 4\\d\\d .*\r\ncontent-type: application/problem\\+json.*")
            .asPredicate();

    private final URI base;

    HostileRequestTest(Api api) {
        this.base = api.base();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/procedures?q=%ZZ",
                "/api/v1/procedures?q=%",
                "/api/v1/procedures?q=%ff%fe",
                "/api/v1/procedures?q=%00",
                "/api/v1/procedures?q={}|^`",
                "/api/v1/procedures?limit=",
                "/api/v1/procedures?limit=1&limit=x",
                "/api/v1/procedures?limit=99999999999999999999",
                "/api/v1/procedures?after=",
                "/api/v1/procedures?after=MR9hHzE",
                "/api/v1/procedures?after=AB9hHzE",
                "/api/v1/procedures?agencyId=%20",
                "/api/v1/procedures/%ff",
                "/api/v1/procedures/%2e%2e%2f",
                "/api/v1/procedures/1.001193/agencies?after=AA",
                "/api/v1/forms/%00/1",
                "/api/v1/forms/1.001193/99999999999",
                "/api/v1/agencies/%ZZ",
                "/api/v1/agencies?on=0000-00-00"
            })
    void garbageIsTheCallersMistake(String target) throws IOException {
        // Some of it is harmless and answered; nothing of it is our mistake.
        assertThat(answer(target)).matches(OK.or(PROBLEM), "an answer or a problem of the caller's");
    }

    private String answer(String target) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
