package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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
            """)
    void feeIsSaidInAFewWords(String seeded, String vi, String en) {
        Fee fee = ProcedureDrafts.like(seeded, seeded).fee();
        assertThat(fee.summary().vi()).isEqualTo(vi);
        assertThat(fee.summary().en()).isEqualTo(en);
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
                null);
        assertThat(new Fee(FeeKind.PER_PAGE, List.of(item)).isCharged()).isTrue();
    }

    @Test
    void freeMeansNoItems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(FeeKind.FIXED, List.of()));
        assertThat(new Fee(FeeKind.FREE, List.of()).isCharged()).isFalse();
    }
}
