package vn.motcua.registry.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Desk;

/** Numbers: by year, unique, without holes, one series for all that an agency issues. */
@DatabaseTest
class OutgoingRegisterTest {

    private static final Instant LAST_OF_2030 = Instant.parse("2030-12-31T16:59:59Z");
    private static final Instant FIRST_OF_2031 = Instant.parse("2030-12-31T17:00:00Z");

    private final OutgoingRegister register;
    private final Transactions transactions;
    private final DocumentActs documents;
    private final Desk desk;
    private final Tables tables;

    OutgoingRegisterTest(
            OutgoingRegister register, Transactions transactions, DocumentActs documents, Desk desk, Tables tables) {
        this.register = register;
        this.transactions = transactions;
        this.documents = documents;
        this.desk = desk;
        this.tables = tables;
    }

    @Test
    void seriesBeginsAtOneOnTheFirstOfJanuaryInVietnam() {
        AgencyId agency = new AgencyId(UUID.randomUUID());

        OutgoingEntry old = enter(agency, "QĐ-UBND", LAST_OF_2030);
        OutgoingEntry older = enter(agency, "QĐ-UBND", LAST_OF_2030);
        OutgoingEntry fresh = enter(agency, "QĐ-UBND", FIRST_OF_2031);

        assertThat(List.of(
                        old.number().symbol(),
                        older.number().symbol(),
                        fresh.number().symbol()))
                .containsExactly("01/QĐ-UBND", "02/QĐ-UBND", "01/QĐ-UBND");
        assertThat(List.of(old.issuedOn(), fresh.issuedOn()))
                .containsExactly(LocalDate.of(2030, 12, 31), LocalDate.of(2031, 1, 1));
    }

    @Test
    void numberIsGivenBackWhenItsDocumentIsNot() {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        enter(agency, "TB-UBND", FIRST_OF_2031);

        assertThatThrownBy(() -> transactions.write(() -> {
                    register.enter(draft(agency, "TB-UBND"), FIRST_OF_2031);
                    throw new IllegalArgumentException("changed their mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(enter(agency, "TB-UBND", FIRST_OF_2031).number().number()).isEqualTo(2);
    }

    @Test
    void manyClerksAtOnceLeaveNoHoleAndNoDouble() throws Exception {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        List<Future<Integer>> given = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 60; i++) {
                given.add(clerks.submit(
                        () -> enter(agency, "UBND-VH", FIRST_OF_2031).number().number()));
            }
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> number : given) {
            numbers.add(number.get());
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void resultThatIsIssuedStandsInTheRegisterWithItsOwnNumber() {
        Dossier issued = documents.issued(desk.submitted());

        OutgoingEntry entry = register.list(new OutgoingRegister.Question(
                        desk.agency(), null, issued.requireCode().value(), null, 5))
                .items()
                .getFirst();

        assertThat(entry.dossierId()).isEqualTo(issued.id().value());
        assertThat(entry.content().typeName()).isEqualTo("Bản sao");
        assertThat(entry.content().subject())
                .endsWith("(hồ sơ " + issued.requireCode().value() + ")");
        DocumentNumber number = entry.number();
        assertThat(tables.count("result_document WHERE dossier_id = "
                        + Tables.id(issued.id().value()) + " AND number = " + number.number() + " AND year = "
                        + number.year()))
                .isEqualTo(1);
    }

    @Test
    void resultsNumberedBeforeThereWasARegisterAreEnteredByTheMigration() throws IOException {
        Dossier issued = documents.issued(desk.submitted());
        String line =
                "outgoing_entry WHERE dossier_id = " + Tables.id(issued.id().value())
                        + " AND agency_id = " + Tables.id(desk.agency().value())
                        + " AND type_name = 'Bản sao' AND search_text LIKE '%bs ubnd%' AND copies = 1 AND signer_name <> ''";
        assertThat(tables.count(line)).isEqualTo(1);

        String dossier = "dossier_id = " + Tables.id(issued.id().value());
        tables.execute("DELETE FROM outgoing_entry WHERE " + dossier);
        assertThat(tables.count(line)).isZero();
        tables.execute(backfill() + " AND document." + dossier);

        assertThat(tables.count(line)).isEqualTo(1);
    }

    private static String backfill() throws IOException {
        String script = "/db/migration/V20261122320__outgoing_register.sql";
        try (InputStream bytes = Objects.requireNonNull(OutgoingRegisterTest.class.getResourceAsStream(script))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("INSERT INTO")).strip().replaceAll(";$", "");
        }
    }

    private OutgoingEntry enter(AgencyId agency, String notation, Instant at) {
        return transactions.write(() -> register.enter(draft(agency, notation), at));
    }

    private static OutgoingEntry.Draft draft(AgencyId agency, String notation) {
        var signer = new OutgoingEntry.Signer("Lê Văn Sáng", "Chủ tịch");
        var content = new OutgoingEntry.Content(Medium.PAPER, "Quyết định", "Về việc thử", signer, "Như trên", 3);
        return new OutgoingEntry.Draft(agency, notation, content, null);
    }
}
