package vn.motcua.procedure.catalogue;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.FormRef;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.Procedure;

/** Editions of many procedures, read at once: the table {@code procedure_version}. */
@Singleton
class EditionRows {

    private final Sql sql;
    private final Transactions transactions;

    EditionRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Those that are named; of a procedure that had none by then its newest. */
    Map<Edition, Procedure> list(Collection<Edition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        Map<String, List<ProcedureRow>> versions = versions(
                editions.stream().map(edition -> edition.code().value()).collect(Collectors.toSet()));
        Map<ProcedureRow, Procedure> read = new HashMap<>();
        Map<Edition, Procedure> found = new HashMap<>();
        for (Edition edition : editions) {
            choose(edition, versions.getOrDefault(edition.code().value(), List.of()))
                    .map(row -> read.computeIfAbsent(row, SqlProcedures::procedure))
                    .ifPresent(procedure -> found.put(edition, procedure));
        }
        return found;
    }

    /** Of a procedure's versions, the newest first. */
    private static Optional<ProcedureRow> choose(Edition edition, List<ProcedureRow> versions) {
        List<ProcedureRow> byThen = versions.stream()
                .filter(row -> !row.publishedAt().isAfter(edition.at()))
                .toList();
        return byThen.stream()
                .filter(row -> hasForm(row, edition.form()))
                .findFirst()
                .or(() -> Stream.concat(byThen.stream(), versions.stream()).findFirst());
    }

    private static boolean hasForm(ProcedureRow row, FormRef form) {
        Integer version = row.formVersion();
        return form.id().equals(row.formId()) && version != null && version == form.version();
    }

    /** All versions, the newest first, by the procedure. */
    private Map<String, List<ProcedureRow>> versions(Collection<String> codes) {
        return transactions.read(() -> sql.of("""
                        SELECT code, version, field_code, name, form_id, form_version, content, content_hash, published_at
                        FROM procedure_version WHERE code IN (:codes) ORDER BY code, version DESC""").withEach("codes", codes).list(EditionRows::row)).stream()
                .collect(Collectors.groupingBy(ProcedureRow::code));
    }

    private static ProcedureRow row(Row row) {
        return new ProcedureRow(
                row.text("code"),
                Math.toIntExact(row.number("version")),
                row.text("field_code"),
                row.text("name"),
                row.findText("form_id").orElse(null),
                row.findText("form_version").map(Integer::valueOf).orElse(null),
                row.text("content"),
                row.text("content_hash"),
                row.instant("published_at"));
    }
}
