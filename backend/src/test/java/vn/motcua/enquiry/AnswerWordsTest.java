package vn.motcua.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.text.Language;

class AnswerWordsTest {
    private static final String LONGEST_CODE = "000.00.12.H56.111.222.33-26112201-1234567";
    private static final Instant PROMISED = Instant.parse("2026-11-25T03:00:00Z");
    private static final AnswerWords.Promise BOTH = new AnswerWords.Promise(PROMISED, PROMISED.plusSeconds(200_000));

    static Stream<String> answers() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(AnswerWords.help(language), AnswerWords.notFound(language)),
                        Arrays.stream(DossierStatus.values())
                                .flatMap(status -> Stream.of(BOTH, new AnswerWords.Promise(PROMISED, null))
                                        .map(promise -> AnswerWords.status(LONGEST_CODE, status, promise, language)))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerIsOneShortMessage(String answer) {
        assertThat(answer).hasSizeLessThanOrEqualTo(160);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(answer)).isTrue();
        // Those of ASCII that count twice, or are not in the alphabet of phones.
        assertThat(answer).doesNotContainPattern("[\\[\\]{}\\\\^~|`]");
    }

    @Test
    void statusAndPromiseAreSaid() {
        assertThat(AnswerWords.status(
                        "H56.31-261122-0001",
                        DossierStatus.IN_PROGRESS,
                        new AnswerWords.Promise(PROMISED, null),
                        Language.VI))
                .isEqualTo("Ho so H56.31-261122-0001: dang duoc giai quyet. Hen tra ket qua: 25/11/2026.");
        assertThat(AnswerWords.status("H56.31-261122-0001", DossierStatus.ACCEPTED, BOTH, Language.EN))
                .isEqualTo("Dossier H56.31-261122-0001: accepted. Result now promised for: 27/11/2026.");
    }

    @Test
    void dayIsVietnams() {
        Instant late = Instant.parse("2026-11-24T17:30:00Z");
        assertThat(AnswerWords.status(
                        "H56-261122-0001", DossierStatus.ACCEPTED, new AnswerWords.Promise(late, null), Language.VI))
                .endsWith("25/11/2026.");
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierStatus.class,
            names = {
                "SUPPLEMENT_REQUESTED",
                "PAYMENT_REQUESTED",
                "REFUSED",
                "WITHDRAWN",
                "STOPPED",
                "RESOLVED",
                "RESULT_RETURNED"
            })
    void nothingIsPromisedWhereNothingIsAwaited(DossierStatus status) {
        for (Language language : List.of(Language.VI, Language.EN)) {
            assertThat(AnswerWords.status("H56-261122-0001", status, BOTH, language))
                    .doesNotContain("2026.");
        }
    }
}
