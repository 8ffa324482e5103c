package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Editions;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Queries;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.SupplementLookup.Demand;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.Procedure;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.RequestSupplement;

/** However much an owner has here already, what of it fits is found by the same few questions. */
@DatabaseTest
class OfferQueriesTest {

    private final Api api;
    private final Applications applications;
    private final Desk desk;
    private final OfferPapers offers;
    private final Editions editions;
    private final Dossiers dossiers;
    private final RequestSupplement requestSupplement;
    private final SignedInApplicant owner;
    private final SignedInApplicant representative;

    OfferQueriesTest(
            Api api,
            People people,
            Applications applications,
            Desk desk,
            OfferPapers offers,
            Editions editions,
            Dossiers dossiers,
            RequestSupplement requestSupplement) {
        this.api = api;
        this.applications = applications;
        this.desk = desk;
        this.offers = offers;
        this.editions = editions;
        this.dossiers = dossiers;
        this.requestSupplement = requestSupplement;
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

    @Test
    void openPapersOfASupplementAreFoundOutOnceHoweverManyThereAre() {
        Dossier withFew = waiting(editions.publish("9.050920.T06", same -> {}));
        Dossier withMany = waiting(editions.publish("9.050920.T07", OfferQueriesTest::askForManyMore));
        ApplicantCaller self = applications.caller(owner.applicant());
        offers.list(self, withFew);
        int few = Queries.during(() -> offers.list(self, withFew));

        int many = Queries.during(() -> offers.list(self, withMany));

        assertThat(many).isEqualTo(few);
    }

    private static void askForManyMore(ObjectNode file) {
        ArrayNode documents = (ArrayNode) file.at("/requiredDocuments");
        for (int i = 0; i < 10; i++) {
            documents.add(((ObjectNode) documents.get(0)).deepCopy().put("code", "THEM_" + i));
        }
    }

    /** A dossier that waits for a paper. */
    private Dossier waiting(Procedure edition) {
        Dossier dossier = submit();
        editions.put(dossier, edition);
        Demand demand = new Demand(
                "Ảnh mờ", null, List.of(), List.of(new DocumentNote(Applications.PAPER, "Chụp lại rõ bốn góc")));
        requestSupplement.request(
                new Actor.ByOfficer(desk.intake().id(), null),
                dossier.id(),
                dossier.version(),
                new RequestSupplement.Wanted(demand, null));
        return dossiers.get(dossier.id());
    }

    private Dossier submit() {
        ApplicantCaller self = applications.caller(owner.applicant());
        return desk.submit(self, applications.completeDraft(self));
    }
}
