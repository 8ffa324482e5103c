package vn.motcua.dossier.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.key.TimeStampStandIn;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Official papers are issued once. */
@ServerTest
class IssuePaperTest {
    private static final PaperId RECEIPT = PaperId.first(PaperKind.RECEIPT);

    private final OfficialPapers papers;
    private final OfficialPaperRows rows;
    private final PapersDue papersDue;
    private final IssueRelay relay;
    private final PaperCauses causes;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Tables tables;
    private final Clock clock;
    private final Dossier dossier;
    private final TestAuthority authority = new TestAuthority();
    private final TestKeys keys;

    IssuePaperTest(
            OfficialPapers papers,
            OfficialPaperRows rows,
            PapersDue papersDue,
            IssueRelay relay,
            PaperCauses causes,
            Dossiers dossiers,
            Documents documents,
            Outbox outbox,
            Transactions transactions,
            Tables tables,
            Clock clock,
            Agencies agencies,
            Desk desk,
            Acts acts) {
        this.papers = papers;
        this.rows = rows;
        this.papersDue = papersDue;
        this.relay = relay;
        this.causes = causes;
        this.dossiers = dossiers;
        this.documents = documents;
        this.outbox = outbox;
        this.transactions = transactions;
        this.tables = tables;
        this.clock = clock;
        this.dossier = acts.accept(desk.intake(), desk.submitted());
        Agency agency = agencies.get(desk.agency());
        this.keys = new TestKeys(authority).with(Signer.agency(agency.code(), agency.name()));
    }

    @Test
    void eventGivesCauseAndTheRelayIssues() {
        assertThat(papers.list(dossier))
                .singleElement()
                .satisfies(paper -> assertThat(paper.issued()).isEmpty());
        OutboxEvent accepted =
                new OutboxEvent(Ids.next(), "dossier.accepted", dossier.id().value(), "{}", clock.instant());

        transactions.write(() -> papersDue.consume(accepted));
        transactions.write(() -> papersDue.consume(accepted));
        while (relay.runOnce() > 0) {
            // Papers of other tests may wait before it.
        }

        OfficialPaper issued = papers.list(dossier).getFirst();
        assertThat(issued.id()).isEqualTo(RECEIPT);
        assertThat(issued.issued()).hasValueSatisfying(issue -> {
            assertThat(issue.signedBy())
                    .containsExactlyElementsOf(
                            cause().signers().stream().map(Signer::name).toList());
            assertThat(papers.open(dossier, RECEIPT))
                    .isEqualTo(new OfficialPapers.Found.Issued(documents.get(issue.document())));
        });
    }

    @Test
    void whoeverComesFirstThereIsOneIssue() throws Exception {
        IssuePaper issuing = issuing(Signing.with(keys, clock.instant()));
        Callable<StoredDocument> issue = () -> document(issuing.issue(dossier, RECEIPT, cause()));

        List<UUID> kept;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<StoredDocument>> asked =
                    threads.invokeAll(Stream.generate(() -> issue).limit(4).toList());
            kept = asked.stream()
                    .map(one -> one.resultNow().id().value())
                    .distinct()
                    .toList();
        }

        assertThat(kept).hasSize(1);
        assertThat(tables.count("stored_document WHERE file_name LIKE '%" + dossier.requireCode() + "%'"))
                .isEqualTo(1);
    }

    @Test
    void agencySignsItsReceipt() throws IOException {
        StoredDocument document =
                document(issuing(Signing.with(keys, clock.instant())).issue(dossier, RECEIPT, cause()));

        byte[] pdf = documents.soundPdf(document.id()).bytes();
        assertThat(papers.list(dossier).getFirst().issued().orElseThrow().signedBy())
                .containsExactlyElementsOf(
                        cause().signers().stream().map(Signer::name).toList());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
        assertThat(text(pdf)).contains("(Đã xác nhận trên hệ thống)").doesNotContain("không ký số");
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void paperThatNobodyCanSignSaysSo() throws IOException {
        SignPdf expired = Signing.with(keys, TestAuthority.FAR_AHEAD.plusSeconds(1));

        StoredDocument document = document(issuing(expired).issue(dossier, RECEIPT, cause()));

        assertThat(papers.list(dossier).getFirst().issued().orElseThrow().signedBy())
                .isEmpty();
        assertThat(text(documents.soundPdf(document.id()).bytes())).contains("bản không ký số");
    }

    @Test
    void withoutItsTimeStampNothingIsIssued() throws IOException {
        HttpServer broken = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broken.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        broken.start();
        try (TimeStampStandIn sound = TimeStampStandIn.start(authority, clock.instant())) {
            String url = "http://127.0.0.1:" + broken.getAddress().getPort() + "/";
            IssueOutcome none =
                    issuing(Signing.with(keys, clock.instant(), url)).issue(dossier, RECEIPT, cause());

            assertThat(none).isEqualTo(new IssueOutcome.Unsigned());
            assertThat(papers.list(dossier).getFirst().issued()).isEmpty();
            assertThat(tables.count("stored_document WHERE file_name LIKE '%" + dossier.requireCode() + "%'"))
                    .isZero();
            assertThat(issuing(Signing.with(keys, clock.instant(), sound.url())).issue(dossier, RECEIPT, cause()))
                    .isInstanceOf(IssueOutcome.Issued.class);
        } finally {
            broken.stop(0);
        }
    }

    @Test
    void issuedPapersAreNobodysOrphans() {
        StoredDocument document =
                document(issuing(Signing.with(keys, clock.instant())).issue(dossier, RECEIPT, cause()));

        // What the sweep of orphans asks as well: the row is held by a foreign key.
        assertThatThrownBy(() -> documents.delete(document.id())).isInstanceOf(RuntimeException.class);
        assertThat(documents.find(document.id())).isPresent();
    }

    @Test
    void whatChangedWhileItWasDrawnIsDrawnAnew() {
        Changing changing = new Changing(1);

        IssueOutcome outcome = issuing(Signing.with(keys, clock.instant()), changing)
                .issue(dossier, RECEIPT, changing.causes(dossier).getFirst());

        assertThat(documents.find(document(outcome).id())).isPresent();
        assertThat(changing.drawn).containsExactly("0", "1");
        assertThat(tables.count("stored_document WHERE file_name LIKE '%" + dossier.requireCode() + "%'"))
                .as("what was drawn first is thrown away")
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotSettleIsNotIssued() {
        Changing changing = new Changing(Integer.MAX_VALUE);

        IssueOutcome outcome = issuing(Signing.with(keys, clock.instant()), changing)
                .issue(dossier, RECEIPT, changing.causes(dossier).getFirst());

        assertThat(outcome).isEqualTo(new IssueOutcome.Unsettled());
        assertThat(changing.drawn).hasSize(3);
        assertThat(papers.list(dossier).getFirst().issued()).isEmpty();
        assertThat(tables.count("stored_document WHERE file_name LIKE '%" + dossier.requireCode() + "%'"))
                .isZero();
    }

    /** A receipt whose cause changes each time that it is drawn, so many times. */
    private final class Changing implements PaperSource {
        private final List<String> drawn = new ArrayList<>();
        private final int times;

        Changing(int times) {
            this.times = times;
        }

        @Override
        public PaperKind kind() {
            return PaperKind.RECEIPT;
        }

        @Override
        public Set<String> eventTypes() {
            return Set.of();
        }

        @Override
        public List<PaperCause> causes(Dossier of) {
            PaperCause like = cause();
            String state = Integer.toString(Math.min(drawn.size(), times));
            return List.of(new PaperCause(like.at(), state, like.signers(), (signed, out) -> {
                like.drawing().write(signed, out);
                drawn.add(state);
            }));
        }
    }

    private static StoredDocument document(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Issued(StoredDocument document)) {
            return document;
        }
        throw new AssertionError("not issued: " + outcome);
    }

    @Test
    void namesInAddressesAreReadBack() {
        for (PaperKind kind : PaperKind.values()) {
            PaperId id = new PaperId(kind, 2);
            assertThat(PaperId.parse(id.toString())).contains(id);
        }
        assertThat(Stream.of("receipt", "receipt-0", "receipt-01", "RECEIPT-1", "receipt-9999999", "letter-1", "")
                        .flatMap(text -> PaperId.parse(text).stream())
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PaperReader reader = PaperReader.of(pdf)) {
            return reader.text();
        }
    }

    private PaperCause cause() {
        return papers.cause(dossier, RECEIPT).orElseThrow();
    }

    private IssuePaper issuing(SignPdf sign) {
        return new IssuePaper(new MakePaper(sign), rows, causes, dossiers, documents, outbox, transactions, clock);
    }

    private IssuePaper issuing(SignPdf sign, PaperSource source) {
        PaperCauses changing = new PaperCauses(List.of(source));
        return new IssuePaper(new MakePaper(sign), rows, changing, dossiers, documents, outbox, transactions, clock);
    }
}
