package vn.motcua.dossier.batch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.FieldProblem;
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

    /** What their column is called. */
    static final Text REFERENCE_NAME = new Text("Mã riêng của bạn", "Your own reference");

    private static final int LONGEST_REFERENCE = 60;

    /** By which the template's line for people is known again; own references may begin with the same sign. */
    private static final Set<String> NOTES = Set.of(note(Language.VI), note(Language.EN));

    private final Procedures procedures;
    private final Forms forms;

    SentTable(Procedures procedures, Forms forms) {
        this.procedures = procedures;
        this.forms = forms;
    }

    /** A table with nothing but its headings, and a line that says what they ask; absent where there is no form. */
    Optional<String> template(ProcedureCode procedure, Language language) {
        return form(procedure).map(form -> {
            FormColumns asked = new FormColumns(form);
            RowPlaces names = new RowPlaces(forms, form, List.of(), language);
            List<String> columns = new ArrayList<>(List.of(REFERENCE));
            List<String> notes = new ArrayList<>(List.of(note(language)));
            for (String column : asked.all()) {
                columns.add(column);
                List<String> choices = asked.choices(column);
                notes.add(names.question(column) + (choices.isEmpty() ? "" : ": " + String.join(" | ", choices)));
            }
            return CsvLine.BYTE_ORDER_MARK + CsvLine.of(columns) + CsvLine.of(notes);
        });
    }

    private static String note(Language language) {
        return "# " + REFERENCE_NAME.in(language);
    }

    /**
     * The rows of a table; refuses one that cannot be read, or has a column that the form does not know. Nothing when the procedure has
     * no form.
     */
    Optional<SentRows> rows(ProcedureCode procedure, byte[] file, int most) {
        return form(procedure).map(form -> rows(new FormColumns(form), lines(file), most));
    }

    private static SentRows rows(FormColumns form, List<CsvTable.Line> lines, int most) {
        List<String> headings = lines.isEmpty() ? List.of() : lines.getFirst().cells();
        refuseUnknown(form, headings);
        List<SentRow> rows = lines.stream()
                .skip(1)
                .filter(line -> line.cells().stream().noneMatch(NOTES::contains))
                .map(line -> row(form, headings, line))
                .toList();
        if (rows.isEmpty()) {
            throw refused("/rows", "minItems", new Text("Bảng không có dòng nào", "The table has no rows"));
        }
        if (rows.size() > most) {
            throw refused("/rows", "maxItems", new Text("Tối đa " + most + " dòng", "At most " + most + " rows"));
        }
        return new SentRows(headings, rows);
    }

    private static void refuseUnknown(FormColumns form, List<String> headings) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            String column = RowPlaces.letters(i);
            if (heading.isEmpty()) {
                continue;
            }
            if (!heading.equals(REFERENCE) && !form.has(heading)) {
                throw refused(
                        "/columns/" + i,
                        "additionalProperties",
                        new Text(
                                "Cột " + column + ": biểu mẫu không có cột này",
                                "Column " + column + ": the form has no such column"));
            }
            if (!before.add(heading)) {
                throw refused(
                        "/columns/" + i,
                        "uniqueItems",
                        new Text("Cột " + column + " bị trùng", "Column " + column + " is there twice"));
            }
        }
    }

    private static SentRow row(FormColumns form, List<String> headings, CsvTable.Line line) {
        int at = headings.indexOf(REFERENCE);
        String reference = at < 0 ? "" : CsvLine.unguarded(line.cell(at));
        boolean tooLong = reference.length() > LONGEST_REFERENCE;
        List<FieldProblem> problems = slipped(headings, line);
        if (tooLong) {
            problems.add(new FieldProblem(
                    RowPlaces.REFERENCE,
                    "maxLength",
                    new Text("Mã riêng dài quá 60 ký tự", "Your reference is longer than 60 characters")));
        }
        @Nullable String kept = reference.isEmpty() || tooLong ? null : reference;
        List<String> asked = headings.stream()
                .map(name -> name.equals(REFERENCE) ? "" : name)
                .toList();
        return problems.isEmpty()
                ? new SentRow(line.number(), kept, form.answers(asked, line), List.of())
                : SentRow.refused(line.number(), kept, problems);
    }

    /** Cells that stand under no heading: a comma that was not quoted, say, has moved all behind it. */
    private static List<FieldProblem> slipped(List<String> headings, CsvTable.Line line) {
        List<FieldProblem> slipped = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            boolean headed = i < headings.size() && !headings.get(i).isEmpty();
            if (!headed && !line.cell(i).isEmpty()) {
                slipped.add(new FieldProblem(
                        RowPlaces.COLUMNS + i,
                        "additionalItems",
                        new Text(
                                "Ô này không nằm dưới cột nào; dữ liệu có thể đã bị lệch cột",
                                "This cell stands under no heading; the row may have slipped")));
            }
        }
        return slipped;
    }

    private static List<CsvTable.Line> lines(byte[] file) {
        try {
            return CsvTable.read(file);
        } catch (IllegalArgumentException broken) {
            throw refused(
                    "",
                    "format",
                    new Text(
                            "Không đọc được tệp này: hãy lưu bảng dưới dạng CSV UTF-8 rồi gửi lại",
                            "This file cannot be read: save the table as CSV UTF-8 and send it again"));
        }
    }

    private Optional<Form> form(ProcedureCode procedure) {
        return procedures.find(procedure).map(Procedure::form).map(forms::get);
    }

    private static ProblemException refused(String pointer, String keyword, Text message) {
        return ProblemException.invalid(pointer, keyword, message);
    }
}
