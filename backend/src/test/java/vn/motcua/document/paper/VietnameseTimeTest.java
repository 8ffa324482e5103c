package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-05T02:05:00Z | 09 giờ 05 phút, ngày 05 tháng 02 năm 2026
            2026-03-09T10:00:00Z | 17 giờ 00 phút, ngày 09 tháng 3 năm 2026
            2026-12-31T17:00:00Z | 00 giờ 00 phút, ngày 01 tháng 01 năm 2027
            2026-10-10T16:59:59Z | 23 giờ 59 phút, ngày 10 tháng 10 năm 2026
            """)
    void daysAndTheFirstTwoMonthsGetALeadingZero(Instant instant, String words) {
        assertThat(VietnameseTime.moment(instant)).isEqualTo(words);
    }
}
