package vn.motcua.document.paper.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.typesetting.Press;

class ControlSheetPaperTest {
    private final ControlSheetPaper paper = new ControlSheetPaper(new Press());

    @Test
    void saysWhoPassedTheDossierToWhomAndWhen() throws IOException, ReaderException {
        ControlSheetContent content = RegisterSamples.sheet(PaperSamples.COMPANY, RegisterSamples.handovers());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .containsSubsequence(
                            "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                            "(Chuyển kèm theo hồ sơ mã số H56.14-261122-0001)",
                            "Hồ sơ của: Công ty Trách nhiệm hữu hạn",
                            "Cơ quan (bộ phận) giải quyết hồ sơ: Phòng Hành chính tư pháp",
                            "Cơ quan phối hợp giải quyết hồ sơ: Sở Ngoại vụ",
                            "Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 12 tháng 11 năm 2026",
                            "Đúng hạn",
                            "Đủ điều kiện tiếp nhận",
                            "Trước hạn")
                    .contains(
                            "09 giờ 05 phút, ngày 05 tháng 02 năm 2026 Đúng hạn",
                            "Hạn giao",
                            "11:05",
                            "12/11/2026",
                            "2. Nhận: Phòng Hành chính tư pháp (Phạm",
                            "10 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "2. Nhận: …",
                            "Mẫu số 05");
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void dossierThatNobodyPassedOnSaysSo() throws IOException {
        ControlSheetContent content = RegisterSamples.sheet(PaperSamples.HUONG, List.of());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text())
                    .contains("Hồ sơ chưa được giao cho bộ phận nào")
                    .doesNotContain("1. Giao");
        }
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() throws IOException {
        byte[] ordinary = LookedAt.as(
                "control-sheet-ordinary",
                PaperReader.bytes(out ->
                        paper.write(RegisterSamples.sheet(PaperSamples.HUONG, RegisterSamples.handovers()), out)));
        var long200 = RegisterSamples.handovers(200, "Chuyển tiếp để lấy ý kiến, lần thứ ");
        byte[] hostile = LookedAt.as(
                "control-sheet-hostile",
                PaperReader.bytes(out -> paper.write(RegisterSamples.sheet(PaperSamples.ENDLESS, long200), out)));

        assertThat(Conformance.failures(ordinary)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }
}
