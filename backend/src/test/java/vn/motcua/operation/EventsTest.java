package vn.motcua.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.OfficerRole;

/** Events that were set apart are seen, and tried again, by those who run the portal alone. */
@ServerTest
class EventsTest {
    private static final String EVENTS = "/api/v1/officer/events";
    private static final String CONSUMER = "operation.test";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final Agencies agencies;
    private final UUID event = Ids.next();
    private final UUID later = Ids.next();

    EventsTest(Api api, People people, Tables tables, Agencies agencies) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.agencies = agencies;
    }

    @BeforeEach
    void setApart() {
        for (UUID id : new UUID[] {event, later}) {
            tables.execute("INSERT INTO outbox_event (id, type, aggregate_id, payload, occurred_at) VALUES ("
                    + Tables.id(id) + ", 'test.event', " + Tables.id(UUID.randomUUID())
                    + ", '{\"owner\": \"Nguyễn Thị Mẫu\"}', UTC_TIMESTAMP(6))");
            tables.execute("INSERT INTO outbox_task (consumer, event_id, aggregate_id, state, attempts, next_try_at,"
                    + " failure) SELECT '" + CONSUMER + "', id, aggregate_id, 'POISONED', 9, UTC_TIMESTAMP(6),"
                    + " 'IllegalStateException at Hearer.consume' FROM outbox_event WHERE id = " + Tables.id(id));
        }
    }

    @AfterEach
    void forget() {
        tables.execute("DELETE FROM outbox_task WHERE consumer LIKE '" + CONSUMER + "%'");
        tables.execute("DELETE FROM outbox_event WHERE id IN (" + Tables.id(event) + ", " + Tables.id(later) + ")");
    }

    @Test
    void eventsSetApartAreListedPageByPageWithTheirReasonAndWithoutWhatTheySay() {
        String operator = admin(highest());

        Answer first = list(operator, "?limit=1");

        assertThat(first.json().at("/apart").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(first.at("/items/0/reason")).isEqualTo("IllegalStateException at Hearer.consume");
        assertThat(first.at("/items/0/attempts")).isEqualTo("9");
        assertThat(first.text()).doesNotContain("Mẫu");
        Answer second = list(operator, "?limit=1&after=" + first.at("/next"));
        assertThat(second.at("/items/0/eventId")).isNotEqualTo(first.at("/items/0/eventId"));
        assertThat(second.json().has("apart") || second.json().has("waiting"))
                .as("a page that follows counts nothing again")
                .isFalse();
        api.get(EVENTS + "?after=x").bearer(operator).send().expectProblem(400, "invalid-input");
    }

    @Test
    void backlogIsCountedOnlyAsFarAsAnybodyReadsIt() {
        String[] digits = new String[4];
        Arrays.fill(
                digits,
                "(SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                        + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)");
        tables.execute("INSERT INTO outbox_task (consumer, event_id, aggregate_id, state, attempts, next_try_at)"
                + " SELECT CONCAT('" + CONSUMER + ".', a.n, b.n, c.n, d.n), id, aggregate_id,"
                + " 'POISONED', 9, UTC_TIMESTAMP(6) FROM outbox_event JOIN "
                + digits[0] + " AS a JOIN " + digits[1] + " AS b JOIN " + digits[2] + " AS c JOIN " + digits[3]
                + " AS d WHERE id = " + Tables.id(event));

        assertThat(list(admin(highest()), "").json().at("/apart").asLong()).isEqualTo(10_000);
    }

    @Test
    void eventIsTriedAgainOnceByItsConsumer() {
        String operator = admin(highest());

        retry(operator, event, CONSUMER).expect(204);

        assertThat(tables.count(task(event) + " AND state = 'WAITING' AND attempts = 0"))
                .isEqualTo(1);
        assertThat(tables.count(task(later) + " AND state = 'POISONED'")).isEqualTo(1);
        retry(operator, event, CONSUMER).expectProblem(404, "event-not-set-apart");
        retry(operator, later, "nobody").expectProblem(404, "event-not-set-apart");
        retry(operator, later, "hộp thư ễ").expectProblem(404, "event-not-set-apart");
        retry(operator, later, " ").expectProblem(400, "invalid-input");
    }

    @Test
    void administratorOfALowerAgencyAndOtherOfficersOfTheHighestAreRefused() {
        Agency lower = agencies.list().stream()
                .filter(agency -> agency.parentId() != null)
                .findFirst()
                .orElseThrow();
        String leader = people.officer(highest().id().value(), null, OfficerRole.LEADER, OfficerRole.SUPERVISOR)
                .token();
        for (String token : new String[] {admin(lower), leader}) {
            api.get(EVENTS).bearer(token).send().expectProblem(403, "not-an-operator");
            retry(token, event, CONSUMER).expectProblem(403, "not-an-operator");
        }
        assertThat(tables.count(task(event) + " AND state = 'POISONED'")).isEqualTo(1);
    }

    private Agency highest() {
        return agencies.list().stream()
                .filter(agency -> agency.parentId() == null)
                .findFirst()
                .orElseThrow();
    }

    private String admin(Agency agency) {
        return people.officer(agency.id().value(), null, OfficerRole.ADMIN).token();
    }

    private Answer list(String token, String query) {
        return api.get(EVENTS + query).bearer(token).expect(200);
    }

    private Answer retry(String token, UUID id, String consumer) {
        return api.post(EVENTS + "/" + id + "/retries")
                .bearer(token)
                .json(Map.of("consumer", consumer))
                .send();
    }

    private static String task(UUID id) {
        return "outbox_task WHERE event_id = " + Tables.id(id) + " AND consumer = '" + CONSUMER + "'";
    }
}
