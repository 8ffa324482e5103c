package vn.motcua.exchange.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeMessages;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.status.Stage;

/** Of one sender nothing is taken before what it sent earlier; what nobody can take does not stop its post for long. */
@DatabaseTest
class MailOrderTest extends MailCase {
    private static final String OTHER_SENDER = "000.00.00.H16";
    private static final Duration LONGER_THAN_ANY_WAIT = Duration.ofMinutes(11);

    MailOrderTest(ApplicationContext server) {
        super(server);
    }

    @Test
    void statusWaitsForAnEarlierOneThatAnotherServerHolds() {
        ExchangeDocument sent = sent();
        arriveStatus(sent, StatusCode.ARRIVED);
        arriveStatus(sent, StatusCode.ACCEPTED);
        arriveStatus(sent, StatusCode.IN_PROGRESS);
        claimAsAnother();
        assertThat(fetch()).isZero();
        assertThat(stageThere(sent)).isEqualTo(Stage.SENT);

        clock.advance(LONGER_THAN_ANY_WAIT);
        assertThat(fetch()).isEqualTo(3);
        assertThat(stageThere(sent)).isEqualTo(Stage.IN_PROGRESS);
        assertThat(tables.count("exchange_report WHERE effect <> 'MOVED'")).isZero();
    }

    @Test
    void anotherSendersPackagesDoNotWait() {
        arriveStatus(sent(), StatusCode.ARRIVED);
        claimAsAnother();
        DocumentIdentity theirs = ExchangeMessages.identity(OTHER_SENDER, number);
        put(
                OTHER_SENDER,
                MessageType.EDOC,
                new EdxmlReading.DocumentRead(ExchangeMessages.document(OTHER_SENDER, own, theirs)));
        assertThat(fetch()).isEqualTo(1);
        assertThat(register.entered()).hasSize(1);
    }

    @Test
    void statusOfADocumentThatIsNotKnownKeepsNothingBack() {
        arriveStatus(ExchangeData.outgoing(agency.id(), own), StatusCode.ARRIVED);
        arrive(ExchangeMessages.document(SENDER, own, identity));
        assertThat(fetch()).isEqualTo(2);
        assertThat(register.entered()).hasSize(1);
    }

    @Test
    void packageThatTheAxisListsAndDoesNotGiveOutKeepsWhatFollowsBackForTwentyLooksOnly() {
        ExchangeDocument sent = sent();
        arrive(ExchangeMessages.document(SENDER, own, identity));
        axis.withhold(axis.mailbox(own).getFirst().docId());
        arriveStatus(sent, StatusCode.ARRIVED);
        for (int looks = 1; looks < 20; looks++) {
            fetch();
        }
        assertThat(stageThere(sent)).isEqualTo(Stage.SENT);
        fetch();
        assertThat(stageThere(sent)).isEqualTo(Stage.ARRIVED);

        axis.withholdNothing();
        fetch();
        assertThat(register.entered()).as("set apart or forgotten it is not").hasSize(1);
    }

    @Test
    void packageThatFailsKeepsWhatFollowsBackForFiveTriesOnly() {
        ExchangeDocument sent = sent();
        register.breakDown(true);
        arrive(ExchangeMessages.document(SENDER, own, identity));
        arriveStatus(sent, StatusCode.ARRIVED);
        for (int tries = 1; tries < 5; tries++) {
            assertThat(fetch()).isEqualTo(1);
            assertThat(stageThere(sent)).isEqualTo(Stage.SENT);
            clock.advance(LONGER_THAN_ANY_WAIT);
        }
        assertThat(fetch()).isEqualTo(2);
        assertThat(stageThere(sent)).isEqualTo(Stage.ARRIVED);
    }
}
