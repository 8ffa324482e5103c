package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.ExchangeAgency;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.axis.AxisServer;
import vn.motcua.axis.AxisSettings;
import vn.motcua.exchange.axis.AxisAccount;
import vn.motcua.exchange.axis.AxisPatience;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.NationalAxis;
import vn.motcua.exchange.delivery.DeliveryRelay;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.delivery.RelayOf;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.reading.Bounds;
import vn.motcua.exchange.edxml.reading.EdxmlReader;
import vn.motcua.exchange.ledger.Findings;
import vn.motcua.exchange.ledger.ReconcileOf;
import vn.motcua.exchange.packing.PackingOf;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.receiving.FetchMail;
import vn.motcua.exchange.receiving.MailOf;
import vn.motcua.exchange.receiving.ReportStatus;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.SigningKeys;

/** Two agencies with the whole exchange between them: signed packages over a real socket to the axis, the registers behind. */
@DatabaseTest
class TwoAgenciesTest {
    private final ApplicationContext server;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency sender;
    private final Agency receiver;
    private final MovableClock clock = new MovableClock();
    private final Map<UUID, List<Attachment>> files = new HashMap<>();
    private final ExchangeAgencies agencies;
    private final SigningKeys keys = TwoAgenciesTest::key;
    private final PartnerBook partners;
    private final Post post;
    private final ReportStatus reports;

    @TempDir
    private Path folder;

    private AxisServer axis;
    private AxisSettings settings;
    private AxisRoutes routes;
    private DeliveryRelay relay;
    private FetchMail mail;

    TwoAgenciesTest(
            ApplicationContext server,
            ExchangeDocuments documents,
            StatusBook book,
            Agencies tree,
            ObjectMapper json,
            Transactions transactions,
            Tables tables) {
        this.server = server;
        this.documents = documents;
        this.book = book;
        this.transactions = transactions;
        this.tables = tables;
        List<Agency> all = tree.list();
        this.sender = all.getFirst();
        this.receiver = all.getLast();
        this.agencies = new ExchangeAgencies(tree, clock, List.of(sender.code(), receiver.code()));
        this.partners = new PartnerBook("", agencies, keys, json);
        this.post = RelayOf.post(server, clock);
        this.reports = MailOf.reports(server, agencies, post, clock);
    }

    @BeforeEach
    void start() throws IOException {
        tables.empty(
                "exchange_trouble",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_reception",
                "exchange_mailbox",
                "exchange_reconciliation",
                "exchange_document");
        Path home = Path.of(System.getProperty("motcua.root", ".."))
                .resolve(".motcua")
                .toAbsolutePath()
                .normalize();
        settings = AxisSettings.forTests(home, folder.resolve("axis"), directory());
        axis = AxisServer.start(settings, clock);
        settings = settings.onPort(axis.port());
        routes = new AxisRoutes(
                "H56",
                null,
                new NationalAxis(
                        new AxisAccount("national", URI.create(axis.url()), "portal", "bi-mat-cua-hai-tinh"),
                        AxisPatience.USUAL,
                        clock));
        ExchangeFolder rooms = new ExchangeFolder(folder.resolve("rooms").toString());
        relay = RelayOf.relay(
                server,
                routes,
                PackingOf.writer(
                        server,
                        agencies,
                        partners,
                        (document, from, to) -> Optional.of(ExchangeMessages.document(
                                from.id().value(),
                                to.id().value(),
                                identity(document),
                                new Business.New(ExchangeMessages.NOTE),
                                files.getOrDefault(document.id(), List.of()))),
                        keys),
                rooms,
                clock);
        EdxmlReader reader = new EdxmlReader(partners, clock, Bounds.USUAL);
        mail = MailOf.mail(
                server, routes, agencies, (file, scratch) -> reader.read(file, scratch), reports, rooms, clock);
    }

    @AfterEach
    void stop() {
        axis.close();
    }

    @Test
    void documentIsSentTakenInWorkedOnAndCompletedWithEveryStatusInOrder() {
        ExchangeDocument document = dispatch(List.of(ExchangeMessages.file("van-ban.pdf", SampleFiles.pdf(2))));
        work();
        assertThat(codes(document)).containsExactly("01");
        assertThat(tables.count("incoming_file f JOIN exchange_document d ON d.register_id = f.incoming_id"
                        + " WHERE d.direction = 'INCOMING'"))
                .isEqualTo(1);

        for (StatusCode code :
                List.of(StatusCode.ACCEPTED, StatusCode.ASSIGNED, StatusCode.IN_PROGRESS, StatusCode.COMPLETED)) {
            clock.advance(Duration.ofMinutes(5));
            report(document, code);
            work();
        }

        assertThat(codes(document)).containsExactly("01", "03", "04", "05", "06");
        assertThat(stage(document)).isEqualTo(Stage.COMPLETED);
        assertNothingUnexplained();
    }

    @Test
    void recallIsCancelledInTheRegisterAndAnswered() {
        ExchangeDocument document = dispatch(List.of());
        work();
        clock.advance(Duration.ofMinutes(1));
        transactions.write(() -> {
            book.request(document.id(), code(receiver), Ask.TAKE_BACK);
            post.add(parcel(document, BusinessKind.RECALL));
        });
        work();

        assertThat(codes(document)).containsExactly("01", "15");
        assertThat(stage(document)).isEqualTo(Stage.GIVEN_BACK);
        assertThat(tables.count("incoming_document i JOIN exchange_document d ON d.register_id = i.id"
                        + " WHERE i.state = 'CANCELLED' AND d.direction = 'INCOMING'"))
                .isEqualTo(1);
        assertNothingUnexplained();
    }

    @Test
    void packageSignedByAnotherKeyThanItsSendersIsRefusedAndTheSenderIsTold() {
        SigningKeys others = signer -> Optional.of(new Key(ExchangeAgency.of("other", "Khác")));
        DeliveryRelay forging = RelayOf.relay(
                server,
                routes,
                PackingOf.writer(
                        server,
                        agencies,
                        partners,
                        (document, from, to) -> Optional.of(ExchangeMessages.document(
                                from.id().value(), to.id().value(), identity(document))),
                        others),
                new ExchangeFolder(folder.resolve("forged").toString()),
                clock);
        ExchangeDocument document = dispatch(List.of());
        forging.runOnce();
        work();

        assertThat(stage(document)).isEqualTo(Stage.REFUSED);
        assertThat(codes(document)).containsExactly("02");
        assertNothingUnexplained();
    }

    @Test
    void axisAwayForTwoHoursUnderLoadLosesAndDoublesNothing() {
        List<ExchangeDocument> all = new ArrayList<>();
        all.add(dispatch(List.of()));
        work();
        axis.close();
        for (int round = 0; round < 12; round++) {
            for (int one = 0; one < 5; one++) {
                all.add(dispatch(List.of()));
            }
            for (int minute = 0; minute < 10; minute++) {
                relay.runOnce();
                clock.advance(Duration.ofMinutes(1));
            }
            mail.runOnce();
        }
        assertThat(tables.count("exchange_delivery WHERE state = 'WAITING'")).isEqualTo(60);

        axis = AxisServer.start(settings, clock);
        clock.advance(Duration.ofMinutes(5));
        work();

        assertThat(tables.count("exchange_delivery WHERE state <> 'SENT'")).isZero();
        assertThat(tables.count("exchange_document WHERE direction = 'INCOMING' AND register_id IS NOT NULL"))
                .isEqualTo(all.size());
        assertThat(tables.count("exchange_reception WHERE state = 'DONE'")).isEqualTo(2L * all.size());
        all.forEach(document -> assertThat(codes(document)).containsExactly("01"));
        assertNothingUnexplained();
    }

    private void assertNothingUnexplained() {
        clock.advance(Duration.ofMinutes(2));
        Findings findings =
                ReconcileOf.reconcile(server, routes, agencies, clock).run().getFirst();
        assertThat(findings.unexplained()).isEmpty();
        assertThat(findings.explainedCount()).isPositive();
    }

    /** Until nothing moves any more. */
    private void work() {
        int quiet = 0;
        while (quiet < 2) {
            int moved = relay.runOnce() + mail.runOnce();
            quiet = moved == 0 ? quiet + 1 : 0;
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private ExchangeDocument dispatch(List<Attachment> attachments) {
        ExchangeDocument document = ExchangeData.outgoing(sender.id(), code(sender));
        files.put(document.id(), attachments);
        transactions.write(() -> {
            documents.add(document);
            book.send(document.id(), code(receiver));
            post.add(parcel(document, BusinessKind.NEW));
        });
        return document;
    }

    private Parcel parcel(ExchangeDocument document, BusinessKind kind) {
        return new Parcel(
                document.id(), code(sender), code(receiver), new Message.Business(kind, "Gửi nhầm"), false, null);
    }

    private void report(ExchangeDocument sent, StatusCode code) {
        transactions.write(() -> reports.report(
                documents
                        .lock(
                                Direction.INCOMING,
                                receiver.id(),
                                code(sender),
                                sent.reference().documentId())
                        .orElseThrow(),
                code,
                ""));
    }

    private List<String> codes(ExchangeDocument document) {
        return history(document).heard().stream()
                .map(heard -> heard.report().code().wire())
                .toList();
    }

    private Stage stage(ExchangeDocument document) {
        return history(document).standing().stage();
    }

    private StatusHistory history(ExchangeDocument document) {
        return transactions.read(() -> book.history(document.id(), code(receiver)));
    }

    private static DocumentIdentity identity(ExchangeDocument document) {
        WireReference reference = document.reference();
        String[] code = reference.code().split("/", 2);
        return new DocumentIdentity(reference.documentId(), code[0], code[1], "", reference.promulgatedOn());
    }

    private Path directory() throws IOException {
        return Files.writeString(folder.resolve("directory.json"), """
                {"systems": [{"id": "portal", "secret": "bi-mat-cua-hai-tinh", "province": "H56", "name": "Hai tỉnh"}],
                 "agencies": [
                  {"code": "%s", "codeQD20": "%s", "name": "Nơi gửi", "system": "portal"},
                  {"code": "%s", "codeQD20": "%s", "name": "Nơi nhận", "system": "portal"}]}
                """.formatted(
                        sender.qcvnCode(), sender.code(), receiver.qcvnCode(), receiver.code()));
    }

    private static String code(Agency agency) {
        return ExchangeAgencies.codeOf(agency);
    }

    private static Optional<SigningKey> key(Signer signer) {
        return Optional.of(new Key(ExchangeAgency.of(signer.alias().replace("-", "."), signer.name())));
    }

    private record Key(ExchangeAgency agency) implements SigningKey {
        @Override
        public List<X509Certificate> chain() {
            return List.of(agency.certificate());
        }

        @Override
        public String algorithm() {
            return "SHA256withRSA";
        }

        @Override
        public byte[] sign(byte[] bytes) {
            return agency.signer().sign(bytes);
        }
    }
}
