package vn.motcua.exchange.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.reading.Claim;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** What comes in over an axis in memory, with the real tables behind it; packages stand for what reading them gives. */
abstract class MailCase {
    static final String SENDER = "000.00.00.H59";

    final Tables tables;
    final MovableClock clock = new MovableClock();
    final AxisStandIn axis = new AxisStandIn(clock);
    final RegisterStandIn register = new RegisterStandIn();
    final ReceptionRows rows;
    final Transactions transactions;
    final Agency agency;
    final String own;
    final String number = UUID.randomUUID().toString().substring(0, 8);
    final DocumentIdentity identity = ExchangeMessages.identity(SENDER, number);

    private final ApplicationContext server;
    private final Agencies agencies;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final Sql sql;
    private final Map<String, EdxmlReading> packages = new HashMap<>();

    @TempDir
    private Path folder;

    MailCase(ApplicationContext server) {
        this.server = server;
        this.agencies = server.getBean(Agencies.class);
        this.documents = server.getBean(ExchangeDocuments.class);
        this.book = server.getBean(StatusBook.class);
        this.post = server.getBean(Post.class);
        this.rows = server.getBean(ReceptionRows.class);
        this.transactions = server.getBean(Transactions.class);
        this.tables = server.getBean(Tables.class);
        this.sql = server.getBean(Sql.class);
        this.agency = agencies.list().getFirst();
        this.own = ExchangeAgencies.codeOf(agency);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_request",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_reception",
                "exchange_mailbox",
                "exchange_document");
    }

    int fetch() {
        ExchangeAgencies own = new ExchangeAgencies(agencies, clock, List.of(agency.code()));
        ReportStatus reports = new ReportStatus(book, post, own, clock);
        AnswerRequest requests =
                new AnswerRequest(documents, book, server.getBean(RequestBook.class), reports, register);
        TakePackage take = new TakePackage(
                (file, scratch) -> Objects.requireNonNull(packages.get(Files.readString(file))),
                new StoreAttachments(server.getBean(Documents.class)),
                new TakeDocument(documents, book, reports, register, requests, clock),
                new TakeStatus(
                        documents,
                        server.getBean(PartnerBook.class),
                        book,
                        requests,
                        server.getBean(RequestBook.class)),
                new TakeRefusal(documents, own, book, reports, clock),
                own);
        return new FetchMail(
                        axis.routes(),
                        own,
                        rows,
                        take,
                        new ExchangeFolder(folder.toString()),
                        transactions,
                        server.getBean(Outbox.class),
                        MailSettings.USUAL,
                        clock)
                .runOnce();
    }

    void arrive(DocumentMessage message) {
        put(SENDER, MessageType.EDOC, new EdxmlReading.DocumentRead(message));
    }

    void arriveRefused(String claimedSender) {
        Claim claim = new Claim(new OrganId(claimedSender), identity.documentId(), identity.code(), identity.date());
        put(SENDER, MessageType.EDOC, new EdxmlReading.Refused(Refusal.CHANGED, "digest", claim));
    }

    void arriveStatus(ExchangeDocument about, StatusCode code) {
        put(SENDER, MessageType.STATUS, new EdxmlReading.StatusRead(statusOf(about, code), true));
    }

    StatusMessage statusOf(ExchangeDocument about, StatusCode code) {
        DocumentReference reference = new DocumentReference(
                new OrganId(own),
                about.reference().code(),
                about.reference().documentId(),
                about.reference().promulgatedOn());
        return ExchangeMessages.status(SENDER, own, reference, code, clock.instant());
    }

    void arriveTakeBack() {
        DocumentReference reference =
                new DocumentReference(new OrganId(own), identity.code(), identity.documentId(), identity.date());
        put(
                SENDER,
                MessageType.STATUS,
                new EdxmlReading.StatusRead(
                        ExchangeMessages.status(SENDER, own, reference, StatusCode.TAKEN_BACK, clock.instant()), true));
    }

    void put(String from, MessageType type, EdxmlReading reading) {
        String key = UUID.randomUUID().toString();
        packages.put(key, reading);
        axis.put(from, own, type, key.getBytes(UTF_8));
        // Reports have whole seconds: what follows another does so by one at least.
        clock.advance(Duration.ofSeconds(1));
    }

    void report(StatusCode code) {
        clock.advance(Duration.ofSeconds(1));
        ExchangeAgencies all = new ExchangeAgencies(agencies, clock, List.of());
        transactions.write(() -> new ReportStatus(book, post, all, clock).report(here(), code, "vì"));
    }

    ExchangeDocument here() {
        return transactions
                .write(() -> documents.lock(Direction.INCOMING, agency.id(), SENDER, identity.documentId()))
                .orElseThrow();
    }

    Stage stageHere() {
        return transactions.read(() -> book.stage(here().id(), own));
    }

    Stage stageThere(ExchangeDocument sent) {
        return transactions.read(() -> book.stage(sent.id(), SENDER));
    }

    ExchangeDocument sent() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), own);
        transactions.write(() -> {
            documents.add(document);
            book.send(document.id(), SENDER);
        });
        return document;
    }

    void claimAsAnother() {
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
    String answers() {
        return String.join(
                " ",
                transactions.read(
                        () -> sql.of("SELECT code FROM exchange_delivery WHERE kind = 'STATUS' ORDER BY position")
                                .list(row -> row.text("code"))));
    }

    long failuresTold() {
        return tables.count("outbox_event e JOIN exchange_reception r ON r.id = e.aggregate_id WHERE e.type = '"
                + ReceptionFailed.TYPE + "'");
    }
}
