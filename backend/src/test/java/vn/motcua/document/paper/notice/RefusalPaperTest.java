package vn.motcua.document.paper.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.typesetting.Press;

class RefusalPaperTest {
    private final RefusalPaper paper = new RefusalPaper(new Press());

    @Test
    void saysEverythingFormThreeAsksForInItsOrder() throws IOException, ReaderException {
        RefusalContent content = NoticeSamples.refusal(PaperSamples.COMPANY, "Không thuộc thẩm quyền giải quyết");

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .containsSubsequence(
                            "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                            "Mã hồ sơ: H56.14-261122-0001",
                            "Hồ sơ của: Nguyễn Thị Hường",
                            "0912 345 678",
                            "huong.nguyen@example.vn",
                            "Chủ hồ sơ: Công ty Trách nhiệm hữu hạn",
                            "Nội dung yêu cầu giải quyết: Đăng ký khai sinh có yếu tố nước ngoài",
                            "Thời gian nộp hồ sơ: 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "Số giấy tờ đã nộp: 03",
                            "thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: Không thuộc thẩm"
                                    + " quyền giải quyết")
                    .contains("Thanh Hóa, ngày 12 tháng 11 năm 2026", "NGƯỜI TỪ CHỐI TIẾP NHẬN", "Trần Quốc Đạt");
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() {
        byte[] ordinary = LookedAt.as(
                "refusal-ordinary",
                PaperReader.bytes(out -> paper.write(NoticeSamples.refusal(PaperSamples.HUONG, "Trùng hồ sơ"), out)));
        byte[] hostile = LookedAt.as(
                "refusal-hostile",
                PaperReader.bytes(
                        out -> paper.write(NoticeSamples.refusal(PaperSamples.ENDLESS, NoticeSamples.endless()), out)));

        assertThat(Conformance.failures(ordinary)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }
}
