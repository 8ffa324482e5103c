package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bears the stamp of a state secret is found, and honest words that only sound like it are not. */
class SecrecyWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tối mật: phương án phòng thủ",
                "tuyệt mật - kế hoạch diễn tập",
                "Báo cáo (Mật) về tình hình biên giới",
                "[MẬT] Kế hoạch 2021",
                "Mật - về việc điều động",
                "MẬT",
                "Công văn độ mật về nhân sự",
                "ke hoach TỐI_MẬT.pdf",
                "kế hoạch - mật.pdf",
                "BÁO CÁO MẬT VỀ QUỐC PHÒNG",
                "TỐI\u00a0MẬT: phương án",
                "Tối\u200b mật về biên giới",
                "tu\u00adyệt mật",
                "T U Y Ệ T   M Ậ T",
                "TỐIMẬT.pdf",
                "Kế hoạch (M.Ậ.T)",
                "Báo cáo ( M Ậ T )",
                "ＴỐＩ ＭẬＴ"
            })
    void stampOfAStateSecretIsFoundInASubjectOrAName(String text) {
        assertThat(SecrecyWords.find(text)).isPresent();
        assertThat(SecrecyWords.find(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Về việc bảo mật thông tin",
                "TĂNG CƯỜNG BẢO MẬT HỆ THỐNG",
                "Cấp lại mật khẩu tài khoản",
                "ĐỔI MẬT KHẨU",
                "Quy chế bảo vệ bí mật nhà nước",
                "QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Mật độ xây dựng khu dân cư",
                "Nuôi ong lấy mật ong rừng",
                "Cấp giấy phép xây dựng",
                "don toi mat giay to.pdf",
                "B Ả O  M Ậ T hệ thống",
                "ĐỔI MẬT\u00a0KHẨU"
            })
    void honestWordsAreNoStamp(String text) {
        assertThat(SecrecyWords.find(text)).isEmpty();
    }

    @Test
    void onAPageTheStampStandsInCapitals() {
        assertThat(SecrecyWords.findOnPage("UBND TỈNH THANH HÓA\nMẬT\nSố: 12/KH-UBND"))
                .contains("MẬT");
        assertThat(SecrecyWords.findOnPage("TUYỆT MẬT\nKẾ HOẠCH")).contains("TUYỆT MẬT");
        assertThat(SecrecyWords.findOnPage("M Ậ T\nKẾ HOẠCH")).contains("M Ậ T");
        assertThat(SecrecyWords.findOnPage("Tài liệu tối mật được lưu riêng.\nBí mật nhà nước\nBẢO MẬT"))
                .isEmpty();
    }
}
