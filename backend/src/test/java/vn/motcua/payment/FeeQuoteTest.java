package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.DeliveryMethod;

/** What a draft costs is said before it is submitted, and is what it owes afterwards. */
@ServerTest
class FeeQuoteTest {
    private static final String TWO_SHOPS = "2.000620";

    private final Api api;
    private final People people;
    private final Applications applications;

    FeeQuoteTest(Api api, People people, Applications applications) {
        this.api = api;
        this.people = people;
        this.applications = applications;
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_SHOPS, Till.BOTH_KINDS})
    void whatIsSaidBeforeIsOwedAfterwards(String procedure) {
        SignedInApplicant me = people.citizen();
        Dossier draft = draft(me, procedure);
        Answer before = check(me, draft);
        assertThat(before.at("/complete")).isEqualTo("true");

        api.post(address(draft) + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", "quoted")
                .ifMatch(draft.version())
                .send()
                .expect(201);
        Answer after = api.get(address(draft)).bearer(me.token()).expect(200);

        assertThat(before.json().at("/fee/items")).isEqualTo(after.json().at("/fee/items"));
        assertThat(before.at("/fee/sum")).isEqualTo(after.at("/fee/owed"));
        assertThat(before.json().at("/fee/place")).isEqualTo(after.json().at("/fee/place"));
        assertThat(check(me, draft).json().has("fee")).isFalse();
    }

    @Test
    void itemsThatAreDueForEachAreCountedByTheAnswers() {
        SignedInApplicant me = people.citizen();
        assertThat(check(me, draft(me, TWO_SHOPS)).at("/fee/sum")).isEqualTo("2400000");
    }

    @Test
    void pagesAreCountedByOfficersSoThatTheSumIsNotSaid() {
        SignedInApplicant me = people.citizen();
        Answer check = check(me, draft(me, Till.BY_PAGE));
        assertThat(check.json().at("/fee/items").isEmpty()).isFalse();
        assertThat(check.json().at("/fee").has("sum")).isFalse();
    }

    @Test
    void whatIsFreeHasNoFee() {
        SignedInApplicant me = people.citizen();
        assertThat(check(me, draft(me, Applications.PROCEDURE)).json().has("fee"))
                .isFalse();
    }

    private Dossier draft(SignedInApplicant me, String procedure) {
        return applications.completeDraft(applications.caller(me.applicant()), procedure, DeliveryMethod.COUNTER);
    }

    private Answer check(SignedInApplicant me, Dossier draft) {
        return api.get(address(draft) + "/check").bearer(me.token()).expect(200);
    }

    private static String address(Dossier dossier) {
        return "/api/v1/dossiers/" + dossier.id().value();
    }
}
