package vn.motcua.exchange.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Documents;
import vn.motcua.exchange.AxisStandIn;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.ExchangeMessages;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.reading.Claim;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** What comes in over an axis in memory, with the real tables behind it; packages stand for what reading them gives. */
@DatabaseTest
class FetchMailTest {
    private static final String SENDER = "000.00.00.H59";

    private final Outbox outbox;
    private final Agencies agencies;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final Documents files;
    private final ReceptionRows rows;
    private final Transactions transactions;
    private final Tables tables;
    private final Sql sql;
    private final Agency agency;
    private final String own;
    private final MovableClock clock = new MovableClock();
    private final AxisStandIn axis = new AxisStandIn(clock);
    private final RegisterStandIn register = new RegisterStandIn();
    private final Map<String, EdxmlReading> packages = new HashMap<>();
    private final String number = UUID.randomUUID().toString().substring(0, 8);
    private final DocumentIdentity identity = ExchangeMessages.identity(SENDER, number);

    @TempDir
    private Path folder;

    FetchMailTest(
            Outbox outbox,
            Agencies agencies,
            ExchangeDocuments documents,
            StatusBook book,
            Post post,
            Documents files,
            ReceptionRows rows,
            Transactions transactions,
            Tables tables,
            Sql sql) {
        this.outbox = outbox;
        this.agencies = agencies;
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.files = files;
        this.rows = rows;
        this.transactions = transactions;
        this.tables = tables;
        this.sql = sql;
        this.agency = agencies.list().getFirst();
        this.own = ExchangeAgencies.codeOf(agency);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_reception",
                "exchange_mailbox",
                "exchange_document");
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
    void updateTakesThePlaceOfWhatItUpdates() {
        arrive(ExchangeMessages.document(SENDER, own, identity));
        fetch();
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                identity,
                new Business.Update(ExchangeMessages.NOTE, identity.documentId(), true, List.of()),
                List.of()));
        fetch();
        assertThat(register.entered()).hasSize(2);
        assertThat(register.cancelled()).containsExactly(register.entered().getFirst());
        assertThat(answers()).isEqualTo("01 15");
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
        arrive(ExchangeMessages.document(
                SENDER,
                own,
                ExchangeMessages.identity(SENDER, number + "b"),
                new Business.Replace(
                        ExchangeMessages.NOTE, List.of(new Business.Replaced(identity.documentId(), List.of()))),
                List.of()));
        fetch();
        assertThat(register.entered()).hasSize(2);
        assertThat(stageHere()).isEqualTo(Stage.GIVEN_BACK);
        assertThat(answers()).isEqualTo("01 15 01");
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

    private int fetch() {
        ExchangeAgencies own = new ExchangeAgencies(agencies, clock, List.of(agency.code()));
        ReportStatus reports = new ReportStatus(book, post, own, clock);
        AnswerRequest requests = new AnswerRequest(documents, book, reports, register);
        TakePackage take = new TakePackage(
                (file, scratch) -> packages.get(Files.readString(file)),
                new StoreAttachments(files),
                new TakeDocument(documents, book, reports, register, requests, clock),
                new TakeStatus(documents, own, book, requests),
                new TakeRefusal(documents, own, book, reports, clock),
                own);
        return new FetchMail(
                        axis.routes(),
                        own,
                        rows,
                        take,
                        new ExchangeFolder(folder.toString()),
                        transactions,
                        outbox,
                        clock)
                .runOnce();
    }

    private void arrive(DocumentMessage message) {
        put(SENDER, MessageType.EDOC, new EdxmlReading.DocumentRead(message));
    }

    private void arriveRefused(String claimedSender) {
        Claim claim = new Claim(new OrganId(claimedSender), identity.documentId(), identity.code(), identity.date());
        put(SENDER, MessageType.EDOC, new EdxmlReading.Refused(Refusal.CHANGED, "digest", claim));
    }

    private void arriveStatus(ExchangeDocument about, StatusCode code) {
        put(SENDER, MessageType.STATUS, new EdxmlReading.StatusRead(statusOf(about, code), true));
    }

    private StatusMessage statusOf(ExchangeDocument about, StatusCode code) {
        DocumentReference reference = new DocumentReference(
                new OrganId(own),
                about.reference().code(),
                about.reference().documentId(),
                about.reference().promulgatedOn());
        return ExchangeMessages.status(SENDER, own, reference, code, clock.instant());
    }

    private void arriveTakeBack() {
        DocumentReference reference =
                new DocumentReference(new OrganId(own), identity.code(), identity.documentId(), identity.date());
        put(
                SENDER,
                MessageType.STATUS,
                new EdxmlReading.StatusRead(
                        ExchangeMessages.status(SENDER, own, reference, StatusCode.TAKEN_BACK, clock.instant()), true));
    }

    private void put(String from, MessageType type, EdxmlReading reading) {
        String key = UUID.randomUUID().toString();
        packages.put(key, reading);
        axis.put(from, own, type, key.getBytes(UTF_8));
        // Reports have whole seconds: what follows another does so by one at least.
        clock.advance(Duration.ofSeconds(1));
    }

    private void report(StatusCode code) {
        clock.advance(Duration.ofSeconds(1));
        ExchangeAgencies all = new ExchangeAgencies(agencies, clock, List.of());
        transactions.write(() -> new ReportStatus(book, post, all, clock).report(here(), code, "vì"));
    }

    private ExchangeDocument here() {
        return transactions
                .write(() -> documents.lock(Direction.INCOMING, agency.id(), SENDER, identity.documentId()))
                .orElseThrow();
    }

    private Stage stageHere() {
        return transactions
                .read(() -> book.histories(here().id()))
                .get(own)
                .standing()
                .stage();
    }

    private Stage stageThere(ExchangeDocument sent) {
        return transactions
                .read(() -> book.histories(sent.id()))
                .get(SENDER)
                .standing()
                .stage();
    }

    private ExchangeDocument sent() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), own);
        transactions.write(() -> {
            documents.add(document);
            book.send(document.id(), SENDER);
        });
        return document;
    }

    private void claimAsAnother() {
        ReceivedPackage listed = axis.mailbox(own).getFirst();
        transactions.write(() -> {
            rows.list(axis.name(), agency, listed, clock.instant());
            rows.claim(
                    axis.name(),
                    agency,
                    listed,
                    clock.instant(),
                    clock.instant().plus(Duration.ofMinutes(10)));
        });
    }

    /** The statuses that wait to be sent, in their order. */
    private String answers() {
        return String.join(
                " ",
                transactions.read(
                        () -> sql.of("SELECT code FROM exchange_delivery WHERE kind = 'STATUS' ORDER BY position")
                                .list(row -> row.text("code"))));
    }

    private long failuresTold() {
        return tables.count("outbox_event e JOIN exchange_reception r ON r.id = e.aggregate_id WHERE e.type = '"
                + ReceptionFailed.TYPE + "'");
    }
}
