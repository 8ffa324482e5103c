package vn.motcua.routing.queue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.routing.LeftPlace;

/** One question to the task table, written as SQL in one of two ways: along the indexes, or from a list of dossiers. */
final class TaskQuery {

    /** The place of closed tasks in the order; the table's own rule. */
    private static final Instant CLOSED_ORDER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String COLUMNS = """
            dossier_id, dossier_version, status, dossier_code, procedure_code, procedure_name, owner_name, step_name,
            unit_id, assignee_id, assignee_name, received_at""";
    private static final String ORDER = "dossier_id, due_order";
    /** What has gone on has its place in the order among the closed. */
    private static final String LEFT_ORDER = "TIMESTAMP'9999-12-31 00:00:00' AS due_order";

    private static final String HERE = COLUMNS + ", due_at, due_order, COALESCE(" + Queue.NEAR_DUE.condition()
            + ", FALSE) AS is_near_due, FALSE AS has_gone_on";
    /** Until when others have to do it is nothing to whoever it has gone on from. */
    private static final String GONE_ON = COLUMNS + ", CAST(NULL AS DATETIME(6)) AS due_at, " + LEFT_ORDER
            + ", FALSE AS is_near_due, TRUE AS has_gone_on";

    private final UUID me;
    private final Reach reach;
    private final QueueFilter filter;
    private final String words;
    private final Instant now;
    private final Instant soon;

    TaskQuery(UUID me, Reach reach, QueueFilter filter, String words, Instant now, Instant soon) {
        this.me = me;
        this.reach = reach;
        this.filter = filter;
        this.words = words;
        this.now = now;
        this.soon = soon;
    }

    /** Walks along the index of each place in order and merges: each walk ends at the limit. */
    Statement walk(Sql sql, int limit) {
        String rows = words.isEmpty() ? "" : " AND search_text LIKE :line";
        return bind(sql.of(union(HERE, GONE_ON, rows) + " ORDER BY due_order, dossier_id LIMIT :limit"), limit);
    }

    /** Takes the dossiers that the phrases name, at most so many, and sorts those of them that belong to the queue. */
    Statement lookUp(Sql sql, int limit, Set<UUID> agencies) {
        String named = """
                (SELECT DISTINCT dossier_id AS named_id FROM routing_phrase
                WHERE agency_id IN (:agencies) AND phrase LIKE :phrase) named
                STRAIGHT_JOIN routing_task ON dossier_id = named_id""";
        String text = "(SELECT " + HERE + " FROM " + named + " WHERE " + here() + " AND " + conditions() + ")";
        String left = IntStream.range(0, reach.places().size())
                .filter(this::isLeft)
                .mapToObj(this::place)
                .collect(Collectors.joining(" OR "));
        if (!left.isEmpty()) {
            text += " UNION (SELECT " + GONE_ON + " FROM " + named
                    + " WHERE EXISTS (SELECT 1 FROM routing_left WHERE (" + left
                    + ") AND left_id = dossier_id) AND NOT " + here() + " AND " + leftConditions("dossier_id") + ")";
        }
        text += " ORDER BY due_order, dossier_id LIMIT :limit";
        return bind(sql.of(text), limit).withEach("agencies", agencies).with("phrase", words + "%");
    }

    /** Counts as far as the limit. */
    Statement count(Sql sql, int limit) {
        String text = "SELECT COUNT(*) AS n FROM (" + union(ORDER, "dossier_id, " + LEFT_ORDER, "")
                + " LIMIT :limit) counted";
        return bind(sql.of(text), limit);
    }

    private String union(String columns, String left, String more) {
        if (reach.isOfDossiers()) {
            return "(SELECT " + columns + " FROM routing_task WHERE dossier_id IN (:dossiers) AND " + conditions()
                    + more + " ORDER BY due_order, dossier_id LIMIT :limit)";
        }
        List<String> walks = IntStream.range(0, reach.places().size())
                .mapToObj(i -> isLeft(i) ? walkLeft(i, left, more) : walk(i, columns, more))
                .toList();
        // Not UNION ALL: a dossier may lie in two of an officer's places.
        return String.join(" UNION ", walks);
    }

    private String walkLeft(int i, String columns, String more) {
        return "(SELECT " + columns + " FROM routing_left STRAIGHT_JOIN routing_task ON dossier_id = left_id"
                + " WHERE " + place(i) + " AND NOT " + here() + " AND " + leftConditions("left_id") + more
                + " ORDER BY left_id LIMIT :limit)";
    }

    private String walk(int i, String columns, String more) {
        return "(SELECT " + columns + " FROM routing_task FORCE INDEX (" + index(i) + ") WHERE " + place(i) + " AND "
                + conditions() + more + " ORDER BY due_order, dossier_id LIMIT :limit)";
    }

    /** Named, for the servers guess: believing that words are rare they would sort the whole agency. */
    private String index(int i) {
        boolean isStatusKnown = filter.status() != null || filter.queue().isOfOneStatus();
        return reach.places().get(i).column().index(isStatusKnown);
    }

    private String place(int i) {
        Reach.Column column = reach.places().get(i).column();
        LeftPlace left = column.left();
        return left == null
                ? column.name().toLowerCase(Locale.ROOT) + " = :place" + i
                : "(place_id = :place" + i + " AND kind = '" + left + "')";
    }

    private boolean isLeft(int i) {
        return reach.places().get(i).column().left() != null;
    }

    /** Whether a task lies at one of the places itself: what came back there is not shown as gone on. */
    private String here() {
        return IntStream.range(0, reach.places().size())
                .filter(i -> !isLeft(i))
                .mapToObj(i -> "COALESCE(" + place(i) + ", FALSE)")
                .reduce("FALSE", (one, other) -> one + " OR " + other)
                .transform(all -> "(" + all + ")");
    }

    private String leftConditions(String id) {
        String text = filter.queue().condition() + filters();
        boolean isAmongThem = filter.after() != null
                && !Cursor.of(filter.after(), 2).instant(0).isBefore(CLOSED_ORDER);
        return isAmongThem ? text + " AND " + id + " > :afterId" : text;
    }

    private String conditions() {
        StringBuilder text = new StringBuilder(filter.queue().condition()).append(filters());
        if (filter.after() != null) {
            // Two comparisons rather than one of pairs: the first is the range on the index.
            text.append(" AND due_order >= :afterOrder AND (due_order > :afterOrder OR dossier_id > :afterId)");
        }
        return text.toString();
    }

    private String filters() {
        StringBuilder text = new StringBuilder();
        if (filter.status() != null) {
            text.append(" AND status = :status");
        }
        if (filter.procedureCode() != null) {
            text.append(" AND procedure_code = :procedureCode");
        }
        return text.toString();
    }

    private Statement bind(Statement statement, int limit) {
        for (int i = 0; i < reach.places().size(); i++) {
            statement.with("place" + i, reach.places().get(i).id());
        }
        List<UUID> dossiers = reach.dossiers();
        if (dossiers != null) {
            statement.withEach("dossiers", dossiers);
        }
        bindAfter(statement, filter.after());
        return statement
                .with("limit", limit)
                .with("me", me)
                .with("now", now)
                .with("soon", soon)
                .with("closedOrder", CLOSED_ORDER)
                .with("status", filter.status())
                .with("procedureCode", filter.procedureCode())
                .with("line", "% " + words + "%");
    }

    private static void bindAfter(Statement statement, @Nullable String after) {
        if (after != null) {
            Cursor cursor = Cursor.of(after, 2);
            statement.with("afterOrder", cursor.instant(0)).with("afterId", cursor.uuid(1));
        }
    }
}
