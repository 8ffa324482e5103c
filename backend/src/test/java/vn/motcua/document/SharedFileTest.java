package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.result.Handovers;

/** A file stays until the last who refers to it is gone, and no longer. */
@ServerTest
class SharedFileTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Handovers handovers;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Documents documents;
    private final StoredDocuments rows;
    private final BlobStore blobs;
    private final Spool spool;
    private final SweptHourRows sweptHours;
    private final Transactions transactions;

    SharedFileTest(
            Api api,
            People people,
            Applications applications,
            Handovers handovers,
            Agencies agencies,
            Attachments attachments,
            Documents documents,
            StoredDocuments rows,
            BlobStore blobs,
            Spool spool,
            SweptHourRows sweptHours,
            Transactions transactions) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.handovers = handovers;
        this.agencies = agencies;
        this.attachments = attachments;
        this.documents = documents;
        this.rows = rows;
        this.blobs = blobs;
        this.spool = spool;
        this.sweptHours = sweptHours;
        this.transactions = transactions;
    }

    @Test
    void resultUsedInADraftThatIsThrownAwaySurvivesTheSweep() {
        SignedInApplicant me = people.citizen();
        byte[] scan = SampleFiles.pdf(2);
        Dossier source = handovers.handedOver(api, applications.caller(me.applicant()), scan);
        String draft = api.post("/api/v1/dossiers")
                .bearer(me.token())
                .json(Map.of(
                        "procedureCode",
                        "1.003709",
                        "agencyId",
                        agencies.findByCode("H56.17").orElseThrow().id().value()))
                .expect(201)
                .at("/id");
        api.post("/api/v1/dossiers/" + draft + "/reused-papers")
                .bearer(me.token())
                .json(Map.of(
                        "requiredDocument", "VAN_BANG",
                        "source", "RESULT",
                        "sourceId", source.id().value()))
                .expect(201);

        sweep();
        api.delete("/api/v1/dossiers/" + draft).bearer(me.token()).ifMatch(1).expect(204);
        sweep();

        assertThat(api.get("/api/v1/dossiers/" + source.id().value() + "/result/content")
                        .bearer(me.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(scan);
    }

    @Test
    void paperTakenOffLongAfterItCameGoesWithTheNextSweep() {
        SignedInApplicant me = people.citizen();
        ApplicantCaller caller = applications.caller(me.applicant());
        Dossier draft = applications.emptyDraft(caller);
        applications.attach(caller, draft);
        Attachment paper = attachments.list(draft.id()).getFirst();
        DocumentId file = paper.document().id();

        sweep();
        assertThat(documents.find(file)).as("while its dossier refers to it").isPresent();
        api.delete("/api/v1/dossiers/" + draft.id().value() + "/attachments/" + paper.id())
                .bearer(me.token())
                .expect(204);
        sweep();

        assertThat(documents.find(file)).isEmpty();
        assertThatThrownBy(() -> blobs.open(file)).isInstanceOf(IOException.class);
    }

    private void sweep() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
        new DocumentSweep(rows, blobs, spool, sweptHours, transactions, later).runOnce();
    }
}
