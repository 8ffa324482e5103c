package vn.motcua.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnaccentedTest {

    @ParameterizedTest
    @CsvSource({
        "Hồ sơ đã có kết quả, Ho so da co ket qua",
        "Đề nghị bổ sung giấy tờ, De nghi bo sung giay to",
        "Ngày 25/11/2026, Ngay 25/11/2026",
    })
    void diacriticsAreLeftOut(String accented, String bare) {
        assertThat(Unaccented.of(accented)).isEqualTo(bare);
    }

    @Test
    void everyVietnameseLetterBecomesAPlainOne() {
        String letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        String both = letters + letters.toUpperCase(java.util.Locale.ROOT);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Unaccented.of(both)))
                .isTrue();
        assertThat(Unaccented.of(both)).hasSameSizeAs(both);
    }
}
