package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.Challenges;
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
        Challenge challenge = challenges.send(People.freePhone(), People.freePersonalNumber(), Language.VI);
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

    private void ended(String tableAndCondition, String column, int hoursAgo) {
        tables.execute("UPDATE "
                + tableAndCondition.replace(
                        " WHERE ", " SET " + column + " = UTC_TIMESTAMP(6) - INTERVAL " + hoursAgo + " HOUR WHERE "));
    }
}
