package vn.motcua.account.activation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.credential.Digits;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;

@DatabaseTest
class ActivationApiTest {

    private static final String PASSWORD = "Mây trắng trên Hàm Rồng";

    private final Api api;
    private final Tables tables;
    private final SignedInOfficer administrator;
    private final SignedInOfficer officer;

    ActivationApiTest(Api api, People people, Tables tables, Agencies agencies) {
        this.api = api;
        this.tables = tables;
        var agency = agencies.findByCode("H56.14").orElseThrow().id().value();
        administrator = people.officer(agency, null, OfficerRole.ADMIN);
        officer = people.officer(agency, null, OfficerRole.INTAKE);
    }

    @Test
    void officerChoosesCredentialsWithTheCodeAndSignsIn() {
        String code = issue();

        Answer opened = open(code).expect(200);
        assertThat(opened.at("/fullName")).isEqualTo(officer.officer().fullName());
        assertThat(opened.at("/link")).startsWith("otpauth://totp/").contains(opened.at("/authenticatorSecret"));
        assertThat(opened.json().at("/qr").size()).isEqualTo(opened.at("/qr/0").length());
        String secret = opened.at("/authenticatorSecret");
        complete(code, PASSWORD, Digits.of(secret)).expect(204);

        signIn(PASSWORD, Digits.of(secret)).expect(200);
        assertThat(file().at("/state")).isEqualTo("ACTIVE");
        assertThat(file().at("/changes/0/kind")).isEqualTo("ACTIVATED");
        assertThat(file().at("/changes/1/kind")).isEqualTo("CODE_ISSUED");
    }

    @Test
    void codeIsGoodOnce() {
        String code = issue();
        String secret = open(code).expect(200).at("/authenticatorSecret");
        complete(code, PASSWORD, Digits.of(secret)).expect(204);

        open(code).expectProblem(401, "activation-refused");
        complete(code, "Một mật khẩu khác", Digits.of(secret)).expectProblem(401, "activation-refused");
    }

    @Test
    void codeIsReadHoweverItIsTyped() {
        open(issue().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')).expect(200);
    }

    @Test
    void officeBehindOneAddressIsActivatedWithinMinutes() {
        String code = issue();

        for (int i = 0; i < 60; i++) {
            open(code).expect(200);
        }
    }

    @Test
    void newCodeReplacesTheOneBefore() {
        String first = issue();
        String second = issue();

        open(first).expectProblem(401, "activation-refused");
        open(second).expect(200);
    }

    @Test
    void codeIsGoodForThreeDays() {
        String code = issue();
        tables.execute("UPDATE officer_activation SET expires_at = DATE_SUB(expires_at, INTERVAL 3 DAY)");

        open(code).expectProblem(401, "activation-refused");
        complete(code, PASSWORD, "000000").expectProblem(401, "activation-refused");
    }

    @Test
    void whicheverIsWrongTheAnswerIsTheSame() {
        String code = issue();
        Answer wrongCode = open("AAAAA-AAAAA-AAAAA-AAAAA");
        Answer noCode = open("abc");
        Answer wrongName = open("khong.co.ai", code);
        Answer foreignName = open("nguyễn", code);

        for (Answer answer : List.of(wrongCode, noCode, wrongName, foreignName)) {
            answer.expectProblem(401, "activation-refused");
            assertThat(answer.json()).isEqualTo(wrongCode.json());
        }
    }

    @Test
    void resettingTakesCredentialsAndSessionsAwayAtOnce() {
        String code = issue();
        String secret = open(code).expect(200).at("/authenticatorSecret");
        complete(code, PASSWORD, Digits.of(secret)).expect(204);
        String token = signIn(PASSWORD, Digits.of(secret)).expect(200).at("/accessToken");
        api.get("/api/v1/officer/me").bearer(token).expect(200);

        issue();

        api.get("/api/v1/officer/me").bearer(token).send().expectProblem(401, "unauthenticated");
        signIn(PASSWORD, Digits.of(secret)).expectProblem(401, "sign-in-refused");
        assertThat(file().at("/state")).isEqualTo("NOT_ACTIVATED");
    }

    @Test
    void passwordThatIsShortOrHoldsTheNameIsRefusedAndTheCodeStaysGood() {
        String code = issue();
        String secret = open(code).expect(200).at("/authenticatorSecret");

        for (String bad :
                List.of("ngắn quá", "ababababababab", officer.officer().username() + " 2026 dài")) {
            Answer refused = complete(code, bad, Digits.of(secret)).expectProblem(400, "invalid-input");
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/password");
        }
        Answer digits = complete(code, PASSWORD, Digits.wrong(secret)).expectProblem(400, "invalid-input");
        assertThat(digits.at("/errors/0/pointer")).isEqualTo("/authenticatorCode");
        complete(code, PASSWORD, Digits.of(secret)).expect(204);
    }

    @Test
    void suspendedOfficerActivatesNothing() {
        String code = issue();
        tables.execute("UPDATE officer SET active = 0 WHERE username = '"
                + officer.officer().username() + "'");

        open(code).expectProblem(401, "activation-refused");
    }

    @Test
    void databaseAndLogHoldNeitherCodeNorSecret() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        String code = issue();
        String secret = open(code).expect(200).at("/authenticatorSecret");
        complete(code, PASSWORD, Digits.of(secret)).expect(204);
        root.setLevel(before);
        root.detachAppender(log);

        String bare = code.replace("-", "");
        assertThat(tables.count("officer_activation WHERE code_hash LIKE '%" + bare
                        + "%' OR authenticator_secret LIKE '%" + secret + "%'"))
                .isZero();
        assertThat(log.list).isNotEmpty();
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line ->
                        line.contains(code) || line.contains(bare) || line.contains(secret) || line.contains(PASSWORD));
    }

    private String issue() {
        return api.post("/api/v1/officer/officers/" + officer.id().value() + "/activation-code")
                .bearer(administrator.token())
                .json(Map.of("reason", "Cán bộ mới"))
                .expect(201)
                .at("/code");
    }

    private Answer file() {
        return api.get("/api/v1/officer/officers/" + officer.id().value())
                .bearer(administrator.token())
                .expect(200);
    }

    private Answer open(String code) {
        return open(officer.officer().username(), code);
    }

    private Answer open(String username, String code) {
        return api.post("/api/v1/auth/activations")
                .json(Map.of("username", username, "code", code))
                .send();
    }

    private Answer complete(String code, String password, String digits) {
        return api.post("/api/v1/auth/activations/completion")
                .json(Map.of(
                        "username",
                        officer.officer().username(),
                        "code",
                        code,
                        "password",
                        password,
                        "authenticatorCode",
                        digits))
                .send();
    }

    private Answer signIn(String password, String digits) {
        return api.post("/api/v1/auth/officer-tokens")
                .json(Map.of("username", officer.officer().username(), "password", password, "code", digits))
                .send();
    }
}
