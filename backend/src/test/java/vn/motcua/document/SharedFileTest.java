package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.motcua.result.Handovers;

/** A file that several refer to stays until the last of them is gone. */
@ServerTest
class SharedFileTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Handovers handovers;
    private final Agencies agencies;
    private final StoredDocuments rows;
    private final BlobStore blobs;
    private final Spool spool;

    SharedFileTest(
            Api api,
            People people,
            Applications applications,
            Handovers handovers,
            Agencies agencies,
            StoredDocuments rows,
            BlobStore blobs,
            Spool spool) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.handovers = handovers;
        this.agencies = agencies;
        this.rows = rows;
        this.blobs = blobs;
        this.spool = spool;
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

        api.delete("/api/v1/dossiers/" + draft).bearer(me.token()).ifMatch(1).expect(204);
        new DocumentSweep(rows, blobs, spool, Clock.offset(Clock.systemUTC(), Duration.ofHours(2))).runOnce();

        assertThat(api.get("/api/v1/dossiers/" + source.id().value() + "/result/content")
                        .bearer(me.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(scan);
    }
}
