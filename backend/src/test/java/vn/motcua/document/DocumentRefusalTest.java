package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentRefusalTest {

    @ParameterizedTest
    @EnumSource
    void hasAnAnswerInBothLanguages(DocumentRefusal refusal) {
        assertThat(refusal.slug()).matches("[a-z]+(-[a-z]+)+");
        assertThat(refusal.status()).isBetween(400, 503);
        assertThat(refusal.title().vi())
                .isNotBlank()
                .isNotEqualTo(refusal.title().en());
    }
}
