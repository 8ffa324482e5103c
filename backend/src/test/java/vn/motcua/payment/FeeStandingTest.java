package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.Till.cash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.form.FormRef;
import vn.motcua.payment.Till.Case;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** How a fee stands where something else than paying it decides: the dossier's end, its age, changed facts, free pages. */
@ServerTest
class FeeStandingTest {
    private static final String FEE = "LE_PHI_GCN_LAN_DAU";
    private static final String CHARGE = "PHI_THAM_DINH_DAT";
    private static final String LATE_BIRTH = "1.001193";
    private static final String LATE_FEE = "LE_PHI_HO_TICH_QUA_HAN";

    private final Till till;
    private final Api api;
    private final Desk desk;
    private final Procedures procedures;
    private final FreePages freePages;
    private final Tables tables;
    private final Clerk counter;
    private final Clerk leader;
    private final Clerk handler;

    FeeStandingTest(Till till, Api api, Desk desk, Procedures procedures, FreePages freePages, Tables tables) {
        this.till = till;
        this.api = api;
        this.desk = desk;
        this.procedures = procedures;
        this.freePages = freePages;
        this.tables = tables;
        this.counter = desk.intake();
        this.leader = desk.leader();
        this.handler = till.handlerOf(Till.BY_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "WITHDRAWN", "STOPPED"})
    void whatEndedWithoutAResultOwesNothing(String end) {
        Clerk holder = till.handlerOf(Till.BOTH_KINDS);
        Case of = end.equals("REFUSED") ? till.submitted(Till.BOTH_KINDS) : till.inProgress(Till.BOTH_KINDS, holder);
        till.pay(of, counter, of.dossier().version(), cash(100_000, Map.of("code", FEE)))
                .expect(200);

        end(of, end, holder);

        for (Answer seen : List.of(till.read(of, leader), till.readMine(of))) {
            assertThat(seen.at("/status")).isEqualTo(end);
            assertThat(seen.at("/fee/settled")).isEqualTo("true");
            assertThat(seen.at("/fee/demandable")).isEqualTo("false");
            assertThat(seen.at("/fee/owed")).isEqualTo("0");
            assertThat(seen.at("/fee/items/0/state")).isEqualTo("PAID");
            assertThat(seen.at("/fee/items/1/state")).isEqualTo("NOT_DUE");
            assertThat(seen.json().at("/fee/payments")).as("and what was paid").hasSize(1);
        }
    }

    private void end(Case of, String end, Clerk holder) {
        long version = till.read(of, counter).version();
        switch (end) {
            case "REFUSED" ->
                till.act(of, counter, "/refusal", version, Map.of("reason", "Không thuộc thẩm quyền"))
                        .expect(200);
            case "STOPPED" ->
                till.act(of, holder, "/stop", version, Map.of("reason", "Chủ hồ sơ không còn cư trú"))
                        .expect(200);
            default ->
                api.post(of.mine("/withdrawal"))
                        .bearer(of.owner())
                        .ifMatch(version)
                        .json(Map.of("reason", "Không cần nữa"))
                        .expect(200);
        }
    }

    @Test
    void whatMayHaveBeenPaidOnPaperIsNotCalledUnpaid() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        assertThat(till.readMine(of).at("/fee/receiptedHereAlone")).isEqualTo("true");
        tables.execute("UPDATE dossier SET submitted_at = (SELECT opened_at FROM payment_desk) - INTERVAL 1 SECOND"
                + " WHERE id = " + id(of));

        assertThat(till.readMine(of).at("/fee/receiptedHereAlone")).isEqualTo("false");
        assertThat(till.read(of, counter).at("/fee/receiptedHereAlone")).isEqualTo("false");

        Answer forwarded = till.act(of, handler, "/forward", of.dossier().version(), Map.of())
                .expect(200);
        Answer resolved = till.act(of, leader, "/resolution", forwarded.version(), Map.of("summary", "Đã chứng thực"))
                .expect(200);
        till.act(of, counter, "/return", resolved.version(), Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu"))
                .expect(200);

        assertThat(till.readMine(of).json().at("/fee").isMissingNode())
                .as("nothing is known of the fee of a dossier that was closed before it was taken here")
                .isTrue();
        assertThat(till.read(of, counter).json().at("/fee").isMissingNode()).isTrue();
    }

    @Test
    void whatWasPaidAndIsNoLongerDueIsShown() {
        Case of = submitted(LATE_BIRTH);
        answer(of, "CO");
        Answer paid = till.pay(of, counter, of.dossier().version(), cash(8_000, Map.of("code", LATE_FEE)))
                .expect(200);
        answer(of, "KHONG");

        for (Answer seen : List.of(till.read(of, counter), till.readMine(of))) {
            assertThat(seen.at("/fee/items/0/code")).isEqualTo(LATE_FEE);
            assertThat(seen.at("/fee/items/0/state")).isEqualTo("PAID_NOT_DUE");
            assertThat(seen.at("/fee/items/0/amount")).isEqualTo("8000");
            assertThat(seen.at("/fee/settled")).isEqualTo("true");
        }
        String voiding = "/payments/" + paid.at("/fee/payments/0/id") + "/voiding";
        Answer voided = till.act(of, leader, voiding, paid.version(), Map.of("reason", "Không quá hạn"))
                .expect(200);
        assertThat(voided.json().at("/fee/items")).as("nothing is due").isEmpty();
        assertThat(voided.json().at("/fee/payments")).hasSize(1);
    }

    @Test
    void exemptionFromWhatIsNoLongerDueIsShownAndCanBeTakenBack() {
        Case of = submitted(LATE_BIRTH);
        answer(of, "CO");
        Map<String, String> exempt = Map.of("code", LATE_FEE, "reason", "Hộ nghèo");
        Answer waived = till.act(of, leader, "/fee-waivers", of.dossier().version(), exempt)
                .expect(200);
        answer(of, "KHONG");

        for (Answer seen : List.of(till.read(of, leader), till.readMine(of))) {
            assertThat(seen.at("/fee/items/0/code")).isEqualTo(LATE_FEE);
            assertThat(seen.at("/fee/items/0/state")).isEqualTo("WAIVED_NOT_DUE");
            assertThat(seen.at("/fee/items/0/waiver")).isEqualTo("Hộ nghèo");
            assertThat(seen.at("/fee/settled")).isEqualTo("true");
        }
        assertThat(Till.actions(till.read(of, leader))).contains("VOID_WAIVER");
        String voiding = "/fee-waivers/" + LATE_FEE + "/voiding";
        till.act(of, leader, voiding, waived.version(), Map.of("reason", "Nhầm hồ sơ"))
                .expect(200);
        answer(of, "CO");
        assertThat(till.readMine(of).at("/fee/items/0/state"))
                .as("it does not come to life again")
                .isEqualTo("OWED");
    }

    @Test
    void feeForEachPointOfSaleIsTakenForAllOfThem() throws IOException {
        Case of = submitted("2.000620");
        tables.execute("UPDATE dossier SET answers = '" + """
                {"khuVuc":"DO_THI","loaiThuongNhan":"HO_KINH_DOANH","diemBan":[{"ten":"A"},{"ten":"B"},{"ten":"C"}]}""" + "' WHERE id = " + id(of));

        Answer seen = till.readMine(of);
        assertThat(seen.at("/fee/owed")).isEqualTo("1200000");
        assertThat(seen.at("/fee/items/0/copies")).isEqualTo("3");
        assertThat(seen.at("/fee/items/0/per")).isEqualTo("điểm bán");
        Map<String, String> each = Map.of("code", "PHI_TD_HKD_DO_THI");
        till.pay(of, counter, of.dossier().version(), cash(400_000, each)).expectProblem(422, "payment-invalid");
        till.pay(of, counter, of.dossier().version(), cash(1_200_000, each)).expect(200);

        try (PaperReader receipt = PaperReader.of(till.paper(of, "fee-receipt-1"))) {
            assertThat(receipt.text()).contains("3 điểm bán", "1.200.000");
        }
    }

    /** Of a procedure that the desk's agency does not offer. */
    private Case submitted(String procedure) {
        Case of = till.submitted(Till.BY_PAGE);
        FormRef form = Objects.requireNonNull(
                procedures.get(new ProcedureCode(procedure)).form());
        tables.execute("UPDATE dossier SET procedure_code = '%s', form_id = '%s', form_version = %d WHERE id = %s"
                .formatted(procedure, form.id(), form.version(), id(of)));
        return of;
    }

    /** As an answered supplement leaves it. */
    private void answer(Case of, String late) {
        tables.execute("UPDATE dossier SET answers = JSON_SET(answers, '$.quaHan', '%s') WHERE id = %s"
                .formatted(late, id(of)));
    }

    @Test
    void whatWasWronglyCountedFreeIsCountedAgain() {
        Case of = freePages.inProgress(handler);
        Answer free = till.pay(of, counter, of.dossier().version(), cash(0, Map.of("code", Till.PAGES, "pages", 2)))
                .expect(200);
        assertThat(free.at("/fee/items/0/state")).isEqualTo("FREE");
        assertThat(free.at("/fee/settled")).isEqualTo("true");
        assertThat(free.at("/fee/owed")).isEqualTo("0");
        assertThat(Till.actions(free)).contains("TAKE_FEE").doesNotContain("WAIVE_FEE");

        Answer paid = till.pay(of, counter, free.version(), cash(3_000, Map.of("code", Till.PAGES, "pages", 5)))
                .expect(200);

        assertThat(paid.at("/fee/items/0/state")).isEqualTo("PAID");
        assertThat(paid.at("/fee/payments/0/amount")).isEqualTo("3000");
    }

    @Test
    void onlyWhoDidNotTakeTheMoneyIsOfferedToVoidIt() {
        Case of = till.submitted(Till.BOTH_KINDS);
        Clerk both = desk.officer(desk.oneStop(), OfficerRole.INTAKE, OfficerRole.HEAD);
        Answer mine = till.pay(of, both, of.dossier().version(), cash(100_000, Map.of("code", FEE)))
                .expect(200);

        assertThat(mine.at("/fee/payments/0/voidable")).isEqualTo("false");
        assertThat(Till.actions(mine)).doesNotContain("VOID_PAYMENT");
        Answer theirs = till.read(of, leader);
        assertThat(theirs.at("/fee/payments/0/voidable")).isEqualTo("true");
        assertThat(Till.actions(theirs)).contains("VOID_PAYMENT");
        assertThat(till.readMine(of).json().at("/fee/payments/0/voidable").isMissingNode())
                .isTrue();
    }

    @Test
    void payerHearsThatTheyAreExempt() {
        Case of = till.inProgress(Till.BOTH_KINDS, till.handlerOf(Till.BOTH_KINDS));

        waive(of, FEE, of.dossier().version());

        assertThat(till.notices(of)).first().isEqualTo("DOSSIER_FEE_WAIVED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWasAskedToPayHearsOfTheLastActAndThatTheDossierGoesOn(boolean exempt) {
        Clerk holder = till.handlerOf(Till.BOTH_KINDS);
        Case of = till.inProgress(Till.BOTH_KINDS, holder);
        Answer asked = till.act(of, holder, "/payment-request", of.dossier().version(), Map.of("payBy", till.payBy()))
                .expect(200);
        Answer first = waive(of, FEE, asked.version());
        assertThat(first.at("/status")).as("the charge is still owed").isEqualTo("PAYMENT_REQUESTED");
        assertThat(till.notices(of)).startsWith("DOSSIER_FEE_WAIVED", "DOSSIER_PAYMENT_REQUESTED");

        Answer last = exempt
                ? waive(of, CHARGE, first.version())
                : till.pay(of, counter, first.version(), cash(500_000, Map.of("code", CHARGE)))
                        .expect(200);

        assertThat(last.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(till.notices(of))
                .startsWith("DOSSIER_PAYMENT_SETTLED", exempt ? "DOSSIER_FEE_WAIVED" : "DOSSIER_FEE_TAKEN");
    }

    @Test
    void whoPaidNothingIsNotToldOfAPayment() {
        Case of = freePages.inProgress(handler);
        Answer asked = till.act(of, handler, "/payment-request", of.dossier().version(), wanted(5))
                .expect(200);

        till.act(of, handler, "/payment-request", asked.version(), wanted(2)).expect(200);

        assertThat(till.notices(of)).startsWith("DOSSIER_PAYMENT_SETTLED", "DOSSIER_PAYMENT_REQUESTED");
        Answer inbox = api.get("/api/v1/inbox").bearer(of.owner()).expect(200);
        assertThat(inbox.at("/items/0/title")).isEqualTo("Hồ sơ không còn khoản phải nộp");
        assertThat(inbox.at("/items/0/body")).doesNotContain("ghi nhận");
    }

    private Map<String, Object> wanted(int pages) {
        return Map.of("payBy", till.payBy(), "items", List.of(Map.of("code", Till.PAGES, "pages", pages)));
    }

    private Answer waive(Case of, String code, long version) {
        return till.act(of, leader, "/fee-waivers", version, Map.of("code", code, "reason", "Hộ nghèo"))
                .expect(200);
    }

    private static String id(Case of) {
        return Tables.id(of.dossier().id().value());
    }
}
