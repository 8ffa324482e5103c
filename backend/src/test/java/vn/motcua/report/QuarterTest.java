package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void dayBelongsToItsQuarter() {
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.of(LocalDate.of(2026, 10, 1))).isEqualTo(new Quarter(2026, 4));
    }

    @Test
    void fourthOfTheYearBeforeComesBeforeTheFirst() {
        assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 4).previous()).isEqualTo(new Quarter(2026, 3));
    }

    @Test
    void quarterIsOverWhenItsLastDayHasEndedInVietnam() {
        Quarter third = new Quarter(2026, 3);

        assertThat(third.firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(third.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(third.isOver(Instant.parse("2026-09-30T16:59:59Z"))).isFalse();
        assertThat(third.isOver(Instant.parse("2026-09-30T17:00:00Z"))).isTrue();
        assertThat(third.begin()).isEqualTo(Instant.parse("2026-06-30T17:00:00Z"));
    }

    @Test
    void quarterIsNamedInRomanNumbers() {
        assertThat(new Quarter(2026, 4).words()).isEqualTo("quý IV năm 2026");
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
