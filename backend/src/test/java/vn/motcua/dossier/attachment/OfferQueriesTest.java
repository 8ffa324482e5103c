package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Queries;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;

/** However much an owner has here already, what of it fits is found by the same few questions. */
@DatabaseTest
class OfferQueriesTest {

    private final Api api;
    private final Applications applications;
    private final Desk desk;
    private final OfferPapers offers;
    private final SignedInApplicant owner;
    private final SignedInApplicant representative;

    OfferQueriesTest(Api api, People people, Applications applications, Desk desk, OfferPapers offers) {
        this.api = api;
        this.applications = applications;
        this.desk = desk;
        this.offers = offers;
        this.owner = people.citizen();
        this.representative = people.citizen();
    }

    @Test
    void representativesScopesAreReadOnce() {
        api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", new String[] {"TRACK", "PREPARE"},
                        "representativeIdentifier",
                                representative.applicant().identifier().value(),
                        "representativeName", representative.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString()))
                .expect(201);
        ApplicantCaller caller = applications.caller(representative.applicant());
        Dossier draft = applications.emptyDraft(
                caller, applications.agency(), owner.id().value());
        submit();
        int withOne = Queries.during(() ->
                assertThat(offers.list(caller, draft)).as("from one dossier").hasSize(1));
        submit();
        submit();

        int withThree = Queries.during(() -> offers.list(caller, draft));

        assertThat(withThree).isEqualTo(withOne);
    }

    private void submit() {
        ApplicantCaller self = applications.caller(owner.applicant());
        desk.submit(self, applications.completeDraft(self));
    }
}
