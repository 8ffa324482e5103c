package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.account.credential.AuthenticatorSecret;
import vn.motcua.account.credential.Digits;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.officer.Officer;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;

/** What was under way when somebody was shut out opens nothing. */
@DatabaseTest
class OvertakenApiTest {

    private static final String PASSWORD = "Mật khẩu dài 2026";
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final Api api;
    private final Tables tables;
    private final Overtaken overtaken;
    private final SentCodes phones;
    private final SignedInApplicant person;
    private final SignedInApplicant friend;
    private final Officer officer;

    OvertakenApiTest(
            Api api,
            Tables tables,
            Overtaken overtaken,
            SentCodes phones,
            People people,
            OfficerCredentials credentials) {
        this.api = api;
        this.tables = tables;
        this.overtaken = overtaken;
        this.phones = phones;
        person = people.citizen();
        friend = people.citizen("Trần Văn Hải");
        officer = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE).officer();
        credentials.set(officer.id(), credentials.prepare(PASSWORD, new AuthenticatorSecret(SECRET)));
    }

    @Test
    void phoneThatIsBeingTakenAwaySignsNobodyIn() {
        String challenge = api.post("/api/v1/auth/codes")
                .json(Map.of(
                        "phone", person.applicant().phone().value(),
                        "identifier", person.applicant().identifier().value()))
                .expect(202)
                .at("/challengeId");
        String code = phones.lastTo(person.applicant().phone());

        Answer answer = whileShutOut(
                () -> api.post("/api/v1/auth/tokens")
                        .json(Map.of("challengeId", challenge, "code", code))
                        .send(),
                "UPDATE applicant SET phone = '" + People.freePhone().value() + "' WHERE id = " + personId());

        answer.expectProblem(409, "other-phone");
        assertThat(tables.count("account_session WHERE ended_at IS NULL AND caller_id = " + personId()))
                .isEqualTo(1);
    }

    @Test
    void sessionThatIsBeingEndedGrantsNothing() {
        Map<String, Object> grant = Map.of(
                "representativeIdentifier",
                friend.applicant().identifier().value(),
                "representativeName",
                friend.applicant().fullName(),
                "actions",
                List.of("SUBMIT"),
                "validUntil",
                LocalDate.now(Zone.VIETNAM).plusDays(30).toString());

        Answer answer = whileShutOut(
                () -> api.post("/api/v1/me/representations")
                        .bearer(person.token())
                        .json(grant)
                        .send(),
                endOfSessions());

        answer.expectProblem(401, "unauthenticated");
        assertThat(tables.count("representation WHERE owner_id = " + personId()))
                .isZero();
    }

    @Test
    void sessionThatIsBeingEndedRegistersNoDevice() {
        Answer answer = whileShutOut(
                () -> api.put("/api/v1/me/devices/installation-" + UUID.randomUUID())
                        .bearer(person.token())
                        .json(Map.of(
                                "platform", "ANDROID", "pushToken", "token-" + UUID.randomUUID(), "appVersion", "1.0"))
                        .send(),
                endOfSessions());

        answer.expectProblem(401, "unauthenticated");
        assertThat(tables.count("applicant_device WHERE applicant_id = " + personId()))
                .isZero();
    }

    @Test
    void officerWhoIsBeingSuspendedIsNotSignedIn() {
        assertOfficerIsRefusedAfter("UPDATE officer SET active = 0 WHERE id = " + officerId());
    }

    @Test
    void credentialsThatAreBeingReplacedSignNobodyIn() {
        assertOfficerIsRefusedAfter("UPDATE officer_credential SET password_hash = REPLACE(password_hash, 'm=19456',"
                + " 'm=19457') WHERE officer_id = " + officerId());
    }

    private void assertOfficerIsRefusedAfter(String change) {
        Answer answer = overtaken.whileLocked(
                "officer",
                officer.id().value(),
                () -> api.post("/api/v1/auth/officer-tokens")
                        .json(Map.of("username", officer.username(), "password", PASSWORD, "code", Digits.of(SECRET)))
                        .send(),
                List.of(change));

        answer.expectProblem(401, "sign-in-refused");
        assertThat(tables.count("account_session WHERE client <> 'test' AND caller_id = " + officerId()))
                .isZero();
    }

    private Answer whileShutOut(Supplier<Answer> request, String change) {
        return overtaken.whileLocked("applicant", person.id().value(), request, List.of(change));
    }

    private String endOfSessions() {
        return "UPDATE account_session SET ended_at = UTC_TIMESTAMP(6), end_reason = 'REVOKED' WHERE caller_id = "
                + personId();
    }

    private String personId() {
        return Tables.id(person.id().value());
    }

    private String officerId() {
        return Tables.id(officer.id().value());
    }
}
