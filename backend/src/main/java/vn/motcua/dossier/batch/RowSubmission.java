package vn.motcua.dossier.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/**
 * That a row's draft is to be submitted, and what came of it.
 *
 * @param version of the draft when it was asked for: another one is not submitted
 * @param code of the dossier that was filed
 * @param problems why it was not
 */
record RowSubmission(
        SubmissionState state,
        long version,
        @Nullable String code,
        @Nullable Instant submittedAt,
        List<FieldProblem> problems) {

    RowSubmission {
        problems = List.copyOf(problems);
    }
}
