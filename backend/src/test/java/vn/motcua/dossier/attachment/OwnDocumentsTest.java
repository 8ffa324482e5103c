package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua._support.TusClient;
import vn.motcua.document.picture.TurnedPhotograph;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.result.Handovers;
import vn.motcua.routing.Desk;

/** What a person has here already: listed, known by its hash, attached again without its bytes. */
@DatabaseTest
class OwnDocumentsTest {
    private final Api api;
    private final People people;
    private final Applications applications;
    private final Handovers handovers;
    private final Desk desk;
    private final Tables tables;
    private final SignedInApplicant me;
    private final TusClient tus;

    OwnDocumentsTest(Api api, People people, Applications applications, Handovers handovers, Desk desk, Tables tables) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.handovers = handovers;
        this.desk = desk;
        this.tables = tables;
        this.me = people.citizen();
        this.tus = new TusClient(api, me.token());
    }

    @Test
    void papersOfDraftsAndDossiersAreListedOnceWithResultsThatHold() {
        byte[] scan = SampleFiles.pdf(2);
        Dossier resolved = handovers.handedOver(api, applications.caller(me.applicant()), scan);
        Dossier first = draft(me);
        Dossier second = draft(me);
        byte[] paper = SampleFiles.jpeg(90, 60);
        attached(first, "lan-mot.jpg", paper);
        String again = attached(second, "lan-hai.jpg", paper);

        List<JsonNode> items = all(me, 100);

        assertThat(items.getFirst().path("id").asText()).isEqualTo(again);
        assertThat(items.getFirst().path("fileName").asText()).isEqualTo("lan-hai.jpg");
        assertThat(items.getFirst().path("source").asText()).isEqualTo("PAPER");
        assertThat(items.getFirst().path("dossierId").asText())
                .isEqualTo(second.id().value().toString());
        assertThat(hashes(items)).contains(Sha256.hex(scan)).doesNotHaveDuplicates();
        assertThat(items)
                .filteredOn(item -> item.path("source").asText().equals("RESULT"))
                .singleElement()
                .satisfies(result -> assertThat(result.path("dossierCode").asText())
                        .isEqualTo(resolved.requireCode().value()));

        handovers.revoke(api, resolved);

        assertThat(hashes(all(me, 100))).doesNotContain(Sha256.hex(scan));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        handovers.handedOver(api, applications.caller(me.applicant()), SampleFiles.pdf(2));
        for (int i = 1; i <= 4; i++) {
            attached(draft(me), "trang-" + i + ".jpg", SampleFiles.jpeg(50 + i, 60));
        }

        List<String> whole = ids(all(me, 100));

        assertThat(whole).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(ids(all(me, 2))).isEqualTo(whole);
        assertThat(ids(all(me, 1))).isEqualTo(whole);
    }

    @Test
    void othersFilesAreNeitherListedNorKnownNorAttached() {
        byte[] theirs = SampleFiles.jpeg(70, 70);
        SignedInApplicant other = people.citizen();
        String attachment = attached(other, draft(other), "cua-toi.jpg", theirs);
        String result = handovers
                .handedOver(api, applications.caller(other.applicant()), SampleFiles.pdf(2))
                .id()
                .value()
                .toString();

        assertThat(all(me, 100)).isEmpty();
        tus.begin("a.jpg", theirs.length, Sha256.hex(theirs), true).expect(201);
        for (String id : List.of(attachment, result, UUID.randomUUID().toString())) {
            reuse(draft(me), id).expectProblem(422, "reused-paper-unknown");
        }
    }

    @Test
    void fileThatIsHereIsNotSentAgainAndAttachedForAnythingByItsId() {
        byte[] file = SampleFiles.pdf(3);
        attached(draft(me), "so-ho-khau.pdf", file);
        Dossier draft = draft(me);
        long uploads = tables.count("upload");

        Answer known =
                tus.begin("ten-khac.pdf", file.length, Sha256.hex(file), true).expect(200);

        assertThat(known.header("Location")).isEmpty();
        assertThat(known.header("Tus-Resumable")).contains("1.0.0");
        assertThat(known.at("/fileName")).isEqualTo("so-ho-khau.pdf");
        assertThat(tables.count("upload")).isEqualTo(uploads);
        long files = tables.count("stored_document");
        Answer attached = reuse(draft, known.at("/documentId")).expect(201);
        assertThat(tables.count("stored_document")).isEqualTo(files);
        assertThat(attached.json().has("origin")).isFalse();
        assertThat(content(draft, attached)).isEqualTo(file);
        reuse(draft, known.at("/documentId")).expectProblem(409, "paper-attached-already");
    }

    @Test
    void whoeverDoesNotAskForItSendsTheFile() {
        byte[] file = SampleFiles.pdf(1);
        attached(draft(me), "a.pdf", file);

        Answer begun = tus.begin("a.pdf", file.length, Sha256.hex(file), false).expect(201);

        assertThat(TusClient.offset(begun)).isZero();
    }

    @Test
    void photographThatWasTurnedIsKnownByTheHashThatThePhoneHas() {
        byte[] photograph = TurnedPhotograph.jpeg(300, 400, 6);
        String turned = attached(draft(me), "anh.jpg", photograph);

        Answer known = tus.begin("anh.jpg", photograph.length, Sha256.hex(photograph), true)
                .expect(200);

        assertThat(known.at("/documentId")).isEqualTo(turned);
        Dossier draft = draft(me);
        reuse(draft, turned).expect(201);
        assertThat(hashes(all(me, 100))).containsExactly(Sha256.hex(photograph));
        assertThat(tus.begin("anh.jpg", photograph.length, Sha256.hex(photograph), true)
                        .expect(200)
                        .at("/documentId"))
                .isNotEqualTo(turned);
    }

    @Test
    void resultThatIsChosenForAnythingStaysKnownAsOne() {
        Dossier resolved = handovers.handedOver(api, applications.caller(me.applicant()), SampleFiles.pdf(2));
        String id = resolved.id().value().toString();

        Answer attached = reuse(draft(me), id).expect(201);

        assertThat(attached.at("/origin/source")).isEqualTo("RESULT");
        handovers.revoke(api, resolved);
        reuse(draft(me), id).expectProblem(422, "reused-paper-unknown");
    }

    @Test
    void paperThatWasTakenAwayIsNotKnownAnyMore() {
        byte[] file = SampleFiles.pdf(4);
        Dossier draft = draft(me);
        String attachment = attached(draft, "a.pdf", file);
        api.delete("/api/v1/dossiers/" + draft.id().value() + "/attachments/" + attachment)
                .bearer(me.token())
                .expect(204);

        tus.begin("a.pdf", file.length, Sha256.hex(file), true).expect(201);
        assertThat(all(me, 100)).isEmpty();
    }

    @Test
    void officersHaveNoDocumentsOfTheirOwn() {
        api.get("/api/v1/me/documents").bearer(desk.intake().token()).expect(403);
    }

    private Dossier draft(SignedInApplicant whose) {
        return applications.emptyDraft(applications.caller(whose.applicant()));
    }

    private String attached(Dossier draft, String name, byte[] file) {
        return attached(me, draft, name, file);
    }

    private String attached(SignedInApplicant whose, Dossier draft, String name, byte[] file) {
        String upload = new TusClient(api, whose.token()).uploaded(name, file, null);
        return api.post("/api/v1/dossiers/" + draft.id().value() + "/attachments/uploaded")
                .bearer(whose.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .json(Map.of(
                        "requiredDocument",
                        Applications.PAPER,
                        "uploads",
                        List.of(TusClient.id(upload).value())))
                .expect(201)
                .at("/id");
    }

    private Answer reuse(Dossier draft, String documentId) {
        return api.post("/api/v1/dossiers/" + draft.id().value() + "/reused-papers")
                .bearer(me.token())
                .json(Map.of("requiredDocument", Applications.PAPER, "source", "DOCUMENT", "sourceId", documentId))
                .send();
    }

    private byte[] content(Dossier draft, Answer attached) {
        return api.get("/api/v1/dossiers/" + draft.id().value() + "/attachments/" + attached.at("/id") + "/content")
                .bearer(me.token())
                .expect(200)
                .bytes();
    }

    /** All pages. */
    private List<JsonNode> all(SignedInApplicant whose, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = api.get("/api/v1/me/documents?limit=" + limit + next)
                    .bearer(whose.token())
                    .expect(200)
                    .json();
            page.path("items").forEach(items::add);
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : null;
        }
        return items;
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }

    private static List<String> hashes(List<JsonNode> items) {
        return items.stream().map(item -> item.path("sha256").asText()).toList();
    }
}
