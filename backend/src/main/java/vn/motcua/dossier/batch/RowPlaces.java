package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.CsvTable;
import vn.motcua.platform.text.Language;

/** Where in its table, and at which question of the form, something is wrong with a row: told as people find it there. */
final class RowPlaces {

    /** Points at a cell that stands under no heading, by its place in the line. */
    static final String COLUMNS = "/columns/";

    /** Points at the business's own reference. */
    static final String REFERENCE = "/" + SentTable.REFERENCE;

    private static final String ANSWERS = "/answers/";
    private static final int LETTERS = 26;

    private final Forms forms;
    private final @Nullable Form form;
    private final List<String> headings;
    private final Language language;

    /**
     * Of a batch.
     *
     * @param form absent when the procedure is gone
     * @param headings of the table; empty when the rows did not come in one
     */
    RowPlaces(Forms forms, @Nullable Form form, List<String> headings, Language language) {
        this.forms = forms;
        this.form = form;
        this.headings = headings;
        this.language = language;
    }

    /**
     * Something that is wrong.
     *
     * @param message in the reader's language
     * @param field what the question is called
     * @param column its letters in the table
     * @param heading what it is headed by there
     */
    record Placed(
            FieldProblem problem,
            String message,
            @Nullable String field,
            @Nullable String column,
            @Nullable String heading) {}

    Placed of(FieldProblem problem) {
        String pointer = problem.pointer();
        if (pointer.startsWith(COLUMNS)) {
            int column = Integer.parseInt(pointer.substring(COLUMNS.length()));
            return new Placed(problem, message(problem), null, letters(column), null);
        }
        if (pointer.equals(REFERENCE)) {
            return placed(problem, SentTable.REFERENCE_NAME.in(language), SentTable.REFERENCE);
        }
        if (!pointer.startsWith(ANSWERS)) {
            return new Placed(problem, message(problem), null, null, null);
        }
        String way = pointer.substring(ANSWERS.length());
        boolean asked = form != null && forms.knows(form, "/" + way);
        return placed(problem, asked ? question(way) : null, way);
    }

    private Placed placed(FieldProblem problem, @Nullable String field, String way) {
        OptionalInt at = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equals(way) || headings.get(i).startsWith(way + "/"))
                .findFirst();
        return at.isPresent()
                ? new Placed(problem, message(problem), field, letters(at.getAsInt()), headings.get(at.getAsInt()))
                : new Placed(problem, message(problem), field, null, null);
    }

    private String message(FieldProblem problem) {
        return problem.message().in(language);
    }

    /** What the question in a column is called, with its list's name and the entry's number before it. */
    String question(String way) {
        if (form == null) {
            return way;
        }
        FormColumns columns = new FormColumns(form);
        ObjectNode somewhere = columns.answers(List.of(way), new CsvTable.Line(1, List.of("?")));
        return forms.label(form, "/" + way, somewhere, language);
    }

    /** How spreadsheets call a column, counted from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
