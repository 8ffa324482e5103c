package vn.motcua.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.TusClient;
import vn.motcua.platform.hash.Sha256;

/** Connections that break off in mid-chunk, on real sockets. */
@DatabaseTest
class CutUploadTest {
    private static final int CUTS = 30;

    private final Api api;
    private final Uploads uploads;
    private final SignedInApplicant me;
    private final TusClient tus;

    CutUploadTest(Api api, People people, Uploads uploads) {
        this.api = api;
        this.uploads = uploads;
        this.me = people.citizen();
        this.tus = new TusClient(api, me.token());
    }

    @Test
    void fileThatWasCutThirtyTimesIsEqualInTheEnd() throws IOException {
        byte[] file = new byte[3_000_000];
        Random random = new Random(30);
        random.nextBytes(file);
        String upload = tus.begun("so-ho-khau.pdf", file.length);

        long offset = 0;
        long sentInAll = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            int sent = 60_000 + random.nextInt(30_000);
            sendAndCut(upload, offset, file, sent);
            long before = offset;
            await().atMost(Duration.ofSeconds(20)).until(() -> tus.offset(upload) > before);
            offset = tus.offset(upload);
            assertThat(offset).isLessThanOrEqualTo(before + sent);
            sentInAll += sent;
        }
        // All but what was just on its way from the socket is kept.
        assertThat(offset).isGreaterThan(sentInAll * 8 / 10);
        tus.chunk(upload, offset, Arrays.copyOfRange(file, (int) offset, file.length))
                .expect(204);

        ResumableUpload whole =
                uploads.find(me.id().value(), TusClient.id(upload)).orElseThrow();
        assertThat(whole.isWhole()).isTrue();
        try (InputStream in = uploads.open(whole)) {
            assertThat(Sha256.hex(in.readAllBytes())).isEqualTo(Sha256.hex(file));
        }
    }

    @Test
    void chunkWithAChecksumThatIsCutIsNotKept() throws IOException {
        byte[] file = new byte[100_000];
        String upload = tus.begun("a.pdf", file.length);

        try (Socket socket = open(upload, 0, file.length, "Upload-Checksum: sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n")) {
            socket.getOutputStream().write(file, 0, 60_000);
            socket.getOutputStream().flush();
        }

        // Another chunk is taken at the same place, whatever becomes of the first.
        tus.chunk(upload, 0, Arrays.copyOf(file, 10)).expect(204);
        assertThat(tus.offset(upload)).isEqualTo(10);
    }

    @Test
    void ofTwoChunksAtOnceOneIsKept() throws IOException {
        byte[] ones = filled(50_000, 1);
        byte[] twos = filled(50_000, 2);
        String upload = tus.begun("a.pdf", 50_000);
        try (Socket slow = open(upload, 0, ones.length, "")) {
            slow.getOutputStream().write(ones, 0, 20_000);
            slow.getOutputStream().flush();

            tus.chunk(upload, 0, twos).expect(204);

            slow.getOutputStream().write(ones, 20_000, 30_000);
            slow.getOutputStream().flush();
            assertThat(statusLine(slow)).startsWith("HTTP/1.1 409");
        }
        ResumableUpload whole =
                uploads.find(me.id().value(), TusClient.id(upload)).orElseThrow();
        try (InputStream in = uploads.open(whole)) {
            assertThat(in.readAllBytes()).isEqualTo(twos);
        }
    }

    private void sendAndCut(String upload, long offset, byte[] file, int sent) throws IOException {
        try (Socket socket = open(upload, offset, file.length - offset, "")) {
            OutputStream out = socket.getOutputStream();
            out.write(file, (int) offset, sent);
            out.flush();
        }
    }

    private Socket open(String upload, long offset, long length, String more) throws IOException {
        Socket socket = new Socket(api.base().getHost(), api.base().getPort());
        String head = "PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + me.token()
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: " + offset + "\r\nContent-Type: " + TusClient.CHUNK
                + "\r\nContent-Length: " + length + "\r\n" + more + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = socket.getInputStream().read();
        while (read >= 0 && read != '\r') {
            line.append((char) read);
            read = socket.getInputStream().read();
        }
        return line.toString();
    }

    private static byte[] filled(int size, int value) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
