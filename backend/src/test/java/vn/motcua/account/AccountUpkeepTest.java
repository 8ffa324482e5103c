package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.Purpose;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.platform.text.Language;

@DatabaseTest
class AccountUpkeepTest {

    private final AccountUpkeep upkeep;
    private final Challenges challenges;
    private final Sessions sessions;
    private final Tables tables;

    AccountUpkeepTest(AccountUpkeep upkeep, Challenges challenges, Sessions sessions, Tables tables) {
        this.upkeep = upkeep;
        this.challenges = challenges;
        this.sessions = sessions;
        this.tables = tables;
    }

    @Test
    void codesGoADayAfterTheirEnd() {
        Challenge challenge =
                challenges.send(Purpose.SIGN_IN, People.freePhone(), People.freePersonalNumber(), Language.VI);
        String row = "sign_in_challenge WHERE id = " + Tables.id(challenge.id().value());

        ended(row, "expires_at", 23);
        upkeep.removeWhatIsOver();
        assertThat(tables.count(row)).isEqualTo(1);

        ended(row, "expires_at", 25);
        upkeep.removeWhatIsOver();
        assertThat(tables.count(row)).isZero();
    }

    @Test
    void sessionsGoThirtyDaysAfterTheirEndWithTheirTokens() {
        UUID caller = UUID.randomUUID();
        sessions.open(CallerKind.OFFICER, caller, "test");
        String row = "account_session WHERE caller_id = " + Tables.id(caller);
        String tokens = "refresh_token WHERE session_id IN (SELECT id FROM " + row + ")";

        ended(row, "expires_at", 29 * 24);
        upkeep.removeWhatIsOver();
        assertThat(tables.count(row)).isEqualTo(1);
        assertThat(tables.count(tokens)).isEqualTo(1);

        ended(row, "expires_at", 31 * 24);
        upkeep.removeWhatIsOver();
        assertThat(tables.count(row)).isZero();
    }

    @Test
    void moreThanABatchOfWindowsThatEndedGoesInOneRun() {
        tables.execute("INSERT INTO rate_window (bucket, used, window_end)"
                + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)"
                + " SELECT CONCAT('over-', a.i, '-', b.i), 1, UTC_TIMESTAMP(6) - INTERVAL 1 DAY FROM n a JOIN n b");
        assertThat(tables.count("rate_window WHERE bucket LIKE 'over-%'")).isEqualTo(2_500);

        upkeep.removeWhatIsOver();

        assertThat(tables.count("rate_window WHERE bucket LIKE 'over-%'")).isZero();
    }

    private void ended(String tableAndCondition, String column, int hoursAgo) {
        tables.execute("UPDATE "
                + tableAndCondition.replace(
                        " WHERE ", " SET " + column + " = UTC_TIMESTAMP(6) - INTERVAL " + hoursAgo + " HOUR WHERE "));
    }
}
