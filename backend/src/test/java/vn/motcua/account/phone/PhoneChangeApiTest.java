package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.account.code.Purpose;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.time.Zone;

@DatabaseTest
class PhoneChangeApiTest {

    private static final String CHANGES = "/api/v1/officer/phone-changes";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final SentCodes phones;
    private final Overtaken overtaken;
    private final SignedInApplicant holder;
    private final SignedInOfficer intake;
    private final SignedInOfficer head;
    private final PhoneNumber phone = People.freePhone();

    PhoneChangeApiTest(Api api, People people, Tables tables, SentCodes phones, Overtaken overtaken) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.phones = phones;
        this.overtaken = overtaken;
        holder = people.citizen("Lê Thị Hồng Nhung");
        intake = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE);
        head = people.officer(UUID.randomUUID(), null, OfficerRole.HEAD);
    }

    @Test
    void holderOfALostPhoneSignsInWithTheNewOneAlone() {
        change(intake, body(intake)).expect(200);

        assertThat(signIn(phone).at("/caller/name")).isEqualTo("Lê Thị Hồng Nhung");
        signIn(holder.applicant().phone()).expectProblem(404, "not-registered");
    }

    @Test
    void everythingSignedInBeforeIsShutOutAtOnce() {
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
        registerDevice();

        change(intake, body(intake)).expect(200);

        api.get("/api/v1/me").bearer(holder.token()).send().expectProblem(401, "unauthenticated");
        assertThat(tables.count("applicant_device WHERE applicant_id = "
                        + Tables.id(holder.id().value())))
                .isZero();
        assertThat(tables.count("account_session WHERE end_reason = 'REVOKED' AND caller_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    @Test
    void bothNumbersAreToldAndNobodyIsNamed() {
        change(intake, body(intake)).expect(200);

        for (PhoneNumber told : List.of(holder.applicant().phone(), phone)) {
            assertThat(phones.lastMessageTo(told))
                    .isNotEmpty()
                    .doesNotContain("Nhung", holder.applicant().identifier().value(), phone.national());
        }
    }

    @Test
    void changeIsKeptWithWhoWhyAndWhichPaper() {
        change(intake, body(intake)).expect(200);

        assertThat(tables.count("phone_change WHERE applicant_id = "
                        + Tables.id(holder.id().value())
                        + " AND changed_by = " + Tables.id(intake.id().value())
                        + " AND old_phone = '" + holder.applicant().phone().value() + "' AND new_phone = '"
                        + phone.value() + "' AND paper = 'IDENTITY_CARD' AND cause = 'LOST' AND reason = 'Mất máy'"))
                .isEqualTo(1);
    }

    @Test
    void whatTheLostPhoneGrantedInTheLastThirtyDaysEnds() {
        SignedInApplicant thief = people.citizen("Trần Văn Hải");
        SignedInApplicant mother = people.citizen("Trần Thị Mơ");
        represent(mother);
        tables.execute("UPDATE representation SET created_at = DATE_SUB(created_at, INTERVAL 31 DAY) WHERE owner_id = "
                + Tables.id(holder.id().value()));
        represent(thief);

        change(intake, body(intake)).expect(200);

        assertThat(ownersOf(thief)).isEqualTo(1);
        assertThat(ownersOf(mother)).isEqualTo(2);
    }

    @Test
    void nameOfTheCardMustBeTheAccounts() {
        Map<String, Object> body = body(intake);
        body.put("fullName", "Nguyễn Văn Khác");

        change(intake, body).expectProblem(409, "name-differs");
        // The code is still good.
        body.put("fullName", "lê thị hồng nhung");
        change(intake, body).expect(200);
    }

    @Test
    void numberThatSomebodyElseRegisteredIsGivenBackByAHeadAlone() {
        SignedInApplicant friend = people.citizen("Trần Văn Hải");
        represent(friend);
        Map<String, Object> body = body(head);
        body.put("cause", "TAKEN");
        body.put("fullName", "Nguyễn Thị Thật");
        body.put("dateOfBirth", "1988-05-01");

        change(intake, body).expectProblem(403, "only-head");
        change(head, body).expect(200);

        Answer me = api.get("/api/v1/me")
                .bearer(signIn(phone).expect(200).at("/accessToken"))
                .expect(200);
        assertThat(me.at("/fullName")).isEqualTo("Nguyễn Thị Thật");
        assertThat(me.at("/dateOfBirth")).isEqualTo("1988-05-01");
        assertThat(ownersOf(friend)).isEqualTo(1);
        assertThat(tables.count("phone_change WHERE old_name = 'Lê Thị Hồng Nhung' AND applicant_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
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
    void unknownNumberAndTheSamePhoneAreNamed() {
        Map<String, Object> body = body(intake);
        body.put("challengeId", challenge(intake, People.freePersonalNumber().value(), phone));
        body.put("code", phones.lastTo(phone));
        change(intake, body).expectProblem(404, "not-registered");

        sendCode(intake, holder.applicant().phone()).expectProblem(409, "phone-same");
        Map<String, Object> twice = body(intake);
        change(intake, body(intake)).expect(200);
        change(intake, twice).expectProblem(409, "phone-same");
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

        String unregistered = challenge(intake, People.freePersonalNumber().value(), phone);
        api.post("/api/v1/auth/registrations")
                .json(Map.of(
                        "challengeId",
                        unregistered,
                        "code",
                        phones.lastTo(phone),
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
    void badInputIsNamed() {
        assertThat(sendCode(intake, "12").expect(400).at("/errors/0/pointer")).isEqualTo("/phone");
        Map<String, Object> body = body(intake);
        for (var wrong : Map.of("reason", " ", "fullName", "<>", "paper", "TICKET", "dateOfBirth", "-5000-01-01")
                .entrySet()) {
            Map<String, Object> bad = new HashMap<>(body);
            bad.put(wrong.getKey(), wrong.getValue());
            assertThat(change(intake, bad).expect(400).at("/errors/0/pointer")).isEqualTo("/" + wrong.getKey());
        }
    }

    @Test
    void thirtyFirstCodeOfADayWaits() {
        SignedInOfficer busy = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE);
        for (int i = 0; i < 30; i++) {
            sendCode(busy, phone).expect(202);
        }

        sendCode(busy, phone).expectProblem(429, "too-many-requests");
    }

    private Map<String, Object> body(SignedInOfficer officer) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "challengeId",
                challenge(officer, holder.applicant().identifier().value(), phone));
        body.put("code", phones.lastTo(phone));
        body.put("cause", "LOST");
        body.put("paper", "IDENTITY_CARD");
        body.put("fullName", "Lê Thị Hồng Nhung");
        body.put("reason", " Mất máy ");
        return body;
    }

    private String challenge(SignedInOfficer officer, String identifier, PhoneNumber to) {
        return api.post(CHANGES + "/codes")
                .bearer(officer.token())
                .json(Map.of("identifier", identifier, "phone", to.value()))
                .expect(202)
                .at("/challengeId");
    }

    private Answer sendCode(SignedInOfficer officer, PhoneNumber to) {
        return sendCode(officer, to.value());
    }

    private Answer sendCode(SignedInOfficer officer, String to) {
        return api.post(CHANGES + "/codes")
                .bearer(officer.token())
                .json(Map.of("identifier", holder.applicant().identifier().value(), "phone", to))
                .send();
    }

    private Answer change(SignedInOfficer officer, Map<String, Object> body) {
        return api.post(CHANGES).bearer(officer.token()).json(body).send();
    }

    private Answer signIn(PhoneNumber with) {
        String challenge = api.post("/api/v1/auth/codes")
                .json(Map.of(
                        "phone",
                        with.value(),
                        "identifier",
                        holder.applicant().identifier().value()))
                .expect(202)
                .at("/challengeId");
        return api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", phones.lastTo(with)))
                .send();
    }

    private void registerDevice() {
        api.put("/api/v1/me/devices/installation-" + UUID.randomUUID())
                .bearer(holder.token())
                .json(Map.of("platform", "ANDROID", "pushToken", "token-" + UUID.randomUUID(), "appVersion", "1.0"))
                .expect(200);
        assertThat(tables.count("applicant_device WHERE applicant_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    /** For how many somebody may act, themself included. */
    private int ownersOf(SignedInApplicant representative) {
        return api.get("/api/v1/me/owners")
                .bearer(representative.token())
                .expect(200)
                .json()
                .at("/items")
                .size();
    }

    private void represent(SignedInApplicant friend) {
        api.post("/api/v1/me/representations")
                .bearer(holder.token())
                .json(Map.of(
                        "representativeIdentifier",
                        friend.applicant().identifier().value(),
                        "representativeName",
                        friend.applicant().fullName(),
                        "actions",
                        List.of("SUBMIT"),
                        "validUntil",
                        LocalDate.now(Zone.VIETNAM).plusDays(30).toString()))
                .expect(201);
    }
}
