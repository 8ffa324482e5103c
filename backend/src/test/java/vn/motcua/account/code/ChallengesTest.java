package vn.motcua.account.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;
import vn.motcua.platform.text.Language;

@DatabaseTest
class ChallengesTest {

    private static final CodeCheck SPENT = new CodeCheck.Rejected(0);

    private final MovableClock clock = new MovableClock();
    private final Challenges challenges;
    private final SentCodes phones;
    private final Tables tables;
    private final PhoneNumber phone = People.freePhone();
    private final Identifier number = People.freePersonalNumber();

    ChallengesTest(
            ChallengeRows rows, SentCodes phones, ServerSecret secret, Transactions transactions, Tables tables) {
        this.phones = phones;
        this.tables = tables;
        challenges = new Challenges(rows, phones, secret, transactions, clock);
    }

    @Test
    void rightCodeOpensItsOwnChallengeOnce() {
        Challenge challenge = send();
        String code = phones.lastTo(phone);

        Challenge answered = right(challenge, code);

        assertThat(answered).isEqualTo(challenge);
        assertThat(answered.identifier()).isEqualTo(number);
        assertThat(challenges.use(answered)).isTrue();
        assertThat(challenges.use(answered)).isFalse();
        assertThat(check(challenge, code)).isEqualTo(SPENT);
    }

    @Test
    void codeOfAnotherChallengeIsWorthNothing() {
        Challenge first = send();
        String codeOfFirst = phones.lastTo(phone);
        Challenge second = send();
        while (phones.lastTo(phone).equals(codeOfFirst)) {
            second = send();
        }

        assertThat(check(second, codeOfFirst)).isEqualTo(new CodeCheck.Rejected(4));
        assertThat(right(first, codeOfFirst)).isEqualTo(first);
    }

    @Test
    void fifthTryIsTheLast() {
        Challenge challenge = send();
        String right = phones.lastTo(phone);
        for (int i = 0; i < 4; i++) {
            assertThat(check(challenge, wrong(right))).isEqualTo(new CodeCheck.Rejected(4 - i));
        }
        assertThat(right(challenge, right)).isEqualTo(challenge);

        assertThat(check(challenge, right)).isEqualTo(SPENT);
    }

    @Test
    void codeIsOverAfterTenMinutes() {
        Challenge challenge = send();
        String code = phones.lastTo(phone);
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(right(challenge, code)).isEqualTo(challenge);
        clock.advance(Duration.ofMillis(1));

        assertThat(check(challenge, code)).isEqualTo(SPENT);
    }

    @Test
    void databaseDoesNotHoldTheCode() {
        Challenge challenge = send();
        String code = phones.lastTo(phone);
        String row = "sign_in_challenge WHERE phone = '" + phone.value() + "'";

        assertThat(tables.count(row)).isEqualTo(1);
        // A plain hash of six digits is found by trying them all.
        for (String text : List.of(code, challenge.id().value() + " " + code)) {
            assertThat(tables.count(row + " AND code_hash = SHA2('" + text + "', 256)"))
                    .isZero();
        }
    }

    private CodeCheck check(Challenge challenge, String code) {
        return challenges.check(Purpose.SIGN_IN, challenge.id(), code);
    }

    private Challenge right(Challenge challenge, String code) {
        return switch (check(challenge, code)) {
            case CodeCheck.Right(Challenge answered) -> answered;
            case CodeCheck.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private Challenge send() {
        return challenges.send(Purpose.SIGN_IN, phone, number, Language.VI);
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }
}
