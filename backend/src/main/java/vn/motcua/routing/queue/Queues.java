package vn.motcua.routing.queue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.Phrases;

/** The door to the officers' queues. */
@Singleton
public class Queues {

    /** Nobody needs to know exactly how many more there are. */
    static final int COUNTED_TO = 1000;

    // Up to so many named dossiers are looked up one by one; words that name more are met soon enough on the way.
    private static final int RARE = 1000;

    private final Sql sql;
    private final Transactions transactions;
    private final Reaches reaches;
    private final QueueSettings settings;
    private final DueDates dueDates;
    private final Clock clock;

    Queues(
            Sql sql,
            Transactions transactions,
            Reaches reaches,
            QueueSettings settings,
            DueDates dueDates,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.reaches = reaches;
        this.settings = settings;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** A page of a queue, most urgent first. */
    public Page<QueueItem> list(OfficerCaller officer, QueueFilter filter) {
        Reach reach = reaches.of(officer, filter.queue());
        if (reach.isNowhere() || filter.namesNoProcedure()) {
            return new Page<>(List.of(), null);
        }
        String words = filter.words() == null ? "" : Phrases.question(filter.words());
        TaskQuery query = query(officer, reach, filter, words);
        Set<UUID> agencies = reaches.agenciesOf(officer);
        int limit = filter.limit() + 1;
        List<QueueItem> items = transactions.read(() -> {
            boolean rare = !words.isEmpty() && !reach.isOfDossiers() && isRare(words, agencies);
            return (rare ? query.lookUp(sql, limit, agencies) : query.walk(sql, limit)).list(Queues::item);
        });
        return Page.of(
                items,
                filter.limit(),
                item -> Cursor.after(item.times().order(), item.dossierId().value()));
    }

    /** How much lies in each queue. */
    public QueueCounts counts(OfficerCaller officer) {
        return transactions.read(() -> new QueueCounts(
                count(officer, Queue.WAITING),
                count(officer, Queue.MINE),
                count(officer, Queue.UNIT),
                count(officer, Queue.NEAR_DUE),
                count(officer, Queue.OVERDUE),
                count(officer, Queue.TO_RETURN),
                count(officer, Queue.TO_SIGN),
                count(officer, Queue.TO_ISSUE),
                count(officer, Queue.TO_APOLOGISE)));
    }

    private long count(OfficerCaller officer, Queue queue) {
        Reach reach = reaches.of(officer, queue);
        return reach.isNowhere()
                ? 0
                : query(officer, reach, QueueFilter.of(queue, COUNTED_TO), "")
                        .count(sql, COUNTED_TO)
                        .get(row -> row.number("n"));
    }

    private TaskQuery query(OfficerCaller officer, Reach reach, QueueFilter filter, String words) {
        Instant now = clock.instant();
        return new TaskQuery(officer.officerId(), reach, filter, words, now, soon(officer, now));
    }

    /** Before a weekend that is the next working day: what is due then can only be done now. */
    private Instant soon(OfficerCaller officer, Instant now) {
        return officer.posts().stream()
                .findFirst()
                .map(post -> dueDates.after(new AgencyId(post.agencyId()), now, settings.nearDue()))
                .orElse(now);
    }

    private boolean isRare(String words, Set<UUID> agencies) {
        return agencies.isEmpty()
                || sql.of("""
                        SELECT COUNT(*) AS n FROM (SELECT dossier_id FROM routing_phrase
                        WHERE agency_id IN (:agencies) AND phrase LIKE :phrase LIMIT :most) named""")
                                .withEach("agencies", agencies)
                                .with("phrase", words + "%")
                                .with("most", RARE + 1)
                                .get(row -> row.number("n"))
                        <= RARE;
    }

    private static QueueItem item(Row row) {
        return new QueueItem(
                new DossierId(row.uuid("dossier_id")),
                row.number("dossier_version"),
                DossierStatus.valueOf(row.text("status")),
                new QueueItem.Subject(
                        row.text("dossier_code"),
                        row.text("procedure_code"),
                        row.text("procedure_name"),
                        row.text("owner_name")),
                new QueueItem.Place(row.text("step_name"), new UnitId(row.uuid("unit_id"))),
                row.findUuid("assignee_id")
                        .map(id -> new Assignee(new OfficerId(id), row.text("assignee_name")))
                        .orElse(null),
                new QueueItem.Times(
                        row.instant("received_at"),
                        row.findInstant("due_at").orElse(null),
                        row.instant("due_order"),
                        row.number("is_near_due") == 1,
                        row.number("has_gone_on") == 1));
    }
}
