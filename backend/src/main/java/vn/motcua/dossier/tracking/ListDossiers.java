package vn.motcua.dossier.tracking;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.OwnerScope;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.persistence.UuidBytes;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.DeliveryMethod;

/** Lists the dossiers an applicant may follow: their own and those of owners they act for, newest change first. */
@Singleton
class ListDossiers {

    private static final int CURSOR_PARTS = 2;

    private final JdbcOperations jdbc;
    private final Representations representations;
    private final Transactions transactions;

    ListDossiers(JdbcOperations jdbc, Representations representations, Transactions transactions) {
        this.jdbc = jdbc;
        this.representations = representations;
        this.transactions = transactions;
    }

    /** What is asked for; {@code words} are folded before they are looked for. */
    record Question(
            @Nullable DossierStatus status,
            @Nullable String words,
            int limit,
            @Nullable String after) {}

    Page<ListedDossier> list(ApplicantCaller caller, Question question) {
        Sql sql = sql(caller, question);
        List<ListedDossier> rows = transactions.read(() -> jdbc.prepareStatement(sql.text.toString(), statement -> {
            sql.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                List<ListedDossier> found = new ArrayList<>();
                while (result.next()) {
                    found.add(listed(result));
                }
                return found;
            }
        }));
        return Page.of(rows, question.limit(), d -> Cursor.after(d.updatedAt(), d.id().value()));
    }

    private Sql sql(ApplicantCaller caller, Question question) {
        Sql sql = new Sql("""
                SELECT id, code, status, procedure_code, procedure_name, procedure_name_en, agency_id, owner_name,
                    delivery_method, updated_at, promised_at
                FROM dossier WHERE (""");
        owners(caller, sql);
        sql.add(")");
        if (question.status() != null) {
            sql.add(" AND status = ?", question.status().name());
        }
        if (question.words() != null) {
            for (String word : SearchText.asked(question.words()).split(" ", -1)) {
                sql.add(" AND search_text LIKE ?", "%" + word + "%");
            }
        }
        if (question.after() != null) {
            Cursor cursor = Cursor.of(question.after(), CURSOR_PARTS);
            LocalDateTime at = LocalDateTime.ofInstant(cursor.instant(0), ZoneOffset.UTC);
            sql.add(" AND (updated_at < ? OR (updated_at = ? AND id < ?))", at, at, UuidBytes.of(cursor.uuid(1)));
        }
        sql.add(" ORDER BY updated_at DESC, id DESC LIMIT " + (question.limit() + 1));
        return sql;
    }

    private void owners(ApplicantCaller caller, Sql sql) {
        sql.add("owner_id = ?", UuidBytes.of(caller.applicantId()));
        for (OwnerScope owner : representations.scopesFor(new ApplicantId(caller.applicantId()))) {
            if (!owner.scope().actions().contains(RepresentationAction.TRACK)) {
                continue;
            }
            sql.add(" OR (owner_id = ?", UuidBytes.of(owner.owner().value()));
            Set<String> procedures = owner.scope().procedures();
            if (!procedures.isEmpty()) {
                String marks = String.join(", ", Collections.nCopies(procedures.size(), "?"));
                sql.add(" AND procedure_code IN (" + marks + ")", procedures.toArray());
            }
            sql.add(")");
        }
    }

    private static ListedDossier listed(ResultSet row) throws SQLException {
        String delivery = row.getString("delivery_method");
        LocalDateTime promisedAt = row.getObject("promised_at", LocalDateTime.class);
        return new ListedDossier(
                new DossierId(UuidBytes.uuid(row.getBytes("id"))),
                row.getString("code"),
                DossierStatus.valueOf(row.getString("status")),
                new ListedDossier.Procedure(
                        row.getString("procedure_code"),
                        row.getString("procedure_name"),
                        row.getString("procedure_name_en")),
                new AgencyId(UuidBytes.uuid(row.getBytes("agency_id"))),
                row.getString("owner_name"),
                delivery == null ? null : DeliveryMethod.valueOf(delivery),
                instant(row.getObject("updated_at", LocalDateTime.class)),
                promisedAt == null ? null : instant(promisedAt));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** SQL that grows with its parameters; the text never holds what a caller sent. */
    private static final class Sql {
        private final StringBuilder text;
        private final List<Object> parameters = new ArrayList<>();

        Sql(String text) {
            this.text = new StringBuilder(text);
        }

        void add(String more, Object... values) {
            text.append(more);
            parameters.addAll(List.of(values));
        }

        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
        }
    }
}
