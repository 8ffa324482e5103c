package vn.motcua.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;

/** How many notices wait is told to those who run the portal alone, and nothing of whom they tell what. */
@ServerTest
class NoticeQueuesTest {
    private static final String QUEUES = "/api/v1/officer/notice-queues";

    private final Api api;
    private final People people;
    private final Recipients recipients;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Tables tables;

    NoticeQueuesTest(
            Api api,
            People people,
            Recipients recipients,
            Agencies agencies,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.people = people;
        this.recipients = recipients;
        this.agencies = agencies;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void emptyQueues() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message");
    }

    @Test
    void whatWaitsIsCountedByWay() {
        queued(Duration.ofMinutes(-20));
        queued(Duration.ofMinutes(-1));
        queued(Duration.ofHours(8));

        Answer queues = api.get(QUEUES).bearer(admin(highest())).expect(200);

        assertThat(queues.at("/items/0/channel")).isEqualTo("PUSH");
        assertThat(queues.at("/items/0/waiting")).isEqualTo("0");
        assertThat(queues.at("/items/1/channel")).isEqualTo("SMS");
        assertThat(queues.at("/items/1/waiting")).isEqualTo("2");
        assertThat(queues.at("/items/1/late")).isEqualTo("1");
        assertThat(queues.at("/items/1/held")).isEqualTo("1");
        assertThat(queues.json().at("/items/1").has("oldestAt")).isTrue();
        assertThat(queues.json().at("/items/2").has("oldestAt")).isFalse();
    }

    @Test
    void nobodyElseIsToldHowMany() {
        Agency lower = agencies.list().stream()
                .filter(agency -> agency.parentId() != null)
                .findFirst()
                .orElseThrow();
        String leader =
                people.officer(highest().id().value(), null, OfficerRole.LEADER).token();
        api.get(QUEUES).bearer(admin(lower)).send().expectProblem(403, "not-an-operator");
        api.get(QUEUES).bearer(leader).send().expectProblem(403, "not-an-operator");
    }

    private void queued(Duration fromNow) {
        Instant now = Clock.systemUTC().instant();
        ApplicantId person = recipients.citizen();
        UUID message = transactions.write(
                () -> recipients.message(person, Ids.next(), NotificationKind.DOSSIER_RESOLVED, now));
        tables.execute("""
                INSERT INTO channel_delivery (id, message_id, channel, language, state, attempts, due_at, next_try_at,
                                              created_at)
                VALUES (%1$s, %2$s, 'SMS', 'VI', 'QUEUED', 0, UTC_TIMESTAMP(6) + INTERVAL %3$d SECOND,
                        UTC_TIMESTAMP(6) + INTERVAL %3$d SECOND, UTC_TIMESTAMP(6))
                """.formatted(Tables.id(Ids.next()), Tables.id(message), fromNow.toSeconds()));
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
}
