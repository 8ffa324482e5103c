package vn.motcua.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeKind;

class FeeRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"phi", "PHI TRANG", "PHÍ", "", "A23456789_123456789_123456789_123456789_X"})
    void feeHasACodeThatReceiptsCanCarry(String code) {
        assertThat(refusals(once(code, "Phí"))).containsExactly(new PublishRefusal.FeeMisnamed(code));
    }

    @Test
    void feesAreToldApartByTheirCodes() {
        String longest = "P".repeat(500);
        assertThat(refusals(once("A", "Phí"), once("A", "Phí khác")))
                .containsExactly(new PublishRefusal.FeeMisnamed("A"));
        assertThat(refusals(once("A", longest + "P"), once("B", " ")))
                .containsExactly(new PublishRefusal.FeeMisnamed("A"), new PublishRefusal.FeeMisnamed("B"));
        assertThat(refusals(once("A", longest), once("B_2", "Phí"))).isEmpty();
    }

    @Test
    void whatIsCountedByOfficersIsNotDueForEach() {
        FeeItem.Per each = new FeeItem.Per("/diemBan", "điểm bán", "point of sale");
        assertThat(refusals(item("A", "Phí", FeeItem.Unit.COPY, each)))
                .containsExactly(new PublishRefusal.FeeNotCountable("A"));
        assertThat(refusals(item("A", "Phí", FeeItem.Unit.CASE, each))).isEmpty();
    }

    @Test
    void firstPagesMayCostNothing() {
        List<FeeItem.PageTier> free = List.of(new FeeItem.PageTier(2, 0), new FeeItem.PageTier(null, 2_000));
        FeeItem pages = new FeeItem("A", "Phí", FeeItem.Kind.PHI, 2_000, FeeItem.Unit.PAGE, null, free, null, null);
        assertThat(refusals(pages)).isEmpty();
    }

    private static List<PublishRefusal> refusals(FeeItem... items) {
        return FeeRules.refusals(new Fee(FeeKind.SCHEDULE, List.of(items)));
    }

    private static FeeItem once(String code, String name) {
        return item(code, name, FeeItem.Unit.CASE, null);
    }

    private static FeeItem item(String code, String name, FeeItem.Unit unit, FeeItem.@Nullable Per per) {
        return new FeeItem(code, name, FeeItem.Kind.PHI, 2_000, unit, null, List.of(), null, per);
    }
}
