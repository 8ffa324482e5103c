package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Api;
import vn.motcua._support.Multipart;
import vn.motcua._support.ServerTest;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/**
 * What becomes of scans that are too large. A browser reads no answer before it has sent the whole request: a server that stops
 * reading once it has answered leaves it waiting for ever.
 */
@ServerTest
class LargeScanTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Api api;
    private final Desk desk;

    LargeScanTest(Api api, Desk desk) {
        this.api = api;
        this.desk = desk;
    }

    @ParameterizedTest
    @CsvSource({"10,1", "15,0", "70,0"})
    void browserReadsThatAScanIsTooLarge(int mebibytes, int bytes) throws Exception {
        Clerk clerk = desk.clerk();
        String path = "/api/v1/officer/incoming-documents/" + entered(clerk) + "/scan-file";

        String answer = sentWhole(path, clerk.token(), mebibytes * MEBIBYTE + bytes);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/document-too-large\"");
    }

    @Test
    void browserReadsThatThereIsNoSuchDocument() throws Exception {
        String path = "/api/v1/officer/incoming-documents/" + UUID.randomUUID() + "/scan-file";

        assertThat(sentWhole(path, desk.clerk().token(), 15 * MEBIBYTE)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void browserReadsThatItsSessionIsOver() throws Exception {
        String path = "/api/v1/officer/incoming-documents/" + UUID.randomUUID() + "/scan-file";

        assertThat(sentWhole(path, "none", 15 * MEBIBYTE)).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void browserReadsThatOtherRequestsAreTooLarge() throws Exception {
        String head =
                head("/api/v1/officer/agencies/" + desk.agency().value() + "/incoming-documents", "application/json");

        assertThat(exchanged(head, desk.clerk().token(), new byte[11 * MEBIBYTE]))
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large\"");
    }

    @Test
    void scanOfTheLargestSizeIsTaken() {
        Clerk clerk = desk.clerk();
        byte[] largest = SampleFiles.pdfOfBytes(10 * MEBIBYTE);
        assertThat(largest).hasSize(10 * MEBIBYTE);

        api.post("/api/v1/officer/incoming-documents/" + entered(clerk) + "/scan-file")
                .bearer(clerk.token())
                .file("file", "ban-quet.pdf", "application/pdf", largest)
                .expect(200);
    }

    private String entered(Clerk clerk) {
        var paper = Map.of(
                "senderCode", "H56.12",
                "senderName", "Sở Giáo dục và Đào tạo",
                "number", UUID.randomUUID().toString().substring(0, 8),
                "notation", "SGDĐT-VP",
                "issuedOn", "2021-02-01",
                "typeName", "Công văn",
                "subject", "Về việc chuyển trường",
                "urgency", "NORMAL");
        return api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/incoming-documents")
                .bearer(clerk.token())
                .json(paper)
                .expect(201)
                .at("/document/id");
    }

    private String sentWhole(String path, String token, int bytes) throws Exception {
        byte[] body = Multipart.of("file", "ban-quet.pdf", "application/pdf", new byte[bytes]);
        return exchanged(head(path, Multipart.MEDIA_TYPE), token, body);
    }

    private static String head(String path, String mediaType) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + mediaType + "\r\n";
    }

    /** Sends all of it, and reads only then. */
    private String exchanged(String head, String token, byte[] body) throws Exception {
        try (Socket socket = new Socket(api.base().getHost(), api.base().getPort())) {
            socket.setSoTimeout(Math.toIntExact(LONGEST.toMillis()));
            Thread sending = Thread.ofVirtual().start(() -> send(socket, head, token, body));
            assertThat(sending.join(LONGEST)).as("the request was sent").isTrue();
            return read(socket);
        }
    }

    private static void send(Socket socket, String head, String token, byte[] body) {
        try {
            OutputStream out = socket.getOutputStream();
            String whole = head + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            out.write(whole.getBytes(StandardCharsets.UTF_8));
            out.write(body);
        } catch (IOException cut) {
            // A server may end a request that is beyond all bounds; the answer is read all the same.
        }
    }

    private static String read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[8192];
        while (answer.indexOf("\r\n\r\n{") < 0 || answer.lastIndexOf("}") < answer.length() - 1) {
            int count = in.read(some);
            if (count < 0) {
                break;
            }
            answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}
