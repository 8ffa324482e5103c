package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.text.Language;

/** Many rows of {@code applicant} at once: repositories take no lists of ids. */
@Singleton
class ApplicantBatchRows {
    private final Sql sql;
    private final Transactions transactions;

    ApplicantBatchRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    List<ApplicantRow> list(Collection<UUID> ids) {
        return transactions.read(() -> sql.of("""
                SELECT id, kind, full_name, personal_number, tax_code, phone, date_of_birth, gender, address, email,
                    language, representative_name, representative_number, version, created_at, updated_at
                FROM applicant WHERE id IN (:ids)""").withEach("ids", ids).list(ApplicantBatchRows::row));
    }

    private static ApplicantRow row(Row row) {
        return new ApplicantRow(
                row.uuid("id"),
                ApplicantKind.valueOf(row.text("kind")),
                row.text("full_name"),
                row.findText("personal_number").orElse(null),
                row.findText("tax_code").orElse(null),
                row.text("phone"),
                row.findDate("date_of_birth").orElse(null),
                row.findText("gender").map(Gender::valueOf).orElse(null),
                row.findText("address").orElse(null),
                row.findText("email").orElse(null),
                Language.valueOf(row.text("language")),
                row.findText("representative_name").orElse(null),
                row.findText("representative_number").orElse(null),
                row.number("version"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
