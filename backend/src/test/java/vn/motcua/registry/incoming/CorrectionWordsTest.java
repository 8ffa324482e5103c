package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/** What the history says of a correction, and by what two documents are taken for the same. */
class CorrectionWordsTest {

    private static final Letter BEFORE = letter("H56.12", "12", "SGDĐT-KT", null);

    @Test
    void eachFieldThatIsAnotherIsNamedWithWhatStoodThere() {
        assertThat(CorrectionWords.of(BEFORE, letter("H56.12", "12a", "SGDĐT-KT", "Kèm phụ lục")))
                .isEqualTo("Sửa số, ký hiệu (trước là “12/SGDĐT-KT”); ghi chú (trước là trống)");
        assertThat(CorrectionWords.of(BEFORE, BEFORE)).isEqualTo("Sửa thông tin");
    }

    @Test
    void whatIsTooLongForTheHistoryEndsWithASign() {
        Letter longOne = letter("H56.12", "12", "SGDĐT-KT", "x".repeat(500));
        Letter after = new Letter(
                new Correspondent("H56.13", "y".repeat(200)),
                BEFORE.original(),
                new Letter.Content("Quyết định", "Khác", 3, null),
                BEFORE.signer(),
                Urgency.URGENT,
                LocalDate.of(2026, 5, 1));
        Letter before = new Letter(
                new Correspondent("H56.12", "z".repeat(200)),
                longOne.original(),
                new Letter.Content("Công văn", "t".repeat(500), 2, "x".repeat(500)),
                longOne.signer(),
                Urgency.NORMAL,
                null);

        assertThat(CorrectionWords.of(before, after)).hasSize(1_000).endsWith("…");
    }

    @Test
    void noughtsCaseAndSpacesMakeNoOtherDocument() {
        assertThat(AlikeKey.of(letter("h56.12", "0012", "sgdđt - kt", null))).isEqualTo(AlikeKey.of(BEFORE));
        assertThat(AlikeKey.of(letter("H56.12", "12a", "SGDĐT-KT", null))).isNotEqualTo(AlikeKey.of(BEFORE));
        assertThat(AlikeKey.of(letter("H56.12", "0", "SGDĐT-KT", null))).contains("|0|");
    }

    private static Letter letter(String code, String number, String notation, @Nullable String description) {
        return new Letter(
                new Correspondent(code, "Sở Giáo dục và Đào tạo"),
                new Letter.Original(number, notation, LocalDate.of(2026, 3, 3)),
                new Letter.Content("Công văn", "Về việc thi", null, description),
                new Letter.Signer(null, null),
                Urgency.NORMAL,
                null);
    }
}
