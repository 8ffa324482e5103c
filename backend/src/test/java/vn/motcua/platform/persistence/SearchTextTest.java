package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void wordsAreFoundWithOrWithoutTheirMarks() {
        assertThat(SearchText.contains("Đăng ký")).isEqualTo("%dang ky%");
        assertThat(SearchText.fold("12/QĐ-UBND")).isEqualTo("12 qd ubnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%", "\\%", "''", "- -"})
    void signsAloneAreNoQuestionForEverything(String question) {
        assertThat(SearchText.contains(question)).isEqualTo("%-%");
        assertThat(SearchText.fold("12/QĐ-UBND 50% a_b")).doesNotContain("-", "%", "_");
    }

    @Test
    void eachWordAskedBeginsOneThatIsThere() {
        String agency = "Sở Tư pháp tỉnh Quảng Trị H50.14";
        assertThat(SearchText.isIn(agency, "tu phap quang")).isTrue();
        assertThat(SearchText.isIn(agency, "h50")).isTrue();
        assertThat(SearchText.isIn(agency, " ")).isTrue();
        assertThat(SearchText.isIn(agency, "tư pháp Thanh Hóa")).isFalse();
        assertThat(SearchText.isIn(agency, "uảng")).isFalse();
        assertThat(SearchText.isIn(agency, "%")).isFalse();
    }

    @Test
    void signsBesideWordsPartThemAndAreNoWildcards() {
        assertThat(SearchText.contains("50%_số")).isEqualTo("%50 so%");
    }
}
