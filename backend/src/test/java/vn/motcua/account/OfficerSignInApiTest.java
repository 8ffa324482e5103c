package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.account.credential.AuthenticatorSecret;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.officer.Officer;
import vn.motcua.platform.security.OfficerRole;

@ServerTest
class OfficerSignInApiTest {

    private static final String PASSWORD = "Mật khẩu dài 2026";
    private static final AuthenticatorSecret SECRET = new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    private static final byte[] SECRET_BYTES = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Api api;
    private final Tables tables;
    private final Officer officer;

    OfficerSignInApiTest(Api api, Tables tables, People people, OfficerCredentials credentials) {
        this.api = api;
        this.tables = tables;
        officer = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE).officer();
        credentials.set(officer.id(), credentials.prepare(PASSWORD, SECRET));
    }

    @Test
    void officerSignsInWithNamePasswordAndAuthenticator() {
        Answer session = signIn(officer.username().toUpperCase(java.util.Locale.ROOT), PASSWORD, code(0))
                .expect(200);

        assertThat(session.at("/caller/kind")).isEqualTo("OFFICER");
        assertThat(session.at("/caller/name")).isEqualTo(officer.fullName());
        api.get("/api/v1/sessions").bearer(session.at("/accessToken")).expect(200);
        // An officer is no applicant.
        api.get("/api/v1/me").bearer(session.at("/accessToken")).send().expectProblem(403, "forbidden");
    }

    @Test
    void authenticatorsCodeIsTakenOnce() {
        String code = code(0);
        signIn(officer.username(), PASSWORD, code).expect(200);

        signIn(officer.username(), PASSWORD, code).expectProblem(401, "sign-in-refused");
    }

    @Test
    void codeOfAnEarlierStepIsRefusedAfterALaterOne() {
        signIn(officer.username(), PASSWORD, code(1)).expect(200);

        signIn(officer.username(), PASSWORD, code(0)).expectProblem(401, "sign-in-refused");
    }

    @Test
    void whicheverIsWrongTheAnswerIsTheSame() {
        Answer wrongName = signIn("khong.co.ai." + UUID.randomUUID(), PASSWORD, code(0));
        Answer foreignName = signIn("nguyễn", PASSWORD, code(0));
        Answer wrongPassword = signIn(officer.username(), "another", code(0));
        Answer wrongCode = signIn(officer.username(), PASSWORD, code(-100));

        for (Answer answer : List.of(wrongName, foreignName, wrongPassword, wrongCode)) {
            answer.expectProblem(401, "sign-in-refused");
            assertThat(answer.json()).isEqualTo(wrongName.json());
        }
    }

    @Test
    void fiveFailuresLockTheNameEvenForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            signIn(officer.username(), "another", code(0)).expectProblem(401, "sign-in-refused");
        }

        Answer locked = signIn(officer.username(), PASSWORD, code(0)).expectProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(locked.header("Retry-After").orElseThrow())).isBetween(800, 900);
    }

    @Test
    void namesThatNobodyBearsAreLockedLikeAnyOther() {
        String nobody = "khong.co.ai." + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            signIn(nobody, "another", code(0)).expectProblem(401, "sign-in-refused");
        }

        signIn(nobody, "another", code(0)).expectProblem(429, "too-many-requests");
    }

    @Test
    void officerWhoHasLeftIsShutOut() {
        signIn(officer.username(), PASSWORD, code(0)).expect(200);
        tables.execute("UPDATE officer SET active = 0 WHERE username = '" + officer.username() + "'");

        signIn(officer.username(), PASSWORD, code(1)).expectProblem(401, "sign-in-refused");
    }

    @Test
    void databaseHoldsNeitherPasswordNorSecret() {
        assertThat(tables.count("officer_credential WHERE authenticator_secret LIKE '%GEZDGNBV%'"))
                .isZero();
        assertThat(tables.count("officer_credential WHERE password_hash NOT LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'"))
                .isZero();
    }

    private Answer signIn(String username, String password, String code) {
        return api.post("/api/v1/auth/officer-tokens")
                .json(Map.of("username", username, "password", password, "code", code))
                .send();
    }

    /** The authenticator's code some steps from now. */
    private static String code(int steps) {
        try {
            TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
            Instant at = Instant.now().plus(Duration.ofSeconds(30L * steps));
            return generator.generateOneTimePasswordString(new SecretKeySpec(SECRET_BYTES, "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
