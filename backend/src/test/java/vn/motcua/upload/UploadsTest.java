package vn.motcua.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua._support.TusClient;
import vn.motcua.platform.hash.Sha256;

/** The protocol, over HTTP. */
@DatabaseTest
class UploadsTest {
    private static final String NAME = "Giấy khai sinh.jpg";

    private final Api api;
    private final People people;
    private final Uploads uploads;
    private final Tables tables;
    private final SignedInApplicant me;
    private final TusClient tus;

    UploadsTest(Api api, People people, Uploads uploads, Tables tables) {
        this.api = api;
        this.people = people;
        this.uploads = uploads;
        this.tables = tables;
        this.me = people.citizen();
        this.tus = new TusClient(api, me.token());
    }

    @Test
    void whatIsSpokenHereIsTold() {
        Answer told = api.call("OPTIONS", TusClient.UPLOADS).bearer(me.token()).expect(204);

        assertThat(told.header("Tus-Resumable")).contains("1.0.0");
        assertThat(told.header("Tus-Version")).contains("1.0.0");
        assertThat(told.header("Tus-Extension"))
                .contains("creation,creation-with-upload,termination,expiration,checksum");
        assertThat(told.header("Tus-Checksum-Algorithm")).contains("sha1,sha256");
        assertThat(told.header("Tus-Max-Size")).isPresent();
    }

    @Test
    void fileSentInChunksIsReadAsItWas() throws IOException {
        byte[] file = random(150_000);
        String upload = tus.begun(NAME, file.length);
        assertThat(tus.offset(upload)).isZero();

        Answer first = tus.chunk(upload, 0, Arrays.copyOf(file, 100_000)).expect(204);
        assertThat(TusClient.offset(first)).isEqualTo(100_000);
        assertThat(first.header("Tus-Resumable")).contains("1.0.0");
        assertThat(first.header("Upload-Expires").orElseThrow()).endsWith(" GMT");
        assertThat(find(upload).isWhole()).isFalse();
        tus.chunk(upload, 100_000, Arrays.copyOfRange(file, 100_000, file.length))
                .expect(204);

        Answer head = tus.call("HEAD", upload).expect(200);
        assertThat(TusClient.offset(head)).isEqualTo(150_000);
        assertThat(head.header("Upload-Length")).contains("150000");
        assertThat(head.header("Upload-Metadata")).contains("filename " + TusClient.base64(NAME));
        assertThat(head.header("Cache-Control")).contains("no-store");
        assertThat(find(upload).isWhole()).isTrue();
        assertThat(read(upload)).isEqualTo(file);
    }

    /** Java's own HTTP client knows no PATCH: ready clients send a POST there that names it, as the protocol has it. */
    @Test
    void methodMayBeNamedInAHeader() throws IOException {
        byte[] file = random(3_000);
        String upload = tus.begun(NAME, file.length);

        Answer sent = tus.call("POST", upload)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", "0")
                .body(TusClient.CHUNK, file)
                .expect(204);
        assertThat(TusClient.offset(sent)).isEqualTo(3_000);
        assertThat(read(upload)).isEqualTo(file);

        tus.call("POST", upload).header("X-HTTP-Method-Override", "DELETE").expect(204);
        tus.call("HEAD", upload).expect(404);
    }

    @Test
    void postThatNamesNoMethodIsRefused() {
        String upload = tus.begun(NAME, 10);

        Answer unnamed =
                tus.call("POST", upload).body(TusClient.CHUNK, random(10)).expect(400);
        assertThat(unnamed.text()).contains("/X-HTTP-Method-Override");
        tus.call("POST", upload)
                .header("X-HTTP-Method-Override", "PUT")
                .body(TusClient.CHUNK, random(10))
                .expect(400);
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void firstChunkMayComeWithTheBeginning() throws IOException {
        byte[] file = random(5_000);

        Answer begun = tus.begin(NAME, file.length).body(TusClient.CHUNK, file).expect(201);

        assertThat(TusClient.offset(begun)).isEqualTo(5_000);
        assertThat(read(begun.header("Location").orElseThrow())).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"sha1, SHA-1", "sha256, SHA-256"})
    void chunkThatWasChangedOnTheWayIsNotKept(String name, String algorithm) throws Exception {
        byte[] chunk = random(2_000);
        String upload = tus.begun(NAME, 4_000);
        String checksum = checksum(name, algorithm, chunk);
        byte[] changed = chunk.clone();
        changed[1_000] ^= 1;

        tus.chunk(upload, 0, changed)
                .header("Upload-Checksum", checksum)
                .send()
                .expectProblem(460, "upload-checksum-mismatch");
        assertThat(tus.offset(upload)).isZero();

        tus.chunk(upload, 0, chunk).header("Upload-Checksum", checksum).expect(204);
        assertThat(tus.offset(upload)).isEqualTo(2_000);
        assertThat(read(upload)).isEqualTo(chunk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5 1B2M2Y8AsgTpgAmY7PhCfg==", "sha256", "sha256 %%%", "sha1 AAAA"})
    void checksumThatCannotBeHeldToIsRefused(String header) {
        String upload = tus.begun(NAME, 100);

        Answer refused = tus.chunk(upload, 0, random(10))
                .header("Upload-Checksum", header)
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/Upload-Checksum");
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void beginningWhoseFirstChunkIsRefusedLeavesNothingBehind() {
        byte[] chunk = random(10);

        tus.begin(NAME, 100)
                .header("Upload-Checksum", "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .body(TusClient.CHUNK, chunk)
                .send()
                .expectProblem(460, "upload-checksum-mismatch");
        tus.begin(NAME, 5).body(TusClient.CHUNK, chunk).send().expectProblem(413, "upload-too-large");

        assertThat(tables.count("upload WHERE applicant_id = UNHEX('"
                        + me.id().value().toString().replace("-", "") + "')"))
                .isZero();
    }

    @Test
    void uploadWhoseAddressWasLostIsGoneOnWithByWhoeverAsks() {
        byte[] file = random(100);
        String hash = Sha256.hex(file);
        String lost =
                tus.begin(NAME, 100, hash, false).expect(201).header("Location").orElseThrow();
        tus.chunk(lost, 0, Arrays.copyOf(file, 40)).expect(204);

        Answer again =
                tus.begin(NAME, 100, hash, true).body(TusClient.CHUNK, file).expect(201);

        assertThat(again.header("Location")).contains(lost);
        assertThat(TusClient.offset(again)).isEqualTo(40);
        assertThat(tus.offset(lost)).as("a first chunk that was not called for").isEqualTo(40);
        TusClient stranger = new TusClient(api, people.citizen().token());
        for (Answer other : new Answer[] {
            tus.begin(NAME, 100, hash, false).expect(201),
            tus.begin("b.jpg", 100, hash, true).expect(201),
            tus.begin(NAME, 101, hash, true).expect(201),
            tus.begin(NAME, 100, "0".repeat(64), true).expect(201),
            stranger.begin(NAME, 100, hash, true).expect(201)
        }) {
            assertThat(other.header("Location").orElseThrow()).isNotEqualTo(lost);
            assertThat(TusClient.offset(other)).isZero();
        }
    }

    @Test
    void chunkBeginsWhereTheUploadStands() {
        String upload = tus.begun(NAME, 100);
        tus.chunk(upload, 0, random(40)).expect(204);

        tus.chunk(upload, 0, random(40)).send().expectProblem(409, "upload-offset-conflict");
        tus.chunk(upload, 41, random(10)).send().expectProblem(409, "upload-offset-conflict");

        assertThat(tus.offset(upload)).isEqualTo(40);
    }

    @Test
    void chunkBeyondTheEndIsRefused() {
        String upload = tus.begun(NAME, 100);

        tus.chunk(upload, 0, random(101)).send().expectProblem(413, "upload-too-large");

        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void onlyOneVersionIsSpoken() {
        String upload = tus.begun(NAME, 100);

        Answer other = api.call("PATCH", upload)
                .bearer(me.token())
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Offset", "0")
                .body(TusClient.CHUNK, random(10))
                .send()
                .expectProblem(412, "tus-version-unsupported");
        assertThat(other.header("Tus-Version")).contains("1.0.0");
        assertThat(other.header("Tus-Resumable")).contains("1.0.0");
        api.call("HEAD", upload).bearer(me.token()).expect(412);
        api.delete(upload).bearer(me.token()).send().expectProblem(412, "tus-version-unsupported");
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void chunkIsSentAsOne() {
        String upload = tus.begun(NAME, 100);

        tus.call("PATCH", upload)
                .header("Upload-Offset", "0")
                .body("application/octet-stream", random(10))
                .send()
                .expectProblem(415, "unsupported-media-type");

        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void whatIsGivenUpIsGone() {
        String upload = tus.begun(NAME, 100);
        tus.chunk(upload, 0, random(10)).expect(204);

        tus.call("DELETE", upload).expect(204);

        tus.call("HEAD", upload).expect(404);
        tus.chunk(upload, 10, random(10)).send().expectProblem(404, "upload-not-found");
        tus.call("DELETE", upload).send().expectProblem(404, "upload-not-found");
    }

    @Test
    void anothersUploadIsNotThere() {
        String upload = tus.begun(NAME, 100);
        TusClient stranger = new TusClient(api, people.citizen().token());

        stranger.call("HEAD", upload).expect(404);
        stranger.chunk(upload, 0, random(10)).send().expectProblem(404, "upload-not-found");
        stranger.call("DELETE", upload).send().expectProblem(404, "upload-not-found");

        assertThat(tus.offset(upload)).isZero();
        tus.call("HEAD", TusClient.UPLOADS + "/" + UUID.randomUUID()).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_0001.HEIC", "anh.heif"})
    void heicIsRefusedBeforeItIsSentWithAdvice(String name) {
        Answer refused = tus.begin(name, 100).send().expectProblem(415, "heic-not-accepted");
        assertThat(refused.at("/detail")).contains("JPEG");

        Answer english = tus.begin(name, 100).header("Accept-Language", "en").send();
        assertThat(english.at("/detail")).contains("Most Compatible");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, filename YS5wZGY=, /Upload-Length",
                "-1, filename YS5wZGY=, /Upload-Length",
                "many, filename YS5wZGY=, /Upload-Length",
                "0, filename YS5wZGY=, /Upload-Length",
                "10, -, /Upload-Metadata",
                "10, filename, /Upload-Metadata",
                "10, filename %%, /Upload-Metadata",
                "10, filename /w==, /Upload-Metadata",
                "10, 'filename YS5wZGY=,sha256 MTI=', /Upload-Metadata",
                "10, 'filename YS5wZGY=,reuse', /Upload-Metadata"
            })
    void whatIsAnnouncedBadlyIsNamed(String length, String metadata, String pointer) {
        Api.Call call = tus.call("POST", TusClient.UPLOADS);
        if (length != null) {
            call.header("Upload-Length", length);
        }
        if (metadata != null) {
            call.header("Upload-Metadata", metadata);
        }

        assertThat(call.send().expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void fileLargerThanAnyMayBeIsRefused() {
        tus.begin(NAME, 20L * 1024 * 1024 + 1).send().expectProblem(413, "upload-too-large");
    }

    @Test
    void applicantHasSoManyBytesOpen() {
        for (int i = 0; i < 10; i++) {
            tus.begun(NAME, 20L * 1024 * 1024);
        }

        tus.begin(NAME, 1).send().expectProblem(413, "upload-quota-exceeded");

        new TusClient(api, people.citizen().token()).begin(NAME, 1).expect(201);
    }

    @Test
    void applicantHasSoManyUploadsOpen() {
        String first = tus.begun(NAME, 1);
        for (int i = 1; i < 40; i++) {
            tus.begun(NAME, 1);
        }
        tus.begin(NAME, 1).send().expectProblem(429, "upload-too-many-open");

        tus.call("DELETE", first).expect(204);

        tus.begin(NAME, 1).expect(201);
    }

    private ResumableUpload find(String upload) {
        return uploads.find(me.id().value(), TusClient.id(upload)).orElseThrow();
    }

    private byte[] read(String upload) throws IOException {
        try (InputStream in = uploads.open(find(upload))) {
            return in.readAllBytes();
        }
    }

    private static String checksum(String name, String algorithm, byte[] bytes) throws NoSuchAlgorithmException {
        return name + " "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
