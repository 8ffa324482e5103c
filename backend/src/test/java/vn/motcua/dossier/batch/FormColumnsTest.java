package vn.motcua.dossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Form;
import vn.motcua.form.FormRef;
import vn.motcua.platform.text.CsvTable;

/** Cells become the answers that a form asks for. */
class FormColumnsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "hoTen": {"type": "string"},
              "ngaySinh": {"type": "string", "format": "date"},
              "soBan": {"type": "integer"},
              "khan": {"type": "boolean"},
              "tuCach": {"type": "string", "oneOf": [{"const": "CHINH_CHU", "title": "Chính chủ"}]},
              "dienTich": {"type": "number"},
              "to": {"type": "string", "oneOf": [{"const": "A", "title": "Bố"}, {"const": "B", "title": "Bò"}]},
              "diaChi": {"type": "object", "properties": {"xa": {"type": "string"}}},
              "vanBang": {"type": "array", "items": {"type": "object", "properties": {
                "soHieu": {"type": "string"}, "nam": {"type": "integer"}}}}}}""";

    private final FormColumns columns = new FormColumns(form());

    @Test
    void columnsAreTheWaysToTheQuestions() {
        assertThat(columns.all())
                .containsExactly(
                        "hoTen",
                        "ngaySinh",
                        "soBan",
                        "khan",
                        "tuCach",
                        "dienTich",
                        "to",
                        "diaChi/xa",
                        "vanBang/0/soHieu",
                        "vanBang/0/nam");
    }

    @Test
    void cellsAreReadAsWhatIsAskedFor() throws JsonProcessingException {
        ObjectNode answers = columns.answers(
                List.of(
                        "hoTen",
                        "ngaySinh",
                        "soBan",
                        "khan",
                        "tuCach",
                        "diaChi/xa",
                        "vanBang/0/soHieu",
                        "vanBang/1/nam"),
                line("Lê Thị Mẫu", "5/3/1990", "03", "có", "chính chủ", "Hạc Thành", "0012", "2009"));

        assertThat(JSON.readTree(answers.toString())).isEqualTo(JSON.readTree("""
                        {"hoTen": "Lê Thị Mẫu", "ngaySinh": "1990-03-05", "soBan": 3, "khan": true,
                         "tuCach": "CHINH_CHU", "diaChi": {"xa": "Hạc Thành"},
                         "vanBang": [{"soHieu": "0012"}, {"nam": 2009}]}"""));
    }

    @Test
    void whatCannotBeReadStaysAsItIsForTheFormToRefuse() {
        ObjectNode answers = columns.answers(
                List.of("ngaySinh", "soBan", "khan", "tuCach"), line("hôm qua", "ba", "có lẽ", "HANG_XOM"));

        assertThat(answers.findValuesAsText("soBan")).containsExactly("ba");
        assertThat(answers.at("/ngaySinh").asText()).isEqualTo("hôm qua");
        assertThat(answers.at("/khan").asText()).isEqualTo("có lẽ");
        assertThat(answers.at("/tuCach").asText()).isEqualTo("HANG_XOM");
    }

    @Test
    void emptyCellsAnswerNothingAndApostrophesOfAnExportAreTakenOff() {
        ObjectNode answers = columns.answers(List.of("hoTen", "", "diaChi/xa", "soBan"), line("", "mã", "'=1+1"));

        assertThat(answers.properties()).hasSize(1);
        assertThat(answers.at("/diaChi/xa").asText()).isEqualTo("=1+1");
    }

    @Test
    void numberOfWhichNobodyCanSayWhatItIsStaysText() {
        List<String> column = List.of("dienTich");

        assertThat(columns.answers(column, line("1.500")).at("/dienTich").isTextual())
                .isTrue();
        assertThat(columns.answers(column, line("1,5")).at("/dienTich").asText())
                .isEqualTo("1.5");
        assertThat(columns.answers(column, line("0.125")).at("/dienTich").asText())
                .isEqualTo("0.125");
        assertThat(columns.answers(column, line("1500")).at("/dienTich").isNumber())
                .isTrue();
    }

    @Test
    void choiceThatMayBeEitherStaysAsItIs() {
        List<String> column = List.of("to");

        assertThat(columns.answers(column, line("Bò")).at("/to").asText()).isEqualTo("B");
        assertThat(columns.answers(column, line("bo")).at("/to").asText()).isEqualTo("bo");
        assertThat(columns.answers(column, line("A")).at("/to").asText()).isEqualTo("A");
        assertThat(columns.choices("to")).containsExactly("Bố", "Bò");
        assertThat(columns.choices("hoTen")).isEmpty();
    }

    @Test
    void columnIsAQuestionAndNothingAboveOrBesideIt() {
        assertThat(List.of("hoTen", "diaChi/xa", "vanBang/99/nam")).allMatch(columns::has);
        assertThat(List.of("diaChi", "vanBang", "vanBang/0", "vanBang/100/nam", "vanBang/x/nam", "hoTen/x", "mauToc"))
                .noneMatch(columns::has);
    }

    private static CsvTable.Line line(String... cells) {
        return new CsvTable.Line(2, List.of(cells));
    }

    private static Form form() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        try {
            return new Form(
                    new FormRef("test", 1),
                    "Tờ khai",
                    "Form",
                    (ObjectNode) JSON.readTree(SCHEMA),
                    json.objectNode(),
                    json.objectNode());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
