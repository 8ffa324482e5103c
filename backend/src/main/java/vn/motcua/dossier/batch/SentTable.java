package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.CsvTable;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;

/** Rows that come as a table: headed by what {@link FormColumns} has, and a column of the business's own references. */
@Singleton
class SentTable {

    /** Heads the business's own references. */
    static final String REFERENCE = "reference";

    /** Begins a line that is for people. */
    private static final String NOTE = "#";

    private static final int LONGEST_REFERENCE = 60;

    private final Procedures procedures;
    private final Forms forms;

    SentTable(Procedures procedures, Forms forms) {
        this.procedures = procedures;
        this.forms = forms;
    }

    /** A table with nothing but its headings, and a line that says what they ask. */
    Optional<String> template(ProcedureCode procedure, Language language) {
        return form(procedure).map(form -> {
            List<String> columns = new ArrayList<>(List.of(REFERENCE));
            List<String> notes = new ArrayList<>(
                    List.of(NOTE + " " + new Text("Mã riêng của bạn", "Your own reference").in(language)));
            for (String column : new FormColumns(form).all()) {
                columns.add(column);
                notes.add(forms.label(form, "/" + column, JsonNodeFactory.instance.objectNode(), language));
            }
            return CsvLine.BYTE_ORDER_MARK + CsvLine.of(columns) + CsvLine.of(notes);
        });
    }

    /** The rows of a table; refuses one that cannot be read, or has a column that the form does not know. */
    List<SentRow> rows(ProcedureCode procedure, String text, int most) {
        Form form = form(procedure).orElse(null);
        List<List<String>> lines = lines(text);
        if (form == null || lines.size() < 2) {
            return List.of();
        }
        List<String> columns = lines.getFirst();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()
                    && !columns.get(i).equals(REFERENCE)
                    && !forms.knows(form, "/" + columns.get(i))) {
                throw refused("/columns/" + i, new Text("Biểu mẫu không có cột này", "The form has no such column"));
            }
        }
        List<List<String>> filled = lines.stream()
                .skip(1)
                .filter(line -> !line.getFirst().startsWith(NOTE))
                .toList();
        if (filled.size() > most) {
            throw refused("/rows", new Text("Tối đa " + most + " dòng", "At most " + most + " rows"));
        }
        return filled.stream()
                .map(cells -> row(new FormColumns(form), columns, cells))
                .toList();
    }

    private static SentRow row(FormColumns form, List<String> columns, List<String> cells) {
        int at = columns.indexOf(REFERENCE);
        String reference = at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? null : cells.get(at);
        List<String> asked = columns.stream()
                .map(column -> column.equals(REFERENCE) ? "" : column)
                .toList();
        return new SentRow(
                reference == null ? null : reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length())),
                form.answers(asked, cells));
    }

    private static List<List<String>> lines(String text) {
        try {
            return CsvTable.read(text);
        } catch (IllegalArgumentException broken) {
            throw refused("", new Text("Không đọc được bảng CSV này", "This is no table in CSV"));
        }
    }

    private Optional<Form> form(ProcedureCode procedure) {
        return procedures.find(procedure).map(Procedure::form).map(forms::get);
    }

    private static ProblemException refused(String pointer, Text message) {
        return ProblemException.invalid(pointer, "table", message);
    }
}
