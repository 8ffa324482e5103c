package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.payment.Till.cash;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.payment.Till.Case;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Fees taken at the counter, and voided. */
@ServerTest
class PaymentTest {
    private static final Map<String, String> FEE = Map.of("code", "LE_PHI_GCN_LAN_DAU");
    private static final Map<String, String> CHARGE = Map.of("code", "PHI_THAM_DINH_DAT");

    private final Till till;
    private final Api api;
    private final Desk desk;
    private final Tables tables;
    private final ReceiptNumberRows numbers;
    private final FeeReceiptSource receipts;
    private final Transactions transactions;
    private final Clerk counter;
    private final Clerk leader;
    private final Clerk handler;

    PaymentTest(
            Till till,
            Api api,
            Desk desk,
            Tables tables,
            ReceiptNumberRows numbers,
            FeeReceiptSource receipts,
            Transactions transactions) {
        this.till = till;
        this.api = api;
        this.desk = desk;
        this.tables = tables;
        this.numbers = numbers;
        this.receipts = receipts;
        this.transactions = transactions;
        this.counter = desk.intake();
        this.leader = desk.leader();
        this.handler = till.handlerOf(Till.BY_PAGE);
    }

    @Test
    void whatIsCountedInPagesIsOwedInDongOnlyOnceTheyAreCounted() {
        Case of = till.submitted(Till.BY_PAGE);

        Answer seen = till.read(of, counter);

        assertThat(seen.at("/fee/items/0/code")).isEqualTo(Till.PAGES);
        assertThat(seen.at("/fee/items/0/price")).isEqualTo("2000");
        assertThat(seen.at("/fee/settled")).isEqualTo("false");
        assertThat(seen.json().at("/fee/owed").isMissingNode()).isTrue();
        assertThat(Till.actions(seen))
                .contains("TAKE_FEE")
                .doesNotContain("REQUEST_PAYMENT", "VOID_PAYMENT", "WAIVE_FEE");
        assertThat(till.readMine(of).at("/fee/place/name")).contains("Bộ phận");
    }

    @Test
    void anotherAmountThanTheItemsCostIsRefused() {
        Case of = till.submitted(Till.BY_PAGE);
        Map<?, ?> pages = Map.of("code", Till.PAGES, "pages", 3, "copies", 2);

        Answer wrong = till.pay(of, counter, of.dossier().version(), cash(9_999, pages))
                .expectProblem(422, "payment-invalid");

        assertThat(wrong.at("/errors/0/pointer")).isEqualTo("/amount");
        assertThat(wrong.at("/errors/0/message")).contains("10.000");
        assertThat(till.read(of, counter).at("/fee/paid")).isEqualTo("0");
    }

    @Test
    void itemsThatAreNotOwedAreNamed() {
        Case of = till.submitted(Till.BOTH_KINDS);
        long version = of.dossier().version();

        assertThat(till.pay(of, counter, version, cash(1, Map.of("code", "PHI_KHAC")))
                        .expectProblem(422, "payment-invalid")
                        .at("/errors/0/pointer"))
                .isEqualTo("/items/0/code");
        assertThat(till.pay(of, counter, version, cash(200_000, FEE, FEE))
                        .expectProblem(422, "payment-invalid")
                        .at("/errors/0/pointer"))
                .isEqualTo("/items/1/code");
        assertThat(till.pay(of, counter, version, cash(100_000, Map.of("code", FEE.get("code"), "pages", 2)))
                        .expectProblem(422, "payment-invalid")
                        .at("/errors/0/pointer"))
                .isEqualTo("/items/0/pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000.5", "-1", "0", "1e30", "\"7000\"", "null", "true"})
    void amountIsAWholeNumberOfDong(String amount) {
        Case of = till.submitted(Till.BOTH_KINDS);
        String body =
                "{\"means\":\"COUNTER_CASH\",\"amount\":" + amount + ",\"items\":[{\"code\":\"LE_PHI_GCN_LAN_DAU\"}]}";

        Answer refused = api.post(of.officers("/payments"))
                .bearer(counter.token())
                .ifMatch(of.dossier().version())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("application/json", body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .send();

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/amount");
        assertThat(till.read(of, counter).at("/fee/paid")).isEqualTo("0");
    }

    @Test
    void otherMeansThanCashNeedTheirReference() {
        Case of = till.submitted(Till.BOTH_KINDS);
        Map<String, Object> transfer = cash(100_000, FEE);
        transfer.put("means", "BANK_TRANSFER");

        assertThat(till.pay(of, counter, of.dossier().version(), transfer)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/reference");
        transfer.put("reference", "FT26327001");
        assertThat(till.pay(of, counter, of.dossier().version(), transfer)
                        .expect(200)
                        .at("/fee/payments/0/reference"))
                .isEqualTo("FT26327001");
    }

    @Test
    void chargesAndFeesGetReceiptsOfTheirOwn() throws IOException {
        Case of = till.submitted(Till.BOTH_KINDS);

        Answer paid = till.pay(of, counter, of.dossier().version(), cash(600_000, FEE, CHARGE))
                .expect(200);

        assertThat(paid.json().at("/fee/payments").findValuesAsText("kind")).containsExactly("LE_PHI", "PHI");
        assertThat(paid.at("/status")).as("a payment beside the status").isEqualTo("SUBMITTED");
        byte[] receipt = till.paper(of, "fee-receipt-1");
        try (PaperReader reader = PaperReader.of(receipt)) {
            assertThat(reader.text())
                    .contains(
                            "BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ",
                            "Ký hiệu: " + paid.at("/fee/payments/0/series"),
                            "Số: " + paid.at("/fee/payments/0/number"),
                            "Mã hồ sơ: " + of.dossier().requireCode(),
                            "1 Lệ phí cấp giấy chứng nhận lần đầu Lệ phí 100.000",
                            "Tổng số tiền: 100.000 đồng",
                            "Viết bằng chữ: Một trăm nghìn đồng",
                            "Hình thức thanh toán: Tiền mặt",
                            counter.name())
                    .doesNotContain("500.000");
        }
        assertThat(Conformance.failures(receipt)).isEmpty();
        assertThat(till.paper(of, "fee-receipt-1")).as("byte for byte").isEqualTo(receipt);
        api.get(of.officers("/papers/fee-receipt-2")).bearer(counter.token()).expect(200);
        api.get(of.mine("/papers/fee-receipt-3")).bearer(of.owner()).expect(404);
        Answer papers = api.get(of.mine("/papers")).bearer(of.owner()).expect(200);
        assertThat(papers.json().at("/items").findValuesAsText("kind")).containsExactly("FEE_RECEIPT", "FEE_RECEIPT");
    }

    @Test
    void theSameRequestAgainRecordsNothingTwice() {
        Case of = till.submitted(Till.BOTH_KINDS);
        String key = UUID.randomUUID().toString();
        long version = of.dossier().version();

        List<Integer> statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i ->
                        till.pay(of, counter, version, key, cash(100_000, FEE)).status())
                .toList();

        assertThat(statuses).containsOnly(200);
        Answer now = till.read(of, counter);
        assertThat(now.json().at("/fee/payments")).hasSize(1);
        till.pay(of, counter, version, key, cash(500_000, CHARGE)).expectProblem(422, "idempotency-key-reused");
        till.pay(of, counter, version, cash(500_000, CHARGE)).expectProblem(412, "stale-version");
    }

    @Test
    void numbersHaveNoHolesAndNoDoublesWhoeverPaysAtOnce() {
        List<Case> cases = IntStream.range(0, 8)
                .mapToObj(i -> till.submitted(Till.BOTH_KINDS))
                .toList();

        List<Integer> numbers = cases.parallelStream()
                .peek(of -> numberOfNoPayment())
                .map(of -> till.pay(of, counter, of.dossier().version(), cash(600_000, FEE, CHARGE))
                        .expect(200))
                .flatMap(paid -> paid.json().at("/fee/payments").findValuesAsText("number").stream())
                .map(Integer::valueOf)
                .sorted()
                .toList();

        Set<Integer> taken = new HashSet<>(numbers);
        assertThat(taken).hasSize(16);
        int first = numbers.getFirst();
        // Other tests may take numbers in between; none may be missing.
        assertThat(tables.count("payment WHERE agency_id = %s AND number BETWEEN %d AND %d"
                        .formatted(Tables.id(desk.agency().value()), first, numbers.getLast())))
                .isEqualTo(numbers.getLast() - first + 1);
    }

    /** A number that is taken and whose payment is not written in the end. */
    private void numberOfNoPayment() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.write(() -> {
                    numbers.next(desk.agency(), LocalDate.now(Zone.VIETNAM).getYear());
                    throw new IllegalStateException("the payment could not be written");
                }));
    }

    @Test
    void voidedPaymentKeepsItsNumberAndIsOwedAgain() {
        Case of = till.submitted(Till.BOTH_KINDS);
        Answer paid = till.pay(of, counter, of.dossier().version(), cash(100_000, FEE))
                .expect(200);
        byte[] receipt = till.paper(of, "fee-receipt-1");
        String path = voiding(paid);
        Map<String, String> reason = Map.of("reason", "Thu nhầm hồ sơ");

        till.act(of, counter, path, paid.version(), reason).expectProblem(403, "not-your-step");
        Answer voided = till.act(of, leader, path, paid.version(), reason).expect(200);

        assertThat(voided.at("/fee/paid")).isEqualTo("0");
        assertThat(voided.at("/fee/owed")).isEqualTo("600000");
        assertThat(voided.at("/fee/payments/0/number")).isEqualTo(paid.at("/fee/payments/0/number"));
        assertThat(till.readMine(of).at("/fee/payments/0/voidReason")).isEqualTo("Thu nhầm hồ sơ");
        assertThat(till.paper(of, "fee-receipt-1")).isEqualTo(receipt);
        till.act(of, leader, path, voided.version(), reason).expectProblem(409, "payment-voided-already");
        till.act(of, leader, "/payments/" + UUID.randomUUID() + "/voiding", voided.version(), reason)
                .expectProblem(404, "payment-not-found");
        Answer again =
                till.pay(of, counter, voided.version(), cash(100_000, FEE)).expect(200);
        assertThat(Integer.parseInt(again.at("/fee/payments/1/number")))
                .isGreaterThan(Integer.parseInt(paid.at("/fee/payments/0/number")));
    }

    @Test
    void reasonToVoidMayBeAsLongAsItsBoxIs() {
        Case of = till.submitted(Till.BOTH_KINDS);
        Answer paid = till.pay(of, counter, of.dossier().version(), cash(100_000, FEE))
                .expect(200);
        String reason = "Thu nhầm. ".repeat(99) + "Thu nhầm!!";
        assertThat(reason).hasSize(1000);

        Answer voided = till.act(of, leader, voiding(paid), paid.version(), Map.of("reason", reason))
                .expect(200);

        assertThat(voided.at("/fee/payments/0/voidReason")).isEqualTo(reason);
    }

    @Test
    void whoeverTookTheMoneyDoesNotVoidItsReceipt() {
        Case of = till.submitted(Till.BOTH_KINDS);
        Clerk both = desk.officer(desk.oneStop(), OfficerRole.INTAKE, OfficerRole.HEAD);
        Answer paid =
                till.pay(of, both, of.dossier().version(), cash(100_000, FEE)).expect(200);
        Map<String, String> reason = Map.of("reason", "Thu nhầm hồ sơ");

        till.act(of, both, voiding(paid), paid.version(), reason).expectProblem(403, "own-payment");
        assertThat(till.read(of, both).at("/fee/paid")).isEqualTo("100000");
        till.act(of, leader, voiding(paid), paid.version(), reason).expect(200);
    }

    @Test
    void receiptVoidedBeforeItWasIssuedSaysSo() throws IOException {
        Case of = till.submitted(Till.BOTH_KINDS);
        Answer paid = till.pay(of, counter, of.dossier().version(), cash(100_000, FEE))
                .expect(200);
        String before = receipts.causes(of.dossier()).getFirst().state();
        till.act(of, leader, voiding(paid), paid.version(), Map.of("reason", "Thu nhầm hồ sơ"))
                .expect(200);

        assertThat(receipts.causes(of.dossier()).getFirst().state())
                .as("what was drawn before is not issued")
                .isNotNull()
                .isNotEqualTo(before);
        try (PaperReader receipt = PaperReader.of(till.paper(of, "fee-receipt-1"))) {
            assertThat(receipt.text()).contains("ĐÃ HỦY lúc");
        }
    }

    @Test
    void resultOfWhatMayHaveBeenPaidOnPaperIsNotKeptBack() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer forwarded = till.act(of, handler, "/forward", of.dossier().version(), Map.of())
                .expect(200);
        Answer resolved = till.act(of, leader, "/resolution", forwarded.version(), Map.of("summary", "Đã chứng thực"))
                .expect(200);
        assertThat(resolved.at("/fee/demandable")).isEqualTo("true");
        tables.execute("UPDATE dossier SET submitted_at = (SELECT opened_at FROM payment_desk) - INTERVAL 1 SECOND"
                + " WHERE id = " + Tables.id(of.dossier().id().value()));

        Answer before = till.read(of, counter);
        assertThat(before.at("/fee/settled")).isEqualTo("false");
        assertThat(before.at("/fee/demandable")).as("a warning only").isEqualTo("false");
        till.act(of, counter, "/return", resolved.version(), Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu"))
                .expect(200);
    }

    private static String voiding(Answer paid) {
        return "/payments/" + paid.at("/fee/payments/0/id") + "/voiding";
    }

    @Test
    void unpaidFeeKeepsTheResultOfLevelThree() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Answer forwarded = till.act(of, handler, "/forward", of.dossier().version(), Map.of())
                .expect(200);
        Answer resolved = till.act(of, leader, "/resolution", forwarded.version(), Map.of("summary", "Đã chứng thực"))
                .expect(200);
        Map<String, String> counterReturn = Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu");

        till.act(of, counter, "/return", resolved.version(), counterReturn).expectProblem(409, "fee-unpaid");
        Answer paid = till.pay(of, counter, resolved.version(), cash(2_000, Map.of("code", Till.PAGES, "pages", 1)))
                .expect(200);
        till.act(of, counter, "/return", paid.version(), counterReturn).expect(200);
    }

    @Test
    void unpaidFeeKeepsTheResultOfLevelFourToo() {
        Clerk household = till.handlerOf(Till.LEVEL_FOUR);
        Clerk head = till.officerOf(Till.LEVEL_FOUR, OfficerRole.HEAD);
        Case of = till.inProgress(Till.LEVEL_FOUR, household);
        Answer appraised = till.act(of, household, "/forward", of.dossier().version(), Map.of())
                .expect(200);
        Answer forwarded =
                till.act(of, head, "/forward", appraised.version(), Map.of()).expect(200);
        Answer resolved = till.act(of, leader, "/resolution", forwarded.version(), Map.of("summary", "Đã đăng ký"))
                .expect(200);
        Map<String, String> counterReturn = Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu");

        till.act(of, counter, "/return", resolved.version(), counterReturn).expectProblem(409, "fee-unpaid");
        Answer paid = till.pay(of, counter, resolved.version(), cash(100_000, Map.of("code", "LE_PHI_DKKD")))
                .expect(200);
        till.act(of, counter, "/return", paid.version(), counterReturn).expect(200);
    }

    @Test
    void moneyIsTakenAtTheDeskOfTheAgencyAndNowhereElse() {
        Case of = till.inProgress(Till.BY_PAGE, handler);
        Map<String, Object> body = cash(2_000, Map.of("code", Till.PAGES, "pages", 1));
        long version = of.dossier().version();

        till.pay(of, handler, version, body).expectProblem(403, "not-your-step");
        till.pay(of, leader, version, body).expectProblem(403, "not-your-step");
        till.pay(of, desk.officer(desk.oneStop(), OfficerRole.RETURN), version, body)
                .expect(200);
    }
}
