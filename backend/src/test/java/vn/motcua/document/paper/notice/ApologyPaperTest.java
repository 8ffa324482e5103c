package vn.motcua.document.paper.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.typesetting.Press;

class ApologyPaperTest {
    private final ApologyPaper paper = new ApologyPaper(new Press());

    @Test
    void saysEverythingFormFourAsksForInItsOrder() throws IOException, ReaderException {
        ApologyContent content = NoticeSamples.apology(PaperSamples.HUONG, "Phải xác minh tại nước ngoài");

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .containsSubsequence(
                            "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                            "Kính gửi: Nguyễn Thị Hường",
                            "Lúc 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "Đăng ký khai sinh có yếu tố nước ngoài; mã số hồ sơ: H56.14-261122-0001.",
                            "hồ sơ: 17 giờ 00 phút, ngày 12 tháng 11 năm 2026.",
                            "Lý do: Phải xác minh tại nước ngoài",
                            "Chúng tôi xin lỗi Ông/Bà",
                            "17 giờ 00 phút, ngày 13 tháng 11 năm 2026.",
                            "kính mong nhận được sự thông cảm của Ông/Bà./.")
                    .contains("Số: 12/PXL-STP", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Lê Thị Ngọc Ánh", "Mẫu số 04");
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void newDateIsNeverBeforeTheOldOne() {
        Instant promised = Instant.parse("2026-11-12T10:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApologyContent.Delay(promised, promised, promised, "Lý do", promised));
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() {
        byte[] ordinary = LookedAt.as(
                "apology-ordinary",
                PaperReader.bytes(out -> paper.write(NoticeSamples.apology(PaperSamples.COMPANY, "Chờ ý kiến"), out)));
        byte[] hostile = LookedAt.as(
                "apology-hostile",
                PaperReader.bytes(
                        out -> paper.write(NoticeSamples.apology(PaperSamples.ENDLESS, NoticeSamples.endless()), out)));

        assertThat(Conformance.failures(ordinary)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }
}
