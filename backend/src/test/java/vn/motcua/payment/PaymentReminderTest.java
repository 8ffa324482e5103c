package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.Till.cash;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.payment.Till.Case;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The last day to pay: the applicant is reminded before it, officers see that it passed, and it stops nothing. */
@ServerTest
class PaymentReminderTest {
    private static final String REMINDER = "DOSSIER_PAYMENT_DUE_SOON";

    private final Till till;
    private final Api api;
    private final Tables tables;
    private final RemindOfPayment remind;
    private final Clerk counter;
    private final Clerk leader;
    private final Clerk handler;

    PaymentReminderTest(Till till, Api api, Tables tables, RemindOfPayment remind, Desk desk) {
        this.till = till;
        this.api = api;
        this.tables = tables;
        this.remind = remind;
        this.counter = desk.intake();
        this.leader = desk.leader();
        this.handler = till.handlerOf(Till.BY_PAGE);
    }

    @Test
    void applicantIsRemindedOnceForEachRequest() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = ask(of, of.dossier().version());
        remind.runOnce();
        assertThat(till.notices(of)).as("there is time").doesNotContain(REMINDER);

        asked(of, -240, 24);
        remind.runOnce();
        remind.runOnce();

        assertThat(till.notices(of)).filteredOn(REMINDER::equals).hasSize(1);
        assertThat(till.read(of, handler).version()).as("it is no act").isEqualTo(asked.version());
        ask(of, asked.version());
        asked(of, -240, 24);
        remind.runOnce();
        assertThat(till.notices(of)).filteredOn(REMINDER::equals).hasSize(2);
    }

    @Test
    void whoWasAskedAMomentAgoOrHasPaidIsNotReminded() {
        Case justAsked = till.inProgress(Till.BY_PAGE, handler);
        ask(justAsked, justAsked.dossier().version());
        asked(justAsked, -2, 30);
        Case paid = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = ask(paid, paid.dossier().version());
        till.pay(paid, counter, asked.version(), cash(7_000, Map.of("code", Till.PAGES)))
                .expect(200);
        asked(paid, -240, 24);

        remind.runOnce();

        assertThat(till.notices(justAsked)).doesNotContain(REMINDER);
        assertThat(till.notices(paid)).doesNotContain(REMINDER);
        asked(justAsked, -31, 30);
        remind.runOnce();
        assertThat(till.notices(justAsked)).contains(REMINDER);
    }

    @Test
    void queuesTellTheLastDayAlsoOnceItPassedAndWhatIsPaidLateIsTaken() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        assertThat(inQueue(of).has("payBy")).isFalse();
        Answer asked = ask(of, of.dossier().version());
        assertThat(Instant.parse(inQueue(of).path("payBy").asText())).isAfter(Instant.now());

        asked(of, -240, -24);
        remind.runOnce();

        assertThat(Instant.parse(inQueue(of).path("payBy").asText())).isBefore(Instant.now());
        assertThat(inQueue(of).path("status").asText()).isEqualTo("PAYMENT_REQUESTED");
        assertThat(till.notices(of)).as("what has passed is not called soon").doesNotContain(REMINDER);
        Answer late = till.pay(of, counter, asked.version(), cash(7_000, Map.of("code", Till.PAGES)))
                .expect(200);
        assertThat(late.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(inQueue(of).has("payBy")).isFalse();
    }

    private Answer ask(Case of, long version) {
        Map<String, Object> wanted =
                Map.of("payBy", till.payBy(), "items", List.of(Map.of("code", Till.PAGES, "pages", 5)));
        return till.act(of, handler, "/payment-request", version, wanted).expect(200);
    }

    /** Moves what was asked last to so many hours from now, and its last day likewise. */
    private void asked(Case of, int at, int payBy) {
        tables.execute("UPDATE payment_request SET requested_at = UTC_TIMESTAMP(6) + INTERVAL " + at
                + " HOUR, pay_by = UTC_TIMESTAMP(6) + INTERVAL " + payBy
                + " HOUR WHERE reminder_decided_at IS NULL AND dossier_id = "
                + Tables.id(of.dossier().id().value()));
    }

    private JsonNode inQueue(Case of) {
        return api.get("/api/v1/officer/dossiers?q="
                        + Objects.requireNonNull(of.dossier().code()).value())
                .bearer(leader.token())
                .expect(200)
                .json()
                .at("/items/0");
    }
}
