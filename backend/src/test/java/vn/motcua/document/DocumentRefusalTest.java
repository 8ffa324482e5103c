package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

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

    @Test
    void busyChecksSayWhenToSendAgainAndFindNothingWrongWithTheFile() {
        ProblemException busy = Refusals.checksBusy().problem();

        assertThat(busy.type().status()).isEqualTo(503);
        assertThat(busy.retryAfter()).isPresent();
        assertThat(busy.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHECKS_BUSY")
    void everyOtherRefusalPointsAtTheFile(DocumentRefusal refusal) {
        ProblemException refused = new StoreOutcome.Refused(refusal, new Text("Không nhận", "Not taken")).problem();

        assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/file"));
    }
}
