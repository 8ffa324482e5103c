package vn.motcua.exchange.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.exchange.ExchangeMessages;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.status.Stage;

/** Packages that come: documents, and what cannot be read. */
@DatabaseTest
class FetchMailTest extends MailCase {

    FetchMailTest(ApplicationContext server) {
        super(server);
    }

    @Test
    void documentIsEnteredOnceAndItsSenderIsToldThatItArrived() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        assertThat(fetch()).isEqualTo(1);
        assertThat(fetch()).isZero();

        assertThat(register.entered()).hasSize(1);
        assertThat(answers()).isEqualTo("01");
        assertThat(tables.count("exchange_reception WHERE state = 'DONE' AND document_id IS NOT NULL"))
                .isEqualTo(1);
        assertThat(tables.count("exchange_document WHERE register_id IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void packageWhoseAcknowledgementWasLostIsAcknowledgedAgainAndHasNoSecondEffect() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        axis.forgetAcknowledgements();
        assertThat(fetch()).isZero();
        assertThat(register.entered()).hasSize(1);
        assertThat(axis.mailbox(own)).isEmpty();
    }

    @Test
    void documentThatComesInASecondPackageHasOneEffect() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        arrive(ExchangeMessages.document(SENDER, own, identity));
        assertThat(fetch()).isEqualTo(2);
        assertThat(register.entered()).hasSize(1);
        assertThat(answers()).isEqualTo("01");
    }

    @Test
    void documentThatTheRegisterDoesNotTakeIsRefusedWithItsReason() {
        register.refuse(true);
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        assertThat(answers()).isEqualTo("02");
        assertThat(tables.count("exchange_delivery WHERE words = 'Văn bản có dấu mật'"))
                .isEqualTo(1);
        assertThat(failuresTold()).isEqualTo(1);
    }

    @Test
    void documentThatWasRefusedIsTakenWhenItIsSentAgain() {
        register.refuse(true);
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        register.refuse(false);
        clock.advance(Duration.ofMinutes(5));
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        assertThat(register.entered()).hasSize(1);
        assertThat(answers()).isEqualTo("02 01");
    }

    @Test
    void documentForAnotherAgencyIsRefused() {
        arrive(ExchangeMessages.document(SENDER, "000.00.00.H16", identity));
        fetch();
        assertThat(register.entered()).isEmpty();
        assertThat(answers()).isEqualTo("02");
    }

    @Test
    void fileThatIsNotAcceptedRefusesTheDocumentAndNamesTheReason() {
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.New(ExchangeMessages.NOTE),
                List.of(ExchangeMessages.file("van-ban.pdf", "MZ not a PDF".getBytes(UTF_8)))));
        fetch();
        assertThat(register.entered()).isEmpty();
        assertThat(answers()).isEqualTo("02");
        assertThat(tables.count("exchange_delivery WHERE words LIKE 'Tệp đính kèm không được chấp nhận:%'"))
                .isEqualTo(1);
    }

    @Test
    void packageThatCannotBeReadIsRefusedWhereTheAxisVouchesForItsSender() {
        arriveRefused(SENDER);
        fetch();
        assertThat(answers()).isEqualTo("02");
        assertThat(tables.count("exchange_reception WHERE state = 'REFUSED'")).isEqualTo(1);
        assertThat(failuresTold()).isEqualTo(1);
    }

    @Test
    void packageThatNamesAnotherAsItsSenderIsSetApartAndNobodyIsAnswered() {
        arriveRefused("000.00.00.H16");
        fetch();
        assertThat(answers()).isEmpty();
        assertThat(tables.count("exchange_reception WHERE state = 'POISONED'")).isEqualTo(1);
        assertThat(failuresTold()).isEqualTo(1);
        assertThat(fetch()).as("it was acknowledged as failed").isZero();
    }

    @Test
    void packageThatCannotBeReadDoesNotTouchADocumentThatIsHere() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        arriveRefused(SENDER);
        fetch();
        assertThat(answers()).isEqualTo("01");
        assertThat(stageHere()).isEqualTo(Stage.ARRIVED);
    }

    @Test
    void registerThatFailsLeavesNothingAndIsAskedAgain() {
        register.breakDown(true);
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        assertThat(tables.count("exchange_document")).isZero();
        assertThat(tables.count("exchange_reception WHERE state = 'WAITING' AND reason NOT LIKE '%subject%'"))
                .isEqualTo(1);
        register.breakDown(false);
        clock.advance(Duration.ofMinutes(1));
        fetch();
        assertThat(answers()).isEqualTo("01");
    }

    @Test
    void packageOfAServerThatWasKilledIsTakenByAnotherAfterItsLease() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        claimAsAnother();
        assertThat(fetch()).isZero();
        clock.advance(Duration.ofMinutes(11));
        assertThat(fetch()).isEqualTo(1);
        assertThat(register.entered()).hasSize(1);
    }

    @Test
    void mailboxThatCannotBeLookedIntoIsNoted() {
        axis.beAway(true);
        fetch();
        assertThat(tables.count("exchange_mailbox WHERE failure = 'UNREACHABLE' AND fetched_at IS NULL"))
                .isEqualTo(1);
        axis.beAway(false);
        fetch();
        assertThat(tables.count("exchange_mailbox WHERE fetched_at IS NOT NULL"))
                .isEqualTo(1);
    }
}
