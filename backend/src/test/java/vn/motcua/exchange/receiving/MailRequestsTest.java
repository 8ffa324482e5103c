package vn.motcua.exchange.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeMessages;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.status.Stage;

/** Statuses that come, and what senders ask for. */
@DatabaseTest
class MailRequestsTest extends MailCase {

    MailRequestsTest(ApplicationContext server) {
        super(server);
    }

    @Test
    void statusMovesTheDocumentThatWasSent() {
        ExchangeDocument sent = sent();
        arriveStatus(sent, StatusCode.ARRIVED);
        clock.advance(Duration.ofMinutes(1));
        arriveStatus(sent, StatusCode.ACCEPTED);
        fetch();
        assertThat(stageThere(sent)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void statusThatNobodySignedIsBelievedOnlyOfWhomTheAxisLetsSendIt() {
        ExchangeDocument sent = sent();
        put(SENDER, MessageType.STATUS, new EdxmlReading.StatusRead(statusOf(sent, StatusCode.ARRIVED), false));
        put(
                "000.00.00.H16",
                MessageType.STATUS,
                new EdxmlReading.StatusRead(statusOf(sent, StatusCode.REFUSED), false));
        fetch();
        assertThat(stageThere(sent)).isEqualTo(Stage.ARRIVED);
        assertThat(tables.count("exchange_reception WHERE state = 'POISONED'")).isEqualTo(1);
    }

    @Test
    void statusOfADocumentThatIsNotKnownIsWaitedForAndThenSetApart() {
        ExchangeDocument unknown = ExchangeData.outgoing(agency.id(), own);
        arriveStatus(unknown, StatusCode.ARRIVED);
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(fetch()).isEqualTo(1);
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(fetch()).isZero();
        assertThat(tables.count("exchange_reception WHERE state = 'POISONED'")).isEqualTo(1);
        assertThat(failuresTold()).isEqualTo(1);
    }

    /** Its next try keeps them anew. */
    @Test
    void packageThatCannotHaveItsEffectYetLeavesNoFiles() {
        long before = tables.count("stored_document");
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(ExchangeMessages.NOTE, "unknown", true, List.of()),
                List.of(ExchangeMessages.file("van-ban.pdf", SampleFiles.pdf(1)))));

        assertThat(fetch()).isEqualTo(1);

        assertThat(tables.count("exchange_reception WHERE state = 'WAITING'")).isEqualTo(1);
        assertThat(tables.count("stored_document")).isEqualTo(before);
    }

    @Test
    void packageAtWhichAServerDiedEachTimeIsSetApartUnread() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        for (int death = 1; death <= 8; death++) {
            claimAsAnother();
            clock.advance(Duration.ofMinutes(11));
        }

        fetch();

        assertThat(register.entered()).isEmpty();
        assertThat(tables.count("exchange_reception WHERE state = 'POISONED' AND reason LIKE 'a server died%'"))
                .isEqualTo(1);
        assertThat(axis.mailbox(own)).isEmpty();
        assertThat(failuresTold()).isEqualTo(1);
    }

    @Test
    void statusIsSentThoughTheServerThatReportsItIsBehindTheOneBefore() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        clock.advance(Duration.ofSeconds(-30));

        report(StatusCode.ACCEPTED);

        assertThat(answers()).isEqualTo("01 03");
    }

    @Test
    void recallCancelsTheDocumentAndTellsItsSender() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(ExchangeMessages.recall(SENDER, own, identity));
        arrive(ExchangeMessages.recall(SENDER, own, identity));
        fetch();
        assertThat(register.cancelled()).isEqualTo(register.entered());
        assertThat(answers()).isEqualTo("01 15");
        assertThat(stageHere()).isEqualTo(Stage.GIVEN_BACK);
    }

    @Test
    void recallOfWhatIsInWorkWaitsForAClerkAndAStatusThatAsksDoesToo() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        register.takeAllIn();
        arrive(ExchangeMessages.recall(SENDER, own, identity));
        arriveTakeBack();
        fetch();
        assertThat(answers()).isEqualTo("01");
        assertThat(register.cancelled()).isEmpty();
        assertThat(tables.count("exchange_request WHERE waiting AND kind = 'RECALL'"))
                .isEqualTo(1);
    }

    @Test
    void recallAfterCompletionIsDeclined() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        report(StatusCode.COMPLETED);
        register.finishAll();
        arrive(ExchangeMessages.recall(SENDER, own, identity));
        fetch();
        assertThat(answers()).isEqualTo("01 06 16");
    }

    @Test
    void statusThatAsksForADocumentIsAnsweredAsARecallIs() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arriveTakeBack();
        fetch();
        assertThat(answers()).isEqualTo("01 15");
        assertThat(register.cancelled()).hasSize(1);
    }

    @Test
    void statusThatAsksForACompletedDocumentIsDeclined() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        report(StatusCode.COMPLETED);
        arriveTakeBack();
        fetch();
        assertThat(answers()).isEqualTo("01 06 16");
        assertThat(register.cancelled()).isEmpty();
    }

    @Test
    void recallThatOvertookItsDocumentIsAnsweredOnceThatIsHere() {
        arrive(ExchangeMessages.recall(SENDER, own, identity));
        fetch();
        arrive(ExchangeMessages.document(SENDER, own, identity));
        clock.advance(Duration.ofMinutes(1));
        fetch();
        clock.advance(Duration.ofMinutes(1));
        fetch();
        assertThat(answers()).isEqualTo("01 15");
    }

    @Test
    void updateChangesTheEntryThatIsHereAndTheSenderIsTold() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(update(true));
        fetch();
        assertThat(register.entered()).hasSize(1);
        assertThat(register.cancelled()).isEmpty();
        assertThat(register.updated()).isEqualTo(register.entered());
        assertThat(answers()).isEqualTo("01 15");
        report(StatusCode.COMPLETED);
        assertThat(answers()).as("of the same document").isEqualTo("01 15 06");
    }

    @Test
    void updateOfReceiversAloneLeavesTheEntryAsItIs() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(update(false));
        fetch();
        assertThat(register.updated()).isEmpty();
        assertThat(register.cancelled()).isEmpty();
        assertThat(answers()).isEqualTo("01 15");
    }

    @Test
    void updateOfWhatIsFinishedIsDeclined() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        register.finishAll();
        arrive(update(true));
        fetch();
        assertThat(answers()).isEqualTo("01 16");
    }

    /** Else the old one were cancelled, the new one not entered, and the sender told that all is well. */
    @Test
    void updateThatTheRegisterDoesNotTakeIsDeclinedAndWhatIsHereStays() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        register.refuse(true);
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(ExchangeMessages.NOTE, identity.documentId(), true, List.of()),
                List.of()));
        fetch();
        assertThat(register.cancelled()).isEmpty();
        assertThat(answers()).isEqualTo("01 16");
        assertThat(stageHere()).isEqualTo(Stage.ARRIVED);
        assertThat(tables.count("exchange_request WHERE reply = 'REFUSED' AND reply_words = 'Văn bản có dấu mật'"))
                .isEqualTo(1);
    }

    @Test
    void replacementThatTheRegisterDoesNotTakeIsRefusedAndTheOldDocumentStays() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        register.refuse(true);
        arrive(replacement());
        fetch();
        assertThat(register.cancelled()).isEmpty();
        assertThat(answers()).isEqualTo("01 16 02");
        assertThat(stageHere()).isEqualTo(Stage.ARRIVED);
    }

    @Test
    void updateWhoseAttachmentIsNotAcceptedIsDeclined() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(ExchangeMessages.NOTE, identity.documentId(), true, List.of()),
                List.of(ExchangeMessages.file("van-ban.pdf", "no PDF".getBytes(StandardCharsets.UTF_8)))));
        fetch();
        assertThat(register.cancelled()).isEmpty();
        assertThat(answers()).isEqualTo("01 16");
    }

    @Test
    void receiverWhoIsTakenOffGivesTheDocumentBack() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(
                        ExchangeMessages.NOTE,
                        identity.documentId(),
                        false,
                        List.of(new Business.ReceiverChange(new OrganId(own), false))),
                List.of()));
        fetch();
        assertThat(stageHere()).isEqualTo(Stage.GIVEN_BACK);
        assertThat(register.cancelled()).hasSize(1);
    }

    @Test
    void replacementGivesBackTheOldDocumentAndEntersTheNew() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(replacement());
        fetch();
        assertThat(register.entered()).hasSize(2);
        assertThat(stageHere()).isEqualTo(Stage.GIVEN_BACK);
        assertThat(register.replaced()).isEqualTo(register.entered());
        assertThat(answers()).isEqualTo("01 15 01");
    }

    @Test
    void stepsAreReportedOnceAndNeverBack() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        for (StatusCode code :
                List.of(StatusCode.ASSIGNED, StatusCode.ACCEPTED, StatusCode.ASSIGNED, StatusCode.COMPLETED)) {
            report(code);
        }
        assertThat(answers()).isEqualTo("01 04 06");
    }

    private DocumentMessage update(boolean contentChanged) {
        return ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(ExchangeMessages.NOTE, identity.documentId(), contentChanged, List.of()),
                List.of());
    }

    private DocumentMessage replacement() {
        return ExchangeMessages.document(
                SENDER,
                own,
                ExchangeMessages.identity(SENDER, number + "b"),
                new Business.Replace(
                        ExchangeMessages.NOTE, List.of(new Business.Replaced(identity.documentId(), List.of()))),
                List.of());
    }
}
