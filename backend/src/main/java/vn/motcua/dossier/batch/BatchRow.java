package vn.motcua.dossier.batch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/**
 * One row and what came of it.
 *
 * @param place counted from 1
 * @param reference what the business calls it
 * @param problems why there is no draft; pointers begin with {@code /answers}
 */
record BatchRow(
        int place,
        @Nullable String reference,
        RowState state,
        @Nullable UUID dossierId,
        List<FieldProblem> problems) {

    BatchRow {
        problems = List.copyOf(problems);
    }
}
