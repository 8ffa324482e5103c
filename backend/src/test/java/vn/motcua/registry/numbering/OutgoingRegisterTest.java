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
import java.util.stream.Stream;
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
    void lettersOfAllUnitsShareOneSeriesAndEachKindHasItsOwn() {
        AgencyId agency = new AgencyId(UUID.randomUUID());

        assertThat(Stream.of("UBND-TP", "UBND-GDĐT", "QĐ-UBND", "UBND-TP", "BS-UBND", "QĐ-UBND")
                        .map(notation ->
                                enter(agency, notation, FIRST_OF_2031).number().symbol()))
                .containsExactly("01/UBND-TP", "02/UBND-GDĐT", "01/QĐ-UBND", "03/UBND-TP", "01/BS-UBND", "02/QĐ-UBND");
    }

    @Test
    void unitsThatNumberLettersAtOnceLeaveNoHoleAndNoDouble() throws Exception {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        List<String> units = List.of("UBND-TP", "UBND-VHXH", "UBND-VP", "UBND-ĐT");
        List<Future<Integer>> given = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 60; i++) {
                String notation = units.get(i % units.size());
                given.add(clerks.submit(
                        () -> enter(agency, notation, FIRST_OF_2031).number().number()));
            }
        }

        assertThat(given.stream().map(Future::resultNow))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void lettersThatHadASeriesForEachUnitGoOnFromTheHighestNumber() throws IOException {
        String agency = Tables.id(desk.agency().value());
        String old = "document_number WHERE year = 1999 AND agency_id = " + agency + " AND series ";
        tables.execute(
                "INSERT INTO document_number (agency_id, year, series, last_number) VALUES (%1$s, 1999, 'UBND-TP', 7),"
                                .formatted(agency)
                        + " (%1$s, 1999, 'UBND-VHXH', 12), (%1$s, 1999, 'QĐ-UBND', 3)".formatted(agency));

        for (String statement : lettersJoined()) {
            tables.execute(statement);
        }

        assertThat(tables.count(old + "= 'UBND-…' AND last_number = 12")).isEqualTo(1);
        assertThat(tables.count(old + "= 'QĐ-UBND' AND last_number = 3")).isEqualTo(1);
        assertThat(tables.count(old + "IN ('UBND-TP', 'UBND-VHXH')")).isZero();
        tables.execute("DELETE FROM " + old + "<> ''");
    }

    private static List<String> lettersJoined() throws IOException {
        String script = "/db/migration/V20261122365__one_series_of_letters.sql";
        try (InputStream bytes = Objects.requireNonNull(OutgoingRegisterTest.class.getResourceAsStream(script))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            // Those of other years are joined already.
            return Stream.of(text.substring(text.indexOf("INSERT INTO")).split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .map(statement -> statement.replace("AND NOT EXISTS", "AND number.year = 1999 AND NOT EXISTS"))
                    .toList();
        }
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
            // Since then each line also says of which series its number is.
            return text.substring(text.indexOf("INSERT INTO"))
                    .replace("year, notation, number", "year, notation, series, number")
                    .replace(
                            "document.notation, document.number",
                            "document.notation, document.notation, document.number")
                    .strip()
                    .replaceAll(";$", "");
        }
    }

    private OutgoingEntry enter(AgencyId agency, String notation, Instant at) {
        return transactions.write(() -> register.enter(draft(agency, notation), at));
    }

    private static OutgoingEntry.Draft draft(AgencyId agency, String notation) {
        var signer = new OutgoingEntry.Signer("Lê Văn Sáng", "Chủ tịch");
        var content = new OutgoingEntry.Content(Medium.PAPER, "Quyết định", "Về việc thử", signer, "Như trên", 3);
        return new OutgoingEntry.Draft(agency, Notation.written(notation, "UBND"), content, null);
    }
}
