package vn.motcua.document.paper.notice;

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

class SupplementPaperTest {
    private final SupplementPaper paper = new SupplementPaper(new Press());

    @Test
    void saysEverythingFormTwoAsksForInItsOrder() throws IOException, ReaderException {
        SupplementContent content = NoticeSamples.supplement(PaperSamples.COMPANY, "Giấy chứng sinh bị mờ", 2);

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .containsSubsequence(
                            "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                            "Mã hồ sơ: H56.14-261122-0001",
                            "Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa",
                            "Hồ sơ của: Nguyễn Thị Hường",
                            "Số 12, phố Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa",
                            "0912 345 678",
                            "Chủ hồ sơ: Công ty Trách nhiệm hữu hạn",
                            "Nội dung yêu cầu giải quyết: Đăng ký khai sinh có yếu tố nước ngoài",
                            "Thành phần hồ sơ",
                            "Bản chính",
                            "chứng thực",
                            "Bản chụp",
                            "2. Lý do: Giấy chứng sinh bị mờ",
                            "3. Thời gian yêu cầu: 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "4. Đề nghị hoàn thiện trước: 17 giờ 00 phút, ngày 12 tháng 11 năm 2026",
                            "5. Quy định về thành phần hồ sơ của thủ tục xem tại: "
                                    + "https://dichvucong.example.vn/thu-tuc/1.001193",
                            "liên hệ với Trần Quốc Đạt, số điện thoại 0237 3 900 900")
                    .contains(
                            "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
                            "Thanh Hóa, ngày 05 tháng 02 năm 2026",
                            "Số: H56.14-261122-0001/HDHS",
                            "NGƯỜI HƯỚNG DẪN",
                            "Mẫu số 02");
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void papersAreCountedByKindAndAnswersAreNot() throws IOException {
        SupplementContent asked = NoticeSamples.supplement(PaperSamples.HUONG, "Thiếu", 0);
        SupplementContent.Demand demand = asked.demand();
        SupplementContent content = new SupplementContent(
                asked.dossier(),
                new SupplementContent.Demand(
                        1,
                        demand.reason(),
                        null,
                        List.of(
                                new SupplementContent.Item("Tờ khai", new SupplementContent.Counts(3, 0, 2), "Ký tên"),
                                new SupplementContent.Item("Mục khai: Họ tên", null, "Ghi đủ")),
                        demand.requestedAt(),
                        null),
                asked.desk(),
                asked.rulesAt());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text()).contains("1 Tờ khai 3 0 2 Ký tên", "2 Mục khai: Họ tên Ghi đủ");
        }
    }

    @Test
    void requestWithoutADateNamesNone() throws IOException {
        SupplementContent asked = NoticeSamples.supplement(PaperSamples.HUONG, "Thiếu chữ ký", 0);
        SupplementContent.Demand demand = asked.demand();
        SupplementContent open = new SupplementContent(
                asked.dossier(),
                new SupplementContent.Demand(1, demand.reason(), null, demand.items(), demand.requestedAt(), null),
                asked.desk(),
                asked.rulesAt());

        try (PaperReader read = PaperReader.of(out -> paper.write(open, out))) {
            assertThat(read.text()).doesNotContain("4. Đề nghị").contains("Theo lý do nêu dưới đây");
        }
    }

    @Test
    void laterRequestSaysWhatHasNewlyArisen() throws IOException {
        SupplementContent first = NoticeSamples.supplement(PaperSamples.HUONG, "Thiếu xác nhận", 1);
        SupplementContent.Demand demand = first.demand();
        SupplementContent again = new SupplementContent(
                first.dossier(),
                new SupplementContent.Demand(
                        2,
                        demand.reason(),
                        "Cơ quan thuế vừa trả lời",
                        demand.items(),
                        demand.requestedAt(),
                        demand.dueAt()),
                first.desk(),
                first.rulesAt());

        try (PaperReader read = PaperReader.of(out -> paper.write(again, out))) {
            assertThat(read.text())
                    .containsSubsequence(
                            "2. Lý do: Thiếu xác nhận",
                            "3. Nội dung mới phát sinh (yêu cầu bổ sung lần 2): Cơ quan thuế vừa trả lời",
                            "4. Thời gian yêu cầu",
                            "5. Đề nghị hoàn thiện trước");
        }
        assertThat(Conformance.failures(PaperReader.bytes(out -> paper.write(again, out))))
                .isEmpty();
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() {
        byte[] ordinary = LookedAt.as(
                "supplement-ordinary",
                PaperReader.bytes(out -> paper.write(NoticeSamples.supplement(PaperSamples.HUONG, "Ảnh mờ", 3), out)));
        byte[] hostile = LookedAt.as(
                "supplement-hostile",
                PaperReader.bytes(out -> paper.write(
                        NoticeSamples.supplement(PaperSamples.ENDLESS, NoticeSamples.endless(), 200), out)));

        assertThat(Conformance.failures(ordinary)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }
}
