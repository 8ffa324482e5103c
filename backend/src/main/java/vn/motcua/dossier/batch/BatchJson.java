package vn.motcua.dossier.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/** A batch on the wire: how many rows have come how far, and each of them. */
record BatchJson(
        UUID id,
        UUID ownerId,
        String procedureCode,
        UUID agencyId,
        Instant createdAt,
        long waiting,
        long drafted,
        long refused,
        List<RowJson> rows) {

    /**
     * One row.
     *
     * @param place counted from 1
     */
    record RowJson(
            int place,
            @Nullable String reference,
            RowState state,
            @Nullable UUID dossierId,
            @Nullable List<ErrorJson> errors) {}

    /** What is wrong with a row, at a pointer into it. */
    record ErrorJson(String pointer, String keyword, String message) {}

    static BatchJson of(Batch batch, List<BatchRow> rows, Language language) {
        return new BatchJson(
                batch.id(),
                batch.owner().value(),
                batch.procedure().value(),
                batch.agency().value(),
                batch.createdAt(),
                count(rows, RowState.WAITING),
                count(rows, RowState.DRAFTED),
                count(rows, RowState.REFUSED),
                rows.stream().map(row -> row(row, language)).toList());
    }

    private static long count(List<BatchRow> rows, RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static RowJson row(BatchRow row, Language language) {
        List<ErrorJson> errors = row.problems().stream()
                .map(problem -> new ErrorJson(
                        problem.pointer(), problem.keyword(), problem.message().in(language)))
                .toList();
        return new RowJson(
                row.place(), row.reference(), row.state(), row.dossierId(), errors.isEmpty() ? null : errors);
    }
}
