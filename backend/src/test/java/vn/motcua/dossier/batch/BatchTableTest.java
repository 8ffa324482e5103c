package vn.motcua.dossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.batch.SentBatches.BATCHES;
import static vn.motcua.dossier.batch.SentBatches.answers;
import static vn.motcua.dossier.batch.SentBatches.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.CsvTable;

/** Rows that come as a table from a spreadsheet. */
@DatabaseTest
class BatchTableTest {

    private final Api api;
    private final SentBatches batches;
    private final SignedInApplicant firm;
    private final String template;

    BatchTableTest(Api api, People people, Applications applications, OutboxRelay relay) {
        this.api = api;
        batches = new SentBatches(api, applications, relay);
        firm = people.organisation();
        template = batches.template(firm);
    }

    @Test
    void tableIsWorkedLikeRows() {
        assertThat(CsvTable.read(template).getFirst().cells())
                .startsWith("reference")
                .contains("tuCach", "vanBang/0/soHieu");
        String table = withSecondEntries(template);

        Answer batch = done(table
                + line(table, "T-1", answers())
                + "\r\n"
                + line(table, "T-2", answers().put("tuCach", "hàng xóm")));

        assertThat(batch.at("/rows/0/reference")).isEqualTo("T-1");
        assertThat(batch.at("/rows/0/state")).isEqualTo("DRAFTED");
        Answer draft = api.get("/api/v1/dossiers/" + batch.at("/rows/0/dossierId"))
                .bearer(firm.token())
                .expect(200);
        assertThat(draft.json().at("/answers")).isEqualTo(answers());
        assertThat(batch.at("/rows/1/state")).isEqualTo("REFUSED");
        assertThat(batch.at("/rows/1/line")).as("blank lines are counted").isEqualTo("4");
        assertThat(batch.at("/rows/1/errors/0/heading")).isEqualTo("tuCach");
        assertThat(batch.at("/rows/1/errors/0/column"))
                .isEqualTo(RowPlaces.letters(
                        CsvTable.read(template).getFirst().cells().indexOf("tuCach")));
        assertThat(batch.at("/rows/1/errors/0/field")).isNotBlank();
    }

    @Test
    void ownReferenceMayBeginLikeTheLineOfNotes() {
        Answer batch = done(template + line(template, "#1001", answers()) + line(template, "# 1002", answers()));

        assertThat(batch.at("/counts/drafted")).isEqualTo("2");
        assertThat(batch.at("/rows/1/reference")).isEqualTo("# 1002");
    }

    @Test
    void rowWhoseCellsHaveSlippedIsRefusedAndNotGuessed() {
        String slipped = line(template, "S-1", answers()).replaceFirst(",", ",một ô thừa,");

        Answer batch = done(template + slipped);

        assertThat(batch.at("/rows/0/state")).isEqualTo("REFUSED");
        assertThat(batch.at("/rows/0/errors/0/keyword")).isEqualTo("additionalItems");
        assertThat(batch.at("/rows/0/errors/0/column")).isNotBlank();
    }

    @Test
    void referenceThatIsTooLongIsNotCut() {
        Answer batch = done(template + line(template, "x".repeat(61), answers()));

        assertThat(batch.at("/rows/0/errors/0/pointer")).isEqualTo("/reference");
        assertThat(batch.at("/rows/0/errors/0/column")).isEqualTo("A");
    }

    @Test
    void reportHasALineForEachThingThatIsWrongAndForEachGoodRow() {
        Answer batch = done(template
                + line(template, "G-1", answers())
                + line(template, "=1+1", answers().put("tuCach", "hàng xóm")));

        List<CsvTable.Line> report = CsvTable.read(api.get(BATCHES + "/" + batch.at("/id") + "/report.csv?language=en")
                .bearer(firm.token())
                .expect(200)
                .text());

        assertThat(report).hasSize(3);
        assertThat(report.get(0).cells()).contains("Line in the file", "Column", "Question", "What is wrong");
        assertThat(report.get(1).cells()).startsWith("1", "3", "G-1", "Drafted, not submitted");
        assertThat(report.get(2).cells())
                .startsWith("2", "4", "'=1+1", "Wrong, no draft was made")
                .contains("tuCach");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reference,mauToc\\nA,đen          | /columns/1
            reference,vanBang\\nA,x           | /columns/1
            reference,vanBang/100/nam\\nA,1   | /columns/1
            tuCach,reference,tuCach\\na,b,c   | /columns/2
            reference,tuCach                  | /rows
            reference,"tuCach                 | ''
            """)
    void tableThatCannotBeReadIsRefusedWhole(String csv, String pointer) {
        assertThat(batches.table(firm, csv.replace("\\n", "\r\n"), "whole")
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void lettersThatAreNotUtf8AreRefusedAndNotLost() {
        byte[] windows = "reference,hoTen\r\nA,L\u00ea".getBytes(StandardCharsets.ISO_8859_1);

        batches.table(firm, windows, "windows").expectProblem(400, "invalid-input");
    }

    @Test
    void noMoreRowsAndBytesAreTakenThanAllowed() {
        String line = CsvLine.of(List.of("A", "x"));

        assertThat(batches.table(firm, "reference,tuCach\r\n" + line.repeat(501), "rows")
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/keyword"))
                .isEqualTo("maxItems");
        batches.table(firm, new byte[2 * 1024 * 1024 + 1], "bytes").expectProblem(413, "too-large");
    }

    @Test
    void procedureWithoutAFormHasNoTable() {
        api.get(BATCHES + "/template.csv?procedure=0.000000")
                .bearer(firm.token())
                .send()
                .expectProblem(404, "procedure-not-found");
        api.get(BATCHES + "/template.csv?language=fr&procedure=" + Applications.PROCEDURE)
                .bearer(firm.token())
                .send()
                .expectProblem(400, "invalid-input");
    }

    /** The template's columns, and those of the second entry of each list, as whoever has two adds them. */
    private static String withSecondEntries(String template) {
        List<String> columns =
                new ArrayList<>(CsvTable.read(template).getFirst().cells());
        columns.addAll(columns.stream()
                .filter(column -> column.contains("/0/"))
                .map(column -> column.replace("/0/", "/1/"))
                .toList());
        return CsvLine.of(columns);
    }

    private Answer done(String csv) {
        return batches.done(firm, batches.table(firm, csv, "table").expect(202).at("/id"));
    }
}
