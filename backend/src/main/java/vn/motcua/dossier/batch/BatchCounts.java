package vn.motcua.dossier.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many rows of a batch have come how far; each is counted once. */
record BatchCounts(long waiting, long refused, long drafted, long submitting, long notSubmitted, long submitted) {

    static final BatchCounts NONE = of(List.of());

    /** How far one row has come. */
    enum Stage {
        WAITING,
        REFUSED,
        DRAFTED,
        SUBMITTING,
        NOT_SUBMITTED,
        SUBMITTED;

        static Stage of(BatchRow row) {
            RowSubmission submission = row.submission();
            return of(row.state(), submission == null ? null : submission.state());
        }

        static Stage of(RowState state, @Nullable SubmissionState submission) {
            return switch (state) {
                case WAITING -> WAITING;
                case REFUSED -> REFUSED;
                case DRAFTED -> submission == null ? DRAFTED : of(submission);
            };
        }

        private static Stage of(SubmissionState submission) {
            return switch (submission) {
                case WAITING -> SUBMITTING;
                case NOT_SUBMITTED -> NOT_SUBMITTED;
                case SUBMITTED -> SUBMITTED;
            };
        }
    }

    static BatchCounts of(List<BatchRow> rows) {
        return of(rows.stream()
                .map(Stage::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    static BatchCounts of(Map<Stage, Long> stages) {
        return new BatchCounts(
                stages.getOrDefault(Stage.WAITING, 0L),
                stages.getOrDefault(Stage.REFUSED, 0L),
                stages.getOrDefault(Stage.DRAFTED, 0L),
                stages.getOrDefault(Stage.SUBMITTING, 0L),
                stages.getOrDefault(Stage.NOT_SUBMITTED, 0L),
                stages.getOrDefault(Stage.SUBMITTED, 0L));
    }
}
