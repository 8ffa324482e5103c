package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.catalogue.ProcedureDrafts;

class FeeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.000033 | Không thu phí                                       | Free of charge
            1.001612 | 100.000 đồng                                        | 100,000 VND
            2.001610 | 150.000 đồng                                        | 150,000 VND
            1.001193 | 8.000 đồng trong trường hợp phải nộp                | 8,000 VND where a fee is due
            2.000815 | Từ 1.000 đến 2.000 đồng/trang, tối đa 200.000 đồng/bản | From 1,000 to 2,000 VND per page, at most 200,000 VND per copy
            2.000488 | Từ 100.000 đến 200.000 đồng                         | From 100,000 to 200,000 VND
            2.000620 | Từ 200.000 đến 1.200.000 đồng mỗi điểm bán          | From 200,000 to 1,200,000 VND per point of sale
            """)
    void feeIsSaidInAFewWords(String seeded, String vi, String en) {
        Fee fee = ProcedureDrafts.like(seeded, seeded).fee();
        assertThat(fee.summary().vi()).isEqualTo(vi);
        assertThat(fee.summary().en()).isEqualTo(en);
    }

    @Test
    void feeThatIsOnlyPartlyForEachThingIsNotSaidToBeForEach() {
        FeeItem.Per each = new FeeItem.Per("/diemBan", "điểm bán", "point of sale");
        List<FeeItem> items = List.of(once(300_000, null), once(200_000, each));

        assertThat(new Fee(FeeKind.FIXED, items.subList(1, 2)).summary().vi()).isEqualTo("200.000 đồng mỗi điểm bán");
        assertThat(new Fee(FeeKind.FIXED, items).summary().vi())
                .isEqualTo("500.000 đồng (có khoản tính theo số lượng)");
        assertThat(new Fee(FeeKind.SCHEDULE, items).summary().en())
                .isEqualTo("From 200,000 to 300,000 VND (some of it by quantity)");
    }

    private static FeeItem once(long amount, FeeItem.@Nullable Per per) {
        return new FeeItem("X", "X", FeeItem.Kind.PHI, amount, FeeItem.Unit.CASE, null, List.of(), null, per);
    }

    @Test
    void pagesBeyondTheLastTierAreSpokenOfToo() {
        FeeItem.PageTier free = new FeeItem.PageTier(2, 0);
        Fee fee = new Fee(FeeKind.PER_PAGE, List.of(byPage(1_000, free)));
        assertThat(fee.summary().vi()).isEqualTo("Từ 0 đến 1.000 đồng/trang");
        assertThat(fee.summary().en()).isEqualTo("From 0 to 1,000 VND per page");
        FeeItem.PageTier rest = new FeeItem.PageTier(null, 2_000);
        assertThat(new Fee(FeeKind.PER_PAGE, List.of(byPage(1_000, rest)))
                        .summary()
                        .vi())
                .as("no page is left for the ordinary amount")
                .isEqualTo("2.000 đồng/trang");
    }

    private static FeeItem byPage(long amount, FeeItem.PageTier tier) {
        return new FeeItem("X", "X", FeeItem.Kind.PHI, amount, FeeItem.Unit.PAGE, null, List.of(tier), null, null);
    }

    @Test
    void feeThatOnlyLaterPagesCostIsCharged() {
        FeeItem item = new FeeItem(
                "X",
                "X",
                FeeItem.Kind.PHI,
                0,
                FeeItem.Unit.PAGE,
                null,
                List.of(new FeeItem.PageTier(null, 1_000)),
                null,
                null);
        assertThat(new Fee(FeeKind.PER_PAGE, List.of(item)).isCharged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,     1, 2000
            2,     1, 4000
            3,     1, 5000
            5,     3, 21000
            198,   1, 200000
            10000, 2, 400000
            """)
    void pagesCostByTheirTiersUpToTheCapOfACopy(int pages, int copies, long amount) {
        FeeItem item =
                ProcedureDrafts.like("2.000815", "2.000815").fee().items().getFirst();
        assertThat(item.costOf(new FeeMeasure(pages, copies))).isEqualTo(amount);
    }

    @Test
    void pagesBeyondTheLastTierCostTheOrdinaryAmount() {
        FeeItem item = new FeeItem(
                "X",
                "X",
                FeeItem.Kind.PHI,
                500,
                FeeItem.Unit.PAGE,
                null,
                List.of(new FeeItem.PageTier(2, 2_000)),
                null,
                null);
        assertThat(item.costOf(new FeeMeasure(5, 1))).isEqualTo(2 * 2_000 + 3 * 500);
    }

    @Test
    void copiesAreCountedAndCasesAreNot() {
        FeeItem copy =
                ProcedureDrafts.like("2.000635", "2.000635").fee().items().getFirst();
        FeeItem once =
                ProcedureDrafts.like("1.001612", "1.001612").fee().items().getFirst();
        assertThat(copy.costOf(new FeeMeasure(1, 3))).isEqualTo(24_000);
        assertThat(once.costOf(FeeMeasure.ONCE)).isEqualTo(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeMeasure(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeMeasure(1, FeeMeasure.MOST_COPIES + 1));
    }

    @Test
    void caseIsChargedForEachOfWhatTheAnswersList() {
        FeeItem item =
                ProcedureDrafts.like("2.000620", "2.000620").fee().items().getFirst();
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        assertThat(item.costOf(item.measureOf(answers))).as("never nothing").isEqualTo(1_200_000);
        answers.putArray("diemBan").add("A").add("B").add("C");
        assertThat(item.costOf(item.measureOf(answers))).isEqualTo(3_600_000);
    }

    @Test
    void itemIsDueWhenItsConditionHolds() {
        Fee fee = ProcedureDrafts.like("1.001193", "1.001193").fee();
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        assertThat(fee.dueFor(answers)).isEmpty();
        assertThat(fee.dueFor(answers.put("quaHan", "CO"))).hasSize(1);
    }

    @Test
    void freeMeansNoItems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(FeeKind.FIXED, List.of()));
        assertThat(new Fee(FeeKind.FREE, List.of()).isCharged()).isFalse();
    }
}
