package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class EndingHeadersTest {
    private final Api api;

    EndingHeadersTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"/test-only/endings,200", "/test-only/endings?refused=true,404", "/test-only/endings/closed,401"})
    void everyAnswerOfWhatEndsSaysSo(String path, int status) {
        Answer answer = api.get(path).expect(status);
        // Days are Vietnam's: each begins at 17:00 of the day before in UTC.
        assertThat(answer.header("Deprecation")).contains("@1796058000");
        assertThat(answer.header("Sunset")).contains("Fri, 31 Dec 2027 17:00:00 GMT");
        assertThat(answer.header("Link")).contains("</api/v2/dossiers>; rel=\"successor-version\"");
    }

    @ParameterizedTest
    @CsvSource({"/test-only/endings/stays,200", "/api/v1/nowhere,404"})
    void otherAnswersSayNothing(String path, int status) {
        Answer answer = api.get(path).expect(status);
        assertThat(answer.header("Deprecation")).isEmpty();
        assertThat(answer.header("Sunset")).isEmpty();
        assertThat(answer.header("Link")).isEmpty();
    }

    @Test
    void aDayIsWrittenWithTwoDigits() {
        Ending ending = new Ending(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 2), "/api/v2/dossiers");
        assertThat(ending.sunset()).isEqualTo("Sat, 02 Jan 2027 17:00:00 GMT");
    }
}
