package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.problem.ProblemException;

class AskedPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatIsNotSaidIsThisMonthUpToToday() {
        assertThat(AskedPeriod.of(null, null, TODAY, 31)).isEqualTo(new AskedPeriod(LocalDate.of(2026, 11, 1), TODAY));
        assertThat(AskedPeriod.of(null, LocalDate.of(2026, 2, 5), TODAY, 31).from())
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void lastDayIsIncludedInHowLongItMayBe() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(AskedPeriod.of(first, first.plusDays(30), TODAY, 31).to()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThatThrownBy(() -> AskedPeriod.of(first, first.plusDays(31), TODAY, 31))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void periodThatRunsBackwardsOrOutOfTheYearsIsRefused() {
        assertThatThrownBy(() -> AskedPeriod.of(TODAY, TODAY.minusDays(1), TODAY, 31))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> AskedPeriod.of(LocalDate.of(1999, 12, 31), TODAY, TODAY, 99_999))
                .isInstanceOf(ProblemException.class);
    }
}
