package vn.motcua.agency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.Letterhead;

/** Papers are dated where their agency sits, below whoever governs it directly. */
@DatabaseTest
class LetterheadsTest {
    private final Agencies agencies;
    private final Letterheads letterheads;

    LetterheadsTest(Agencies agencies, Letterheads letterheads) {
        this.agencies = agencies;
        this.letterheads = letterheads;
    }

    @ParameterizedTest
    @CsvSource({
        "H50, Quảng Trị",
        "H50.10.01, Quảng Trị",
        "H50.21, Quảng Trị",
        "H50.12.01, Đông Hà",
        "H50.12.02, Hải Lăng",
        "H50.33, Hải Lăng",
        "H50.33.01, Diên Sanh",
        "H50.33.02, Hải Thượng",
        "H50.31.01, Phường 1"
    })
    void datedAtTheDivisionInWhichTheAgencySits(String code, String place) {
        assertThat(head(code).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"H50", "H50.31", "H50.31.01"})
    void peoplesCommitteeStandsBelowNobody(String code) {
        assertThat(head(code).superior()).isNull();
    }

    @Test
    void othersStandBelowWhoGovernsThem() {
        assertThat(head("H50.21").superior()).isEqualTo("Ủy ban nhân dân tỉnh Quảng Trị");
        assertThat(head("H50.12.02").superior())
                .isEqualTo(agencies.findByCode("H50.12").orElseThrow().name());
    }

    private Letterhead head(String code) {
        return letterheads.of(agencies.findByCode(code).orElseThrow());
    }
}
