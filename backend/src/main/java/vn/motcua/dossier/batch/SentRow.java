package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/**
 * A row as it was sent.
 *
 * @param line where it stands in a table, as spreadsheets count; absent when it did not come in one
 * @param reference what the business calls it
 * @param problems why it cannot be read; there are no answers then
 */
record SentRow(@Nullable Integer line, @Nullable String reference, ObjectNode answers, List<FieldProblem> problems) {

    SentRow {
        problems = List.copyOf(problems);
    }

    /** One of those that did not come in a table. */
    static SentRow of(@Nullable String reference, ObjectNode answers) {
        return new SentRow(null, reference, answers, List.of());
    }

    /** One that is refused as it stands. */
    static SentRow refused(int line, @Nullable String reference, List<FieldProblem> problems) {
        return new SentRow(line, reference, JsonNodeFactory.instance.objectNode(), problems);
    }

    /** How it begins. */
    RowState state() {
        return problems.isEmpty() ? RowState.WAITING : RowState.REFUSED;
    }
}
