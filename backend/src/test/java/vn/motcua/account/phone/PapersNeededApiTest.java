package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant.LegalRepresentative;

/** Bodies as the page at the counter sends them: which inputs it shows depends on the cause and the paper. */
@DatabaseTest
class PapersNeededApiTest extends CounterVisit {

    private final SignedInApplicant company;
    private final LegalRepresentative registered;

    PapersNeededApiTest(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices) {
        super(api, people, tables, phones, overtaken, agencies, notices);
        company = people.organisation();
        registered = Objects.requireNonNull(company.applicant().legalRepresentative());
    }

    @ParameterizedTest
    @EnumSource(
            value = PhoneChange.Paper.class,
            names = {"IDENTITY_CARD", "ELECTRONIC_IDENTITY", "PASSPORT"})
    void organisationsPhoneIsNotChangedOnAPrivatePersonsPaper(PhoneChange.Paper paper) {
        Map<String, Object> body = companys("LOST", paper.name());

        assertThat(change(intake, body).expect(400).at("/errors/0/pointer")).isEqualTo("/paper");
    }

    @Test
    void organisationsWrongPaperIsNamedAndNotWhatBelongsToIt() {
        Map<String, Object> body = companys("TAKEN", "IDENTITY_CARD");
        body.put("dateOfBirth", "1988-05-01");

        assertThat(change(head, body).expect(400).at("/errors/0/pointer")).isEqualTo("/paper");
    }

    @ParameterizedTest
    @EnumSource(PhoneChange.Cause.class)
    void citizensWrongPaperIsNamedAndNotWhatBelongsToIt(PhoneChange.Cause cause) {
        Map<String, Object> body = body(head);
        body.put("cause", cause.name());
        body.put("paper", "BUSINESS_REGISTRATION");
        body.put(
                "representative",
                sent(registered.fullName(), registered.personalNumber().value()));

        assertThat(change(head, body).expect(400).at("/errors/0/pointer")).isEqualTo("/paper");
    }

    @Test
    void organisationsLostPhoneIsChangedForItsLegalRepresentativeAlone() {
        Map<String, Object> body = companys("LOST", "BUSINESS_REGISTRATION");
        assertThat(change(intake, body).expect(400).at("/errors/0/pointer")).isEqualTo("/representative");
        body.put(
                "representative",
                sent("Trần Văn Hải", registered.personalNumber().value()));
        change(intake, body).expectProblem(409, "representative-differs");
        body.put(
                "representative",
                sent(registered.fullName(), People.freePersonalNumber().value()));
        change(intake, body).expectProblem(409, "representative-differs");

        body.put(
                "representative",
                sent("phạm quốc tuấn", registered.personalNumber().value()));
        change(intake, body).expect(200);

        assertThat(tables.count("phone_change WHERE cause = 'LOST' AND paper = 'BUSINESS_REGISTRATION'"
                        + " AND old_representative_name = 'Phạm Quốc Tuấn' AND old_representative_number = '"
                        + registered.personalNumber().value() + "' AND applicant_id = "
                        + Tables.id(company.id().value())))
                .isEqualTo(1);
    }

    private Map<String, Object> companys(String cause, String paper) {
        Map<String, Object> body = body(intake);
        var officer = cause.equals("TAKEN") ? head : intake;
        body.put(
                "challengeId",
                challenge(officer, company.applicant().identifier().value(), phone));
        body.put("code", phones.lastTo(phone));
        body.put("cause", cause);
        body.put("paper", paper);
        body.put("fullName", company.applicant().fullName());
        return body;
    }

    private static Map<String, String> sent(String fullName, String personalNumber) {
        return Map.of("fullName", fullName, "personalNumber", personalNumber);
    }
}
