package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSignatureTest {
    /** Decree 30/2020, Annex I, section II.7: the agency is not repeated; a deputy signs for the head. */
    @ParameterizedTest
    @CsvSource({
        "Giám đốc Sở Tư pháp tỉnh Quảng Trị, Sở Tư pháp, GIÁM ĐỐC",
        "Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa, Ủy ban nhân dân thành phố Thanh Hóa, TM. ỦY BAN NHÂN"
                + " DÂN|CHỦ TỊCH",
        "Phó Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa, Ủy ban nhân dân thành phố Thanh Hóa, TM. ỦY BAN NHÂN"
                + " DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH",
        "Phó Giám đốc, Sở Tư pháp, KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC",
        "Lãnh đạo, Sở Tư pháp, LÃNH ĐẠO",
        "Phóng viên, Sở Tư pháp, PHÓNG VIÊN",
        "Sở Tư pháp, Sở Tư pháp, SỞ TƯ PHÁP"
    })
    void postIsWithoutTheAgencyAndADeputySignsForTheHead(String title, String agency, String post) {
        assertThat(PaperSignature.post(title, agency)).isEqualTo(post.replace("|", "\n"));
    }
}
