package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.TusClient;
import vn.motcua.document.picture.TurnedPhotograph;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Desk;

/** What was uploaded in chunks becomes papers of dossiers. */
@DatabaseTest
class UploadedPapersTest {
    private final Api api;
    private final People people;
    private final SignedInApplicant me;
    private final Applications applications;
    private final Desk desk;
    private final Dossier draft;

    UploadedPapersTest(Api api, People people, Applications applications, Desk desk) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.desk = desk;
        this.me = people.citizen();
        this.draft = applications.emptyDraft(applications.caller(me.applicant()));
    }

    @Test
    void oneFileIsAttachedAsItWasSentAndUsedUp() {
        byte[] file = SampleFiles.pdf(2);
        String upload = uploaded(me, "Giấy khai sinh.pdf", file, Sha256.hex(file));

        Answer attached = attach(List.of(upload), "one").expect(201);

        assertThat(attached.at("/fileName")).isEqualTo("Giấy khai sinh.pdf");
        assertThat(attached.at("/pages")).isEqualTo("2");
        assertThat(content(attached)).isEqualTo(file);
        assertThat(head(upload)).isEqualTo(404);
    }

    @Test
    void sameKeyAndBodyAnswerTheSameAttachment() {
        String upload = uploaded(me, "a.pdf", SampleFiles.pdf(1), null);
        Answer first = attach(List.of(upload), "again").expect(201);

        Answer second = attach(List.of(upload), "again").expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(api.get("/api/v1/dossiers/" + draft.id().value())
                        .bearer(me.token())
                        .expect(200)
                        .json()
                        .path("attachments"))
                .hasSize(1);
        String other = uploaded(me, "b.pdf", SampleFiles.pdf(1), null);
        assertThat(attach(List.of(other), "again").at("/type")).endsWith("/idempotency-key-reused");
        attach(List.of(upload), "new").expectProblem(422, "upload-unknown");
    }

    /** A phone that has heard nothing for a while asks again, and the first request may be at work still. */
    @Test
    void sameRequestThatIsSentAgainBeforeItIsAnsweredFindsTheSameAttachment() {
        for (int round = 0; round < 10; round++) {
            String upload = uploaded(me, "a.jpg", SampleFiles.jpeg(300, 300), null);
            String key = "round-" + round;
            List<CompletableFuture<Answer>> asked = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> attach(List.of(upload), key)))
                    .limit(4)
                    .toList();

            assertThat(asked.stream()
                            .map(answer -> answer.join().expect(201).at("/id"))
                            .distinct())
                    .hasSize(1);
            String attachment = "/attachments/" + asked.getFirst().join().at("/id");
            api.delete("/api/v1/dossiers/" + draft.id().value() + attachment)
                    .bearer(me.token())
                    .expect(204);
        }
    }

    @Test
    void photographThatIsTooLargeIsSizedDown() {
        byte[] photograph = SampleFiles.jpegOfMoreThan(10 * 1024 * 1024, 4000, 3000);
        String upload = uploaded(me, "anh.jpg", photograph, null);

        Answer attached = attach(List.of(upload), "large").expect(201);

        assertThat(attached.at("/widthPx")).isEqualTo("2205");
        assertThat(attached.at("/heightPx")).isEqualTo("1654");
        assertThat(attached.json().at("/sizeBytes").asLong()).isLessThan(5 * 1024 * 1024);
    }

    @Test
    void onlyPhotographsAreSizedDown() {
        String pdf = uploaded(me, "a.pdf", SampleFiles.pdfOfBytes(10 * 1024 * 1024 + 1), null);

        named(attach(List.of(pdf), "large").expectProblem(413, "document-too-large"), 0);
    }

    @Test
    void heicPictureIsRefusedByItsContentWhateverItIsCalled() {
        String upload = uploaded(me, "anh.jpg", SampleFiles.heic("heic"), null);

        Answer refused = attach(List.of(upload), "heic").expectProblem(415, "heic-not-accepted");

        named(refused, 0);
        assertThat(refused.at("/detail")).contains("HEIC", "JPEG");
    }

    @Test
    void photographsBecomeOnePdfInTheirOrderUprightAndSizedDown() throws IOException {
        List<String> uploads = List.of(
                uploaded(me, "1.jpg", TurnedPhotograph.jpeg(300, 400, 6), null),
                uploaded(me, "2.jpg", SampleFiles.jpeg(4000, 3000), null),
                uploaded(me, "3.png", SampleFiles.png(200, 300), null));

        Answer attached = attach(uploads, "three").expect(201);

        assertThat(attached.at("/mediaType")).isEqualTo("application/pdf");
        assertThat(attached.at("/pages")).isEqualTo("3");
        assertThat(attached.at("/fileName")).isEqualTo(Applications.PAPER + ".pdf");
        assertThat(new String(content(attached), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        uploads.forEach(upload -> assertThat(head(upload)).isEqualTo(404));
    }

    @Test
    void photographThatLiesOnItsSideIsTurnedUpright() throws IOException {
        String upload = uploaded(me, "anh.jpg", TurnedPhotograph.jpeg(300, 400, 6), null);

        Answer attached = attach(List.of(upload), "turned").expect(201);

        assertThat(attached.at("/widthPx")).isEqualTo("300");
        assertThat(attached.at("/heightPx")).isEqualTo("400");
        var upright = ImageIO.read(new ByteArrayInputStream(content(attached)));
        assertThat((upright.getRGB(50, 50) >> 16) & 0xFF).isGreaterThan(150);
        assertThat((upright.getRGB(250, 350) >> 16) & 0xFF).isLessThan(100);
    }

    @Test
    void whatIsNotWholeNotMineOrNotAsAnnouncedIsNamedAndNothingIsTaken() {
        String good = uploaded(me, "a.jpg", SampleFiles.jpeg(20, 20), null);
        String strangers = uploaded(people.citizen(), "b.jpg", SampleFiles.jpeg(20, 20), null);
        String changed = uploaded(me, "c.jpg", SampleFiles.jpeg(20, 20), "0".repeat(64));
        String begun = new TusClient(api, me.token()).begun("d.jpg", 100);

        named(attach(List.of(good, strangers), "x").expectProblem(422, "upload-unknown"), 1);
        named(attach(List.of(good, changed), "x").expectProblem(422, "upload-not-as-announced"), 1);
        named(attach(List.of(begun, good), "x").expectProblem(409, "upload-incomplete"), 0);
        attach(List.of(good, good), "x").expectProblem(400, "invalid-input");

        assertThat(head(good)).isEqualTo(200);
        attach(List.of(good), "x").expect(201);
    }

    @Test
    void fileThatIsNotSoundIsNamedAmongTheOthers() {
        byte[] jpeg = SampleFiles.jpeg(400, 400);
        String good = uploaded(me, "a.jpg", jpeg, null);
        String cut = uploaded(me, "b.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), null);
        String pdf = uploaded(me, "c.pdf", SampleFiles.pdf(1), null);

        named(attach(List.of(good, cut), "x").expectProblem(422, "document-damaged"), 1);
        named(attach(List.of(good, pdf), "x").expectProblem(415, "document-type-not-accepted"), 1);
        named(attach(List.of(cut), "x").expectProblem(422, "document-damaged"), 0);

        assertThat(head(good)).isEqualTo(200);
    }

    @Test
    void pictureOfMorePixelsThanCanBeShownIsRefusedUndecoded() {
        byte[] huge = SampleFiles.jpeg(20, 20);
        for (int i = 0; i < huge.length - 9; i++) {
            if (huge[i] == (byte) 0xFF && huge[i + 1] == (byte) 0xC0) {
                Arrays.fill(huge, i + 5, i + 9, (byte) 0xFF);
            }
        }
        List<String> uploads =
                List.of(uploaded(me, "a.jpg", SampleFiles.jpeg(20, 20), null), uploaded(me, "b.jpg", huge, null));

        named(attach(uploads, "x").expectProblem(422, "image-too-large"), 1);
    }

    @Test
    void whatIsHereAlreadyIsKnownByItsHashAndNeedNotBeSent() {
        ApplicantCaller caller = applications.caller(me.applicant());
        Dossier earlier = desk.submit(caller, applications.completeDraft(caller));
        String hash = api.get("/api/v1/dossiers/" + earlier.id().value())
                .bearer(me.token())
                .expect(200)
                .at("/attachments/0/sha256");

        Answer offers = api.get("/api/v1/dossiers/" + draft.id().value() + "/reusable-papers")
                .bearer(me.token())
                .expect(200);

        assertThat(hash).hasSize(64);
        assertThat(offers.at("/items/0/sha256")).isEqualTo(hash);
    }

    private Answer attach(List<String> uploads, String key) {
        return api.post("/api/v1/dossiers/" + draft.id().value() + "/attachments/uploaded")
                .bearer(me.token())
                .header("Idempotency-Key", key)
                .json(Map.of(
                        "requiredDocument",
                        Applications.PAPER,
                        "uploads",
                        uploads.stream()
                                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                                .toList()))
                .send();
    }

    private static void named(Answer refused, int index) {
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/uploads/" + index);
    }

    private byte[] content(Answer attached) {
        return api.get("/api/v1/dossiers/" + draft.id().value() + "/attachments/" + attached.at("/id") + "/content")
                .bearer(me.token())
                .expect(200)
                .bytes();
    }

    private int head(String upload) {
        return api.call("HEAD", upload)
                .bearer(me.token())
                .header("Tus-Resumable", "1.0.0")
                .send()
                .status();
    }

    private String uploaded(SignedInApplicant whose, String name, byte[] file, @Nullable String sha256) {
        return new TusClient(api, whose.token()).uploaded(name, file, sha256);
    }
}
