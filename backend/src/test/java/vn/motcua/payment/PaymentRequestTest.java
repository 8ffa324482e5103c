package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.Till.cash;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.payment.Till.Case;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Fees that the applicant is asked for, and how the dossier goes on. */
@ServerTest
class PaymentRequestTest {
    private final Till till;
    private final Api api;
    private final FreePages freePages;
    private final Tables tables;
    private final Clerk counter;
    private final Clerk leader;
    private final Clerk handler;

    PaymentRequestTest(Till till, Api api, Desk desk, FreePages freePages, Tables tables) {
        this.till = till;
        this.api = api;
        this.freePages = freePages;
        this.tables = tables;
        this.counter = desk.intake();
        this.leader = desk.leader();
        this.handler = till.handlerOf(Till.BY_PAGE);
    }

    @Test
    void askedForThenPaidAtTheCounterTheDossierGoesOn() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);

        assertThat(asked.at("/status")).isEqualTo("PAYMENT_REQUESTED");
        assertThat(asked.at("/fee/owed")).isEqualTo("7000");
        Answer mine = till.readMine(of);
        assertThat(mine.at("/fee/request/payBy")).isNotEmpty();
        assertThat(mine.at("/fee/request/note")).isEqualTo("Mang theo mã hồ sơ");
        assertThat(mine.at("/expected/kind")).isEqualTo("PAY");
        assertThat(mine.json().at("/promise/reasons").toString()).contains("\"PAYMENT\"");

        Answer paid = till.pay(of, counter, asked.version(), cash(7_000, Map.of("code", Till.PAGES)))
                .expect(200);

        assertThat(paid.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(paid.at("/fee/settled")).isEqualTo("true");
        assertThat(paid.at("/fee/paid")).isEqualTo("7000");
        assertThat(paid.at("/fee/payments/0/by")).isEqualTo(counter.name());
        assertThat(paid.json().at("/history").findValuesAsText("event")).endsWith("FEE_TAKEN", "IN_PROGRESS");
        Answer after = till.readMine(of);
        assertThat(after.at("/fee/payments/0/number")).hasSize(7);
        assertThat(after.json().at("/fee/payments/0/by").isMissingNode())
                .as("who took it is not the applicant's to know by name")
                .isTrue();
        assertThat(after.json().at("/promise/reasons").toString()).contains("\"to\"");
    }

    @Test
    void applicantIsToldWithoutWhatAndHowMuch() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);

        assertThat(till.notices(of)).first().isEqualTo("DOSSIER_PAYMENT_REQUESTED");
        Answer inbox = api.get("/api/v1/inbox").bearer(of.owner()).expect(200);
        assertThat(inbox.at("/items/0/body")).doesNotContain("7.000", "Mang theo");
    }

    @Test
    void whatWasAskedForIsNotChangedAtTheCounter() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);

        Answer fewer = till.pay(of, counter, asked.version(), cash(2_000, Map.of("code", Till.PAGES, "pages", 1)))
                .expectProblem(422, "payment-invalid");

        assertThat(fewer.at("/errors/0/pointer")).isEqualTo("/items/0/pages");
    }

    @Test
    void exemptPayerNeedNotPayAndTheDossierGoesOn() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);
        Map<String, String> waiver = Map.of("code", Till.PAGES, "reason", "Hộ nghèo, Nghị quyết của HĐND tỉnh");

        till.act(of, counter, "/fee-waivers", asked.version(), waiver).expectProblem(403, "not-your-step");
        Answer waived =
                till.act(of, leader, "/fee-waivers", asked.version(), waiver).expect(200);

        assertThat(waived.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(waived.at("/fee/items/0/state")).isEqualTo("WAIVED");
        assertThat(till.readMine(of).at("/fee/items/0/waiver")).startsWith("Hộ nghèo");
        assertThat(till.act(of, leader, "/fee-waivers", waived.version(), waiver)
                        .expectProblem(422, "payment-invalid")
                        .at("/errors/0/pointer"))
                .isEqualTo("/code");
        till.pay(of, counter, waived.version(), cash(7_000, Map.of("code", Till.PAGES)))
                .expectProblem(409, "nothing-owed");
    }

    @Test
    void exemptionGivenByMistakeIsTakenBack() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Map<String, String> waiver = Map.of("code", Till.PAGES, "reason", "Hộ nghèo");
        Map<String, String> mistake = Map.of("reason", "Giấy chứng nhận hộ nghèo đã hết hạn");
        String voiding = "/fee-waivers/" + Till.PAGES + "/voiding";
        assertThat(Till.actions(till.read(of, leader))).doesNotContain("VOID_WAIVER");
        Answer waived = till.act(of, leader, "/fee-waivers", of.dossier().version(), waiver)
                .expect(200);
        assertThat(Till.actions(waived)).contains("VOID_WAIVER");
        till.act(of, counter, voiding, waived.version(), mistake).expectProblem(403, "not-your-step");
        String foreign = "/fee-waivers/" + URLEncoder.encode("PHÍ_ễ", StandardCharsets.UTF_8) + "/voiding";
        till.act(of, leader, foreign, waived.version(), mistake).expectProblem(404, "fee-waiver-not-found");

        Answer taken = till.act(of, leader, voiding, waived.version(), mistake).expect(200);

        assertThat(taken.at("/fee/items/0/state")).isEqualTo("OWED");
        assertThat(taken.json().at("/history").findValuesAsText("event")).endsWith("FEE_WAIVED", "FEE_WAIVER_VOIDED");
        assertThat(taken.json().at("/history").findValuesAsText("reason"))
                .as("the history says of which item")
                .endsWith("Phí chứng thực bản sao từ bản chính", "Phí chứng thực bản sao từ bản chính");
        for (Answer seen : List.of(taken, till.readMine(of))) {
            assertThat(seen.at("/fee/waiversTakenBack/0/item")).isEqualTo("Phí chứng thực bản sao từ bản chính");
            assertThat(seen.at("/fee/waiversTakenBack/0/ground")).isEqualTo("Hộ nghèo");
            assertThat(seen.at("/fee/waiversTakenBack/0/reason")).isEqualTo(mistake.get("reason"));
        }
        assertThat(till.readMine(of).json().at("/fee/items/0/waiver").isMissingNode())
                .isTrue();
        till.act(of, leader, voiding, taken.version(), mistake).expectProblem(404, "fee-waiver-not-found");
        till.act(of, leader, "/fee-waivers", taken.version(), waiver).expect(200);
        assertThat(tables.count("fee_waiver WHERE dossier_id = " + id(of))).isEqualTo(2);
        assertThat(till.notices(of))
                .startsWith("DOSSIER_FEE_WAIVED", "DOSSIER_FEE_WAIVER_VOIDED", "DOSSIER_FEE_WAIVED");
    }

    @Test
    void groundOfAnExemptionMayBeAsLongAsItsBoxIs() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        String reason = "Hộ nghèo. ".repeat(99) + "Hộ nghèo!!";

        till.act(of, leader, "/fee-waivers", of.dossier().version(), Map.of("code", Till.PAGES, "reason", reason))
                .expect(200);

        assertThat(till.readMine(of).at("/fee/items/0/waiver")).hasSize(1000).isEqualTo(reason);
    }

    @Test
    void wrongQuantityIsMendedByAskingAgain() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);
        assertThat(Till.actions(asked)).contains("REQUEST_PAYMENT");
        till.act(of, counter, "/payment-request", asked.version(), request(3)).expectProblem(403, "not-your-step");

        Answer again = till.act(of, handler, "/payment-request", asked.version(), request(3))
                .expect(200);

        assertThat(again.at("/status")).isEqualTo("PAYMENT_REQUESTED");
        assertThat(again.at("/fee/owed")).isEqualTo("5000");
        assertThat(again.json().at("/history").findValuesAsText("event")).endsWith("PAYMENT_REQUEST_CHANGED");
        assertThat(tables.count("payment_request WHERE dossier_id = " + id(of))).isEqualTo(2);
        assertThat(tables.count("dossier WHERE paused_at <= (SELECT MIN(requested_at) FROM payment_request"
                        + " WHERE dossier_id = dossier.id) AND id = " + id(of)))
                .as("the wait goes on")
                .isEqualTo(1);
        assertThat(tables.count("outbox_event WHERE type = 'dossier.payment-requested' AND aggregate_id = " + id(of)))
                .isEqualTo(2);
        till.pay(of, counter, again.version(), cash(5_000, Map.of("code", Till.PAGES)))
                .expect(200);
    }

    @Test
    void whatAReceiptStandsForIsNotAskedForOtherwise() {
        Clerk holder = till.handlerOf(Till.BOTH_KINDS);
        Case of = till.inProgress(Till.BOTH_KINDS, holder);
        Map<String, Object> wanted = Map.of("payBy", till.payBy());
        Answer asked = till.act(of, holder, "/payment-request", of.dossier().version(), wanted)
                .expect(200);
        Answer part = till.pay(of, counter, asked.version(), cash(100_000, Map.of("code", "LE_PHI_GCN_LAN_DAU")))
                .expect(200);

        till.act(of, holder, "/payment-request", part.version(), wanted).expectProblem(409, "payment-request-paid");
        assertThat(Till.actions(till.read(of, holder))).doesNotContain("REQUEST_PAYMENT");
    }

    @Test
    void whatComesToNothingIsNotAskedForButCountedAtTheCounter() {
        Case of = freePages.inProgress(handler);
        till.act(of, handler, "/payment-request", of.dossier().version(), request(2))
                .expectProblem(409, "nothing-owed");

        Answer counted = till.pay(of, counter, of.dossier().version(), cash(0, Map.of("code", Till.PAGES, "pages", 2)))
                .expect(200);

        assertThat(counted.at("/fee/settled")).isEqualTo("true");
        assertThat(counted.json().at("/fee/payments")).isEmpty();
        assertThat(counted.json().at("/history").findValuesAsText("event")).endsWith("FEE_COUNTED_FREE");
        assertThat(tables.count("fee_measure WHERE pages = 2 AND dossier_id = " + id(of)))
                .isEqualTo(1);
    }

    @Test
    void dossierAskedForTooMuchGoesOnWhenItOwesNothing() {
        Case of = freePages.inProgress(handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);
        assertThat(asked.at("/fee/owed")).isEqualTo("3000");

        Answer freed = till.act(of, handler, "/payment-request", asked.version(), request(2))
                .expect(200);

        assertThat(freed.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(freed.at("/fee/settled")).isEqualTo("true");
    }

    @Test
    void pricesAreOfTheEditionWhoseFormWasAnswered() {
        Case of = freePages.inProgress(handler);
        freePages.publishWithAnotherForm(9_000);
        tables.execute("UPDATE dossier SET submitted_at = submitted_at + INTERVAL 1 DAY WHERE id = " + id(of));

        Answer seen = till.read(of, handler);

        assertThat(seen.at("/fee/items/0/price"))
                .as("the new edition has another form")
                .isEqualTo("1000");
    }

    private static String id(Case of) {
        return Tables.id(of.dossier().id().value());
    }

    @Test
    void dayToPayByIsAWorkingDayToCome() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        for (LocalDate day :
                List.of(today().minusDays(1), today().plusYears(1).plusDays(2), LocalDate.of(2099, 1, 1))) {
            Answer refused = till.act(
                            of,
                            handler,
                            "/payment-request",
                            of.dossier().version(),
                            Map.of("payBy", day.toString(), "items", List.of(Map.of("code", Till.PAGES, "pages", 5))))
                    .expectProblem(422, "payment-invalid");
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/payBy");
        }
        assertThat(till.act(of, handler, "/payment-request", of.dossier().version(), Map.of("payBy", till.payBy()))
                        .expectProblem(422, "payment-invalid")
                        .at("/errors/0/pointer"))
                .isEqualTo("/items");
    }

    @Test
    void whatWasTakenBackOwesNothing() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), request(5))
                .expect(200);
        Answer withdrawn = api.post(of.mine("/withdrawal"))
                .bearer(of.owner())
                .ifMatch(asked.version())
                .json(Map.of("reason", "Không cần nữa"))
                .expect(200);

        till.pay(of, counter, withdrawn.version(), cash(7_000, Map.of("code", Till.PAGES)))
                .expectProblem(409, "transition-not-allowed");
        assertThat(Till.actions(till.read(of, counter))).doesNotContain("TAKE_FEE");
    }

    @Test
    void onlyWhoHandlesTheDossierAsks() {
        Case of = till.inProgress(Till.BY_PAGE, handler);

        till.act(of, counter, "/payment-request", of.dossier().version(), request(1))
                .expectProblem(403, "not-your-step");
    }

    private Map<String, Object> request(int pages) {
        return Map.of(
                "payBy",
                till.payBy(),
                "note",
                "Mang theo mã hồ sơ",
                "items",
                List.of(Map.of("code", Till.PAGES, "pages", pages)));
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.VIETNAM);
    }
}
