package vn.motcua.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Instant NOON = Instant.parse("2018-09-08T05:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018/09/08 12:00:00",
                "2018-09-08 12:00:00",
                "08/09/2018 12:00:00",
                "8/9/2018 12:00:00",
                "2018-09-08T12:00:00",
                "2018-09-08T12:00:00.000",
                "2018-09-08T12:00:00+07:00",
                "2018-09-08T12:00:00.000000+07:00",
                "2018-09-08T05:00:00Z"
            })
    void timeIsReadInEveryFormThatSystemsSend(String text) {
        assertThat(Wire.timestampOf(text)).contains(NOON);
        assertThat(Wire.dateOf(text)).contains(LocalDate.of(2018, 9, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/09/08", "2018/9/8", "2018-09-08", "08/09/2018", "8/9/2018"})
    void dayIsReadInEveryFormThatSystemsSend(String text) {
        assertThat(Wire.dateOf(text)).contains(LocalDate.of(2018, 9, 8));
        assertThat(Wire.timestampOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mai",
                "2018/02/30",
                "2018-13-01",
                "31/04/2018",
                "18/09/08",
                "+12345/01/01",
                "-0001/01/01",
                "0000/01/01",
                "1899/12/31",
                "3000/01/01",
                "0001-01-01T00:00:00",
                "12345/01/01 00:00:00",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "2018/09/08 25:00:00",
                "2018/09/0812:00:61"
            })
    void anythingElseIsNoDay(String text) {
        assertThat(Wire.dateOf(text)).isEmpty();
        assertThat(Wire.timestampOf(text)).isEmpty();
    }

    @Test
    void firstDayOfACalendarIsADayThatNobodyHasSet() {
        assertThat(Wire.isUnset("0001/01/01")).isTrue();
        assertThat(Wire.isUnset("01/01/0001")).isTrue();
        assertThat(Wire.isUnset("0001-01-01T00:00:00")).isTrue();
        assertThat(Wire.isUnset("2001/01/01")).isFalse();
        assertThat(Wire.isUnset("+999999999-12-31T23:59:59-18:00")).isFalse();
        assertThat(Wire.isUnset("")).isFalse();
    }
}
