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
    void signsBesideWordsPartThemAndAreNoWildcards() {
        assertThat(SearchText.contains("50%_số")).isEqualTo("%50 so%");
    }
}
