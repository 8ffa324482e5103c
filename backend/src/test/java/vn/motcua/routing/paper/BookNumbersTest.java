package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Documents;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.register.TrackingBookContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.issue.OfficialPapers;
import vn.motcua.dossier.issue.PaperId;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A dossier has one number in its agency's tracking book from the moment it is taken in, and every paper says that one. */
@DatabaseTest
class BookNumbersTest {
    private static final int AT_ONCE = 8;

    private final Desk desk;
    private final Acts acts;
    private final Dossiers dossiers;
    private final OfficialPapers papers;
    private final Documents documents;
    private final FillControlSheet fillControlSheet;
    private final FillTrackingBook fillTrackingBook;
    private final Transactions transactions;
    private final Tables tables;
    private final AgencyId agency;
    private final Clerk intake;

    BookNumbersTest(
            Desk desk,
            Acts acts,
            Dossiers dossiers,
            OfficialPapers papers,
            Documents documents,
            FillControlSheet fillControlSheet,
            FillTrackingBook fillTrackingBook,
            Transactions transactions,
            Tables tables,
            Agencies agencies,
            Procedures procedures) {
        this.desk = desk;
        this.acts = acts;
        this.dossiers = dossiers;
        this.papers = papers;
        this.documents = documents;
        this.fillControlSheet = fillControlSheet;
        this.fillTrackingBook = fillTrackingBook;
        this.transactions = transactions;
        this.tables = tables;
        // One at which other tests take nothing in.
        this.agency = procedures.agenciesOffering(new ProcedureCode(Applications.PROCEDURE)).stream()
                .map(Agency::id)
                .filter(offering -> !offering.equals(desk.agency()))
                .reduce((first, last) -> last)
                .orElseThrow();
        this.intake = desk.officer(new Post(
                agency.value(),
                agencies.findUnit(agency, UnitKind.ONE_STOP).orElseThrow().id().value(),
                Set.of(OfficerRole.INTAKE)));
    }

    @Test
    void acceptancesAtOnceAreNumberedOneAfterTheOther() {
        int before = numberOnTheSheet(acts.accept(intake, submitted()));
        List<Dossier> waiting =
                IntStream.range(0, AT_ONCE).mapToObj(i -> submitted()).toList();
        List<CompletableFuture<Dossier>> accepting = waiting.stream()
                .map(dossier -> CompletableFuture.supplyAsync(() -> acts.accept(intake, dossier)))
                .toList();

        List<Integer> numbers = accepting.stream()
                .map(CompletableFuture::join)
                .map(this::numberOnTheSheet)
                .sorted()
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(before + 1, before + AT_ONCE)
                        .boxed()
                        .toList());
    }

    @Test
    void numberStaysWhenOneThatTheClockPutsBeforeItIsTakenInAfterIt() throws IOException {
        Dossier first = acts.accept(intake, submitted());
        String receipt = receiptOf(first);
        Dossier second = acts.accept(intake, submitted());
        tables.execute("UPDATE dossier SET accepted_at = accepted_at - INTERVAL 1 MINUTE WHERE id = "
                + Tables.id(second.id().value()));

        BookPlace ofFirst = placeOnTheSheet(first);
        BookPlace ofSecond = placeOnTheSheet(dossiers.get(second.id()));

        assertThat(ofSecond.number()).isEqualTo(ofFirst.number() + 1);
        assertThat(receipt).contains(ofFirst.inWords());
        assertThat(receiptOf(second)).contains(ofSecond.inWords());
        List<TrackingBookContent.Entry> book = book();
        assertThat(numberInTheBook(book, first)).isEqualTo(ofFirst.number());
        assertThat(numberInTheBook(book, second)).isEqualTo(ofSecond.number());
        assertThat(book.stream().map(TrackingBookContent.Entry::number)).isSorted();
    }

    @Test
    void acceptanceThatFailsGivesItsNumberBack() {
        int before = numberOnTheSheet(acts.accept(intake, submitted()));
        Dossier failing = submitted();
        Runnable accepting = () -> {
            acts.accept(intake, failing);
            throw new IllegalStateException("failed afterwards");
        };
        assertThatThrownBy(() -> transactions.write(accepting)).hasMessage("failed afterwards");

        assertThat(numberOnTheSheet(acts.accept(intake, submitted()))).isEqualTo(before + 1);
    }

    @Test
    void whatAnEarlierVersionTookInIsNumberedWhenItIsAskedFor() {
        Dossier unnumbered = acts.accept(intake, submitted());
        tables.execute("DELETE FROM tracking_book_entry WHERE dossier_id = "
                + Tables.id(unnumbered.id().value()));

        int number = numberInTheBook(book(), unnumbered);

        assertThat(number).isEqualTo(numberOnTheSheet(unnumbered)).isEqualTo(numberInTheBook(book(), unnumbered));
    }

    private Dossier submitted() {
        return desk.submitted(Applications.PROCEDURE, agency, DeliveryMethod.ONLINE);
    }

    private int numberOnTheSheet(Dossier accepted) {
        return placeOnTheSheet(accepted).number();
    }

    private BookPlace placeOnTheSheet(Dossier accepted) {
        return fillControlSheet
                .of(accepted, intake.caller())
                .orElseThrow()
                .handling()
                .bookPlace();
    }

    private String receiptOf(Dossier accepted) throws IOException {
        if (papers.open(accepted, PaperId.first(PaperKind.RECEIPT)) instanceof OfficialPapers.Found.Issued issued) {
            try (PaperReader read =
                    PaperReader.of(documents.soundPdf(issued.document().id()).bytes())) {
                return read.text().replaceAll("\\s+", " ");
            }
        }
        throw new IllegalStateException("no receipt");
    }

    private List<TrackingBookContent.Entry> book() {
        LocalDate today = LocalDate.now(Zone.VIETNAM);
        return fillTrackingBook
                .of(agency, new TrackingBookContent.Period(today.minusDays(1), today), intake.caller())
                .orElseThrow()
                .entries();
    }

    private static int numberInTheBook(List<TrackingBookContent.Entry> book, Dossier dossier) {
        return book.stream()
                .filter(entry -> entry.matter()
                        .dossierCode()
                        .equals(dossier.requireCode().value()))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
