package vn.motcua.dossier.batch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/**
 * One row and what came of it.
 *
 * @param place counted from 1
 * @param line where it stood in the table, if it came in one
 * @param reference what the business calls it
 * @param problems why there is no draft; pointers begin with {@code /answers}
 * @param submission absent until the batch is to be submitted
 */
record BatchRow(
        int place,
        @Nullable Integer line,
        @Nullable String reference,
        RowState state,
        @Nullable UUID dossierId,
        List<FieldProblem> problems,
        @Nullable RowSubmission submission) {

    BatchRow {
        problems = List.copyOf(problems);
    }

    /** Whether its draft is there and was not filed with the batch yet. */
    boolean maySubmit() {
        return state == RowState.DRAFTED && dossierId != null && !isSubmission(SubmissionState.SUBMITTED);
    }

    boolean isSubmission(SubmissionState wanted) {
        return submission != null && submission.state() == wanted;
    }
}
