package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.Till.cash;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.form.FormRef;
import vn.motcua.payment.Till.Case;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.ProcedureDrafts;
import vn.motcua.procedure.catalogue.PublishProcedure;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A fee that is due for each of several things, of which a supplement makes more or fewer after it was paid. */
@ServerTest
class FeeForEachTest {
    // A province's own code, so that no seeded procedure is touched.
    private static final String CODE = "9.070084.T01";
    private static final String FEE = "LE_PHI_BAN_SAO";
    private static final Map<String, String> EACH = Map.of("code", FEE);

    private final Till till;
    private final Api api;
    private final Tables tables;
    private final Procedure procedure;
    private final Clerk counter;
    private final Clerk leader;

    FeeForEachTest(Till till, Api api, Tables tables, Desk desk, PublishProcedure publish) {
        this.till = till;
        this.api = api;
        this.tables = tables;
        this.procedure = published(publish);
        this.counter = desk.intake();
        this.leader = desk.leader();
    }

    @Test
    void whatASupplementAddsToIsOwedAskedForAndReceiptedLikeAnother() throws IOException {
        Case of = submittedAndPaid();

        answerWith(of, 3);

        for (Answer seen : List.of(till.read(of, counter), till.readMine(of))) {
            assertThat(seen.at("/fee/settled")).isEqualTo("false");
            assertThat(seen.at("/fee/demandable")).as("the result waits for it").isEqualTo("true");
            assertThat(seen.at("/fee/owed")).isEqualTo("5000");
            assertThat(states(seen)).containsExactly("PAID 2 10000", "OWED 1 5000");
        }
        Answer counterSees = till.read(of, counter);
        assertThat(Till.actions(counterSees)).contains("TAKE_FEE");
        till.pay(of, counter, counterSees.version(), cash(15_000, EACH)).expectProblem(422, "payment-invalid");
        Answer paid =
                till.pay(of, counter, counterSees.version(), cash(5_000, EACH)).expect(200);
        assertThat(paid.at("/fee/settled")).isEqualTo("true");
        assertThat(paid.at("/fee/paid")).isEqualTo("15000");
        assertThat(states(paid)).containsExactly("PAID 3 15000");
        try (PaperReader receipt = PaperReader.of(till.paper(of, "fee-receipt-2"))) {
            assertThat(receipt.text()).contains("1 văn bằng", "5.000");
        }
    }

    @Test
    void whatASupplementAddsToCanBeWaived() {
        Case of = submittedAndPaid();
        answerWith(of, 4);
        Answer waived = waive(of, "Hộ nghèo").expect(200);

        assertThat(states(waived)).containsExactly("PAID 2 10000", "WAIVED 2 10000");
        assertThat(waived.at("/fee/settled")).isEqualTo("true");
    }

    @Test
    void voidingWhatWasPaidLeavesOnlyTheRestExempt() {
        Case of = submittedAndPaid();
        answerWith(of, 4);
        Answer waived = waive(of, "Hộ nghèo").expect(200);
        Answer voided = till.act(
                        of,
                        leader,
                        "/payments/" + waived.at("/fee/payments/0/id") + "/voiding",
                        waived.version(),
                        Map.of("reason", "Thu nhầm"))
                .expect(200);

        for (Answer seen : List.of(voided, till.readMine(of))) {
            assertThat(states(seen)).containsExactly("WAIVED 2 10000", "OWED 2 10000");
            assertThat(seen.at("/fee/settled")).isEqualTo("false");
        }
        Answer paid =
                till.pay(of, counter, voided.version(), cash(10_000, EACH)).expect(200);
        assertThat(states(paid)).containsExactly("PAID 2 10000", "WAIVED 2 10000");
        assertThat(paid.at("/fee/settled")).isEqualTo("true");
    }

    @Test
    void whatComesAfterAnExemptionIsOwedUntilItIsExemptAsWell() {
        Case of = submittedAndPaid();
        answerWith(of, 4);
        waive(of, "Hộ nghèo").expect(200);

        list(of, 6);

        assertThat(states(till.readMine(of))).containsExactly("PAID 2 10000", "WAIVED 2 10000", "OWED 2 10000");
        Answer waived = waive(of, "Người khuyết tật").expect(200);
        assertThat(states(waived)).containsExactly("PAID 2 10000", "WAIVED 4 20000");
        assertThat(waived.at("/fee/items/1/waiver")).isEqualTo("Hộ nghèo; Người khuyết tật");
        assertThat(waived.at("/fee/settled")).isEqualTo("true");
    }

    @Test
    void exemptionsTakenBackAreOwedAllOfThem() {
        Case of = submittedAndPaid();
        answerWith(of, 3);
        waive(of, "Hộ nghèo").expect(200);
        list(of, 4);
        Answer waived = waive(of, "Người khuyết tật").expect(200);

        Answer taken = till.act(
                        of,
                        leader,
                        "/fee-waivers/" + FEE + "/voiding",
                        waived.version(),
                        Map.of("reason", "Nhầm hồ sơ"))
                .expect(200);

        assertThat(states(taken)).containsExactly("PAID 2 10000", "OWED 2 10000");
        assertThat(taken.json().at("/fee/waiversTakenBack").findValuesAsText("ground"))
                .containsExactly("Hộ nghèo", "Người khuyết tật");
        assertThat(Till.actions(taken)).contains("WAIVE_FEE").doesNotContain("VOID_WAIVER");
    }

    @Test
    void exemptionFromWhatIsNotListedNowIsShownAndCanBeTakenBack() {
        Case of = submittedAndPaid();
        answerWith(of, 4);
        waive(of, "Hộ nghèo").expect(200);

        list(of, 2);

        assertThat(states(till.readMine(of))).containsExactly("PAID 2 10000", "WAIVED_NOT_DUE  ");
        Answer seen = till.read(of, leader);
        assertThat(seen.at("/fee/items/1/waiver")).isEqualTo("Hộ nghèo");
        assertThat(seen.at("/fee/settled")).isEqualTo("true");
        assertThat(Till.actions(seen)).contains("VOID_WAIVER");
        takeBack(of).expect(200);
        list(of, 4);
        assertThat(states(till.readMine(of))).containsExactly("PAID 2 10000", "OWED 2 10000");
    }

    private Answer takeBack(Case of) {
        Map<String, String> reason = Map.of("reason", "Nhầm hồ sơ");
        return till.act(of, leader, "/fee-waivers/" + FEE + "/voiding", version(of), reason);
    }

    @Test
    void whatASupplementTakesAwayWasPaidAndIsNotDue() {
        Case of = submittedAndPaid();

        answerWith(of, 1);

        Answer seen = till.read(of, counter);
        assertThat(states(seen)).containsExactly("PAID 1 5000", "PAID_NOT_DUE 1 5000");
        assertThat(seen.at("/fee/settled")).isEqualTo("true");
    }

    /** Its sample answers list two. */
    private Case submittedAndPaid() {
        Case of = till.submitted(Applications.PROCEDURE);
        FormRef form = Objects.requireNonNull(procedure.form());
        tables.execute("UPDATE dossier SET procedure_code = '%s', form_id = '%s', form_version = %d WHERE id = %s"
                .formatted(
                        CODE,
                        form.id(),
                        form.version(),
                        Tables.id(of.dossier().id().value())));
        till.pay(of, counter, of.dossier().version(), cash(10_000, EACH)).expect(200);
        return of;
    }

    /** The desk asks for the list anew, and the applicant names so many. */
    private void answerWith(Case of, int many) {
        Map<String, Object> demand = Map.of(
                "reason",
                "Kê khai chưa đủ",
                "fields",
                List.of(Map.of("pointer", "/vanBang", "note", "Kê lại")),
                "documents",
                List.of());
        till.act(of, counter, "/supplement-request", version(of), demand).expect(200);
        Answer saved = api.put(of.mine("/supplement"))
                .bearer(of.owner())
                .ifMatch(till.readMine(of).version())
                .json(Map.of("answers", answers(many)))
                .expect(200);
        api.post(of.mine("/supplement-answer"))
                .bearer(of.owner())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(saved.version())
                .expect(200);
    }

    /** As one more supplement leaves it, which another step asks for. */
    private void list(Case of, int many) {
        tables.execute("UPDATE dossier SET answers = '%s' WHERE id = %s"
                .formatted(answers(many), Tables.id(of.dossier().id().value())));
    }

    private static ObjectNode answers(int many) {
        ObjectNode answers = ProcedureDrafts.sample(Applications.PROCEDURE);
        ArrayNode list = (ArrayNode) answers.get("vanBang");
        while (list.size() > many) {
            list.remove(list.size() - 1);
        }
        while (list.size() < many) {
            list.add(list.get(1).deepCopy());
        }
        return answers;
    }

    private Answer waive(Case of, String ground) {
        return till.act(of, leader, "/fee-waivers", version(of), Map.of("code", FEE, "reason", ground));
    }

    private long version(Case of) {
        return till.read(of, counter).version();
    }

    private static List<String> states(Answer seen) {
        return seen.json()
                .at("/fee/items")
                .valueStream()
                .map(item -> item.path("state").asText() + " " + item.path("copies") + " " + item.path("amount"))
                .toList();
    }

    private static Procedure published(PublishProcedure publish) {
        PublishProcedure.Outcome outcome = publish.publish(
                ProcedureDrafts.like(Applications.PROCEDURE, CODE, FeeForEachTest::charge),
                ProcedureDrafts.form(Applications.PROCEDURE, CODE),
                null);
        return switch (outcome) {
            case PublishProcedure.Outcome.Published published -> published.procedure();
            case PublishProcedure.Outcome.Unchanged unchanged -> unchanged.procedure();
            case PublishProcedure.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static void charge(ObjectNode file) {
        file.putArray("delivery").add("POST").add("COUNTER");
        file.put("level", 3).putObject("fee").put("kind", "FIXED");
        ((ObjectNode) file.get("fee"))
                .putArray("items")
                .addObject()
                .put("code", FEE)
                .put("name", "Lệ phí cấp bản sao")
                .put("kind", "LE_PHI")
                .put("amount", 5_000)
                .put("unit", "CASE")
                .putObject("per")
                .put("of", "/vanBang")
                .put("name", "văn bằng")
                .put("nameEn", "diploma");
    }
}
