package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.time.Zone;

/** Finds officers by what is asked of them; inside a transaction. */
@Singleton
class SqlOfficerFiles {

    private static final Pattern NOT_OF_USERNAMES = Pattern.compile("[^a-z0-9._-]+");

    private final Sql sql;
    private final Clock clock;

    SqlOfficerFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The next of them by name, one more than the limit. */
    List<UUID> ids(OfficerFiles.Question question) {
        if (question.agencies().isEmpty()) {
            return List.of();
        }
        String words = question.words();
        Cursor after = question.after() == null ? null : Cursor.of(question.after(), 2);
        String text = """
                SELECT o.id FROM officer o
                WHERE EXISTS (SELECT 1 FROM officer_post p WHERE p.officer_id = o.id AND p.agency_id IN (:agencies))
                """
                + condition(question.state())
                // The column's collation takes marks for nothing, so that folded words find it.
                + (words == null ? "" : " AND (o.full_name LIKE :words OR o.username LIKE :username)")
                + (after == null ? "" : " AND (o.full_name > :name OR (o.full_name = :name AND o.id > :id))")
                + " ORDER BY o.full_name, o.id LIMIT :limit";
        Statement statement =
                sql.of(text).withEach("agencies", question.agencies()).with("limit", question.limit() + 1);
        if (words != null) {
            statement.with("words", SearchText.contains(words)).with("username", username(words));
        }
        if (after != null) {
            statement.with("name", after.text(0)).with("id", after.uuid(1));
        }
        return statement.list(row -> row.uuid("id"));
    }

    boolean isAnybodyAdministering() {
        return sql.of("""
            SELECT COUNT(*) AS n FROM officer o JOIN officer_post p ON p.officer_id = o.id
            WHERE o.active = 1 AND o.activated_at IS NOT NULL AND FIND_IN_SET('ADMIN', p.roles) > 0
                AND (p.valid_to IS NULL OR p.valid_to > :today)""")
                        .with("today", LocalDate.ofInstant(clock.instant(), Zone.VIETNAM))
                        .get(row -> row.number("n"))
                > 0;
    }

    private static String condition(OfficerFiles.@Nullable State state) {
        return switch (state) {
            case null -> "";
            case ACTIVE -> " AND o.active = 1 AND o.activated_at IS NOT NULL";
            case NOT_ACTIVATED -> " AND o.active = 1 AND o.activated_at IS NULL";
            case SUSPENDED -> " AND o.active = 0";
        };
    }

    /** What user names never hold is left out; where nothing is left, a name that nobody bears. */
    private static String username(String words) {
        String bare = NOT_OF_USERNAMES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.isEmpty() ? "-" : bare.replace("_", "\\_") + "%";
    }
}
