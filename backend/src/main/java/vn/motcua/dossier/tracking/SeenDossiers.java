package vn.motcua.dossier.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.representation.ProcedureSet;
import vn.motcua.applicant.representation.SeenOwner;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.time.Zone;

/**
 * The question for a page of dossiers: for each owner a page by the index of owner and change, and of these pages the first rows. The
 * text grows with the number of owners and of conditions alone; what a caller sent is a parameter.
 */
final class SeenDossiers {

    private static final Duration SOON = Duration.ofDays(3);
    private static final Set<DossierStatus> HANDLED = Set.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS);
    private static final String SELECT = """
            SELECT id, code, status, procedure_code, procedure_name, procedure_name_en, agency_id, owner_name,
                delivery_method, updated_at, promised_at, submitted_at,
                (SELECT r.reference FROM dossier_reference r WHERE r.dossier_id = dossier.id) AS reference
            FROM dossier WHERE owner_id = :owner""";
    private static final String ORDER = " ORDER BY updated_at DESC, id DESC LIMIT :limit";

    private final List<SeenOwner> owners;
    private final List<String> words;
    private final DossierFilter filter;
    private final @Nullable Cursor after;
    private final Instant now;

    SeenDossiers(List<SeenOwner> owners, DossierFilter filter, @Nullable Cursor after, Instant now) {
        this.owners = owners;
        this.filter = filter;
        this.after = after;
        this.now = now;
        words = filter.words() == null
                ? List.of()
                : List.of(SearchText.asked(filter.words()).split(" ", -1));
    }

    /** Its text. */
    String text() {
        String rest = conditions() + ORDER + ")";
        return IntStream.range(0, owners.size())
                .mapToObj(i -> "(" + SELECT + i + reached(i) + referred(i) + rest)
                .collect(Collectors.joining(" UNION ALL ", "", ORDER));
    }

    /** Dossiers of what is followed, and drafts of what is prepared or submitted. */
    private String reached(int owner) {
        SeenOwner seen = owners.get(owner);
        if (seen.followed().isAll()) {
            return "";
        }
        String drafts =
                "status = 'DRAFT'" + (seen.drafts().isAll() ? "" : " AND procedure_code IN (:drafts" + owner + ")");
        return seen.followed().isEmpty()
                ? " AND " + drafts
                : " AND (procedure_code IN (:followed" + owner + ") OR (" + drafts + "))";
    }

    /** Few are called so: they are found by the index of references, and their order made anew. */
    private String referred(int owner) {
        return filter.reference() == null
                ? ""
                : " AND id IN (SELECT c.dossier_id FROM dossier_reference c WHERE c.owner_id = :owner" + owner
                        + " AND c.reference = :reference)";
    }

    private String conditions() {
        List<String> conditions = new ArrayList<>();
        add(conditions, !filter.statuses().isEmpty(), "status IN (:statuses)");
        add(conditions, filter.waiting(), "status IN (:waiting)");
        add(conditions, filter.procedure() != null, "procedure_code = :procedure");
        add(conditions, filter.agency() != null, "agency_id = :agency");
        add(conditions, filter.filedFrom() != null, "submitted_at >= :filedFrom");
        add(conditions, filter.filedTo() != null, "submitted_at < :filedTo");
        if (filter.lateness() != null) {
            conditions.add("status IN (:handled)");
            conditions.add(
                    switch (filter.lateness()) {
                        case LATE -> "promised_at < :now";
                        case SOON -> "promised_at >= :now AND promised_at < :soon";
                    });
        }
        IntStream.range(0, words.size()).forEach(i -> conditions.add("search_text LIKE :word" + i));
        add(conditions, after != null, "(updated_at < :at OR (updated_at = :at AND id < :id))");
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    private static void add(List<String> conditions, boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    /** It with all that it asks by. */
    Statement statement(Sql sql, String explain, int limit) {
        Statement statement = sql.of(explain + text()).with("limit", limit);
        for (int i = 0; i < owners.size(); i++) {
            SeenOwner owner = owners.get(i);
            statement.with("owner" + i, owner.owner().value());
            withEach(statement, "followed" + i, owner.followed());
            withEach(statement, "drafts" + i, owner.drafts());
        }
        for (int i = 0; i < words.size(); i++) {
            statement.with("word" + i, "%" + words.get(i) + "%");
        }
        if (after != null) {
            statement.with("at", after.instant(0)).with("id", after.uuid(1));
        }
        return narrowed(statement);
    }

    private static void withEach(Statement statement, String name, ProcedureSet procedures) {
        if (!procedures.codes().isEmpty()) {
            statement.withEach(name, procedures.codes());
        }
    }

    private Statement narrowed(Statement statement) {
        if (!filter.statuses().isEmpty()) {
            statement.withEach("statuses", filter.statuses());
        }
        if (filter.agency() != null) {
            statement.with("agency", filter.agency().value());
        }
        return statement
                .withEach("waiting", DossierFilter.WAITING)
                .withEach("handled", HANDLED)
                .with("procedure", filter.procedure())
                .with("reference", filter.reference())
                .with("filedFrom", start(filter.filedFrom(), 0))
                .with("filedTo", start(filter.filedTo(), 1))
                .with("now", now)
                .with("soon", now.plus(SOON));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(Zone.VIETNAM).toInstant();
    }
}
