package vn.motcua.dossier.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/** A batch on the wire: how many rows have come how far, and each of them. */
record BatchJson(
        UUID id,
        UUID ownerId,
        String ownerName,
        String procedureCode,
        String procedureName,
        UUID agencyId,
        String agencyName,
        Instant createdAt,
        BatchCounts counts,
        List<RowJson> rows) {

    /** What is called how, in the reader's language. */
    record Names(String owner, String procedure, String agency) {}

    /** One of a list. */
    record SummaryJson(
            UUID id,
            String ownerName,
            String procedureCode,
            String procedureName,
            String agencyName,
            Instant createdAt,
            BatchCounts counts) {

        static SummaryJson of(Batch batch, Names names, BatchCounts counts) {
            return new SummaryJson(
                    batch.id(),
                    names.owner(),
                    batch.procedure().value(),
                    names.procedure(),
                    names.agency(),
                    batch.createdAt(),
                    counts);
        }
    }

    /** A page of them. */
    record PageJson(List<SummaryJson> items, @Nullable String next) {}

    /**
     * One row.
     *
     * @param place counted from 1
     */
    record RowJson(
            int place,
            @Nullable Integer line,
            @Nullable String reference,
            RowState state,
            @Nullable UUID dossierId,
            @Nullable List<ErrorJson> errors,
            @Nullable SubmissionJson submission) {

        static RowJson of(BatchRow row, RowPlaces places) {
            RowSubmission submission = row.submission();
            return new RowJson(
                    row.place(),
                    row.line(),
                    row.reference(),
                    row.state(),
                    row.dossierId(),
                    told(row.problems(), places),
                    submission == null ? null : SubmissionJson.of(submission, places));
        }
    }

    /** What came of submitting one. */
    record SubmissionJson(
            SubmissionState state,
            @Nullable String code,
            @Nullable Instant submittedAt,
            @Nullable List<ErrorJson> errors) {

        static SubmissionJson of(RowSubmission submission, RowPlaces places) {
            return new SubmissionJson(
                    submission.state(),
                    submission.code(),
                    submission.submittedAt(),
                    told(submission.problems(), places));
        }
    }

    /** What is wrong with a row, at a pointer into it, and where people find that. */
    record ErrorJson(
            String pointer,
            String keyword,
            String message,
            @Nullable String field,
            @Nullable String column,
            @Nullable String heading) {

        static ErrorJson of(RowPlaces.Placed placed) {
            return new ErrorJson(
                    placed.problem().pointer(),
                    placed.problem().keyword(),
                    placed.message(),
                    placed.field(),
                    placed.column(),
                    placed.heading());
        }
    }

    static BatchJson of(Batch batch, Names names, List<BatchRow> rows, RowPlaces places) {
        return new BatchJson(
                batch.id(),
                batch.owner().value(),
                names.owner(),
                batch.procedure().value(),
                names.procedure(),
                batch.agency().value(),
                names.agency(),
                batch.createdAt(),
                BatchCounts.of(rows),
                rows.stream().map(row -> RowJson.of(row, places)).toList());
    }

    private static @Nullable List<ErrorJson> told(List<FieldProblem> problems, RowPlaces places) {
        return problems.isEmpty()
                ? null
                : problems.stream().map(places::of).map(ErrorJson::of).toList();
    }
}
