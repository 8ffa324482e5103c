package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.account.code.Purpose;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.text.Language;

@DatabaseTest
class PhoneChangeGuardsApiTest extends CounterVisit {

    PhoneChangeGuardsApiTest(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices) {
        super(api, people, tables, phones, overtaken, agencies, notices);
    }

    @Test
    void onlyOfficersOfTheCounterMayAsk() {
        SignedInOfficer handler = people.officer(UUID.randomUUID(), null, OfficerRole.HANDLER, OfficerRole.ADMIN);

        sendCode(handler, phone).expectProblem(403, "not-at-counter");
        change(handler, body(intake)).expectProblem(403, "not-at-counter");
    }

    @Test
    void wrongCodeChangesNothing() {
        Map<String, Object> body = body(intake);
        body.put("code", phones.lastTo(phone).equals("000000") ? "000001" : "000000");

        assertThat(change(intake, body).expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/code");
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
    }

    @Test
    void codeIsGoodForOneChange() {
        Map<String, Object> body = body(intake);
        change(intake, body).expect(200);

        assertThat(change(intake, body).expect(400).at("/errors/0/pointer")).isEqualTo("/code");
    }

    @Test
    void codeOfTheCounterNeitherSignsInNorRegisters() {
        Map<String, Object> body = body(intake);
        change(intake, body(intake)).expect(200);
        // The account is bound to the phone by now, so that nothing but the purpose stands in the way.
        api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", body.get("challengeId"), "code", body.get("code")))
                .send()
                .expectProblem(401, "code-rejected");

        api.post("/api/v1/auth/registrations")
                .json(Map.of(
                        "challengeId",
                        body.get("challengeId"),
                        "code",
                        body.get("code"),
                        "kind",
                        "CITIZEN",
                        "fullName",
                        "Nguyễn Văn Khác"))
                .send()
                .expectProblem(401, "code-rejected");
    }

    @Test
    void codeIsForTheOfficerWhoAskedForItAndSaysSo() {
        Map<String, Object> body = body(intake);
        assertThat(phones.lastKindTo(phone)).isEqualTo(Purpose.Kind.PHONE_CHANGE);
        assertThat(Purpose.Kind.PHONE_CHANGE.message("123456", Language.VI)).contains("123456", "đổi số điện thoại");
        SignedInOfficer colleague = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE);

        assertThat(change(colleague, body).expect(400).at("/errors/0/pointer")).isEqualTo("/code");
        change(intake, body).expect(200);
    }

    @Test
    void codeForSigningInChangesNoPhone() {
        Map<String, Object> body = body(intake);
        String identifier = holder.applicant().identifier().value();
        body.put(
                "challengeId",
                api.post("/api/v1/auth/codes")
                        .json(Map.of("phone", phone.value(), "identifier", identifier))
                        .expect(202)
                        .at("/challengeId"));
        body.put("code", phones.lastTo(phone));

        assertThat(change(intake, body).expect(400).at("/errors/0/pointer")).isEqualTo("/code");
    }

    @Test
    void secondCounterChangesWhatTheFirstLeft() {
        Map<String, Object> body = body(intake);
        PhoneNumber between = People.freePhone();
        String id = Tables.id(holder.id().value());

        overtaken
                .whileLocked(
                        "applicant",
                        holder.id().value(),
                        () -> change(intake, body),
                        List.of("UPDATE applicant SET phone = '" + between.value() + "' WHERE id = " + id))
                .expect(200);

        assertThat(tables.count(
                        "phone_change WHERE applicant_id = " + id + " AND old_phone = '" + between.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void secondCounterAsksAnewWhetherTheNameIsTheAccounts() {
        Map<String, Object> body = body(intake);

        overtaken
                .whileLocked(
                        "applicant",
                        holder.id().value(),
                        () -> change(intake, body),
                        List.of("UPDATE applicant SET full_name = 'Nguyễn Thị Thật' WHERE id = "
                                + Tables.id(holder.id().value())))
                .expectProblem(409, "name-differs");
    }

    @Test
    void thirtyFirstCodeOfADayWaits() {
        SignedInOfficer busy = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE);
        for (int i = 0; i < 30; i++) {
            sendCode(busy, phone).expect(202);
        }

        sendCode(busy, phone).expectProblem(429, "too-many-requests");
    }
}
