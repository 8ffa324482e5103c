package vn.motcua.document.paper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.report.SummaryContent.AgencyLine;
import vn.motcua.document.paper.report.SummaryContent.Issued;
import vn.motcua.document.paper.report.SummaryContent.KindLine;
import vn.motcua.document.paper.report.SummaryContent.OnPaper;
import vn.motcua.document.paper.report.SummaryContent.PartnerLine;
import vn.motcua.document.paper.report.SummaryContent.Received;
import vn.motcua.document.paper.report.SummaryContent.Sent;
import vn.motcua.document.paper.report.SummaryContent.StatusLine;
import vn.motcua.document.typesetting.Press;

class SummaryPaperTest {
    private final SummaryPaper paper = new SummaryPaper(new Press());

    @Test
    void reportHasThePartsOfAnAdministrativeDocument() throws IOException {
        byte[] pdf = LookedAt.as(
                "quarterly-summary",
                bytes(content(PaperSamples.head(), List.of(), "Ủy ban nhân dân tỉnh Thanh Hóa", "Giám đốc")));

        try (PaperReader read = PaperReader.of(pdf)) {
            assertThat(read.text())
                    .containsSubsequence(
                            "SỞ TƯ PHÁP",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "/BC-STP",
                            "Thanh Hóa, ngày 01 tháng 10 năm 2026",
                            "BÁO CÁO",
                            "Tình hình gửi, nhận văn bản điện tử quý III năm 2026",
                            "Kính gửi: Ủy ban nhân dân tỉnh Thanh Hóa",
                            "1. Kết quả chung",
                            "2. Trạng thái xử lý tại nơi nhận",
                            "3. Theo loại văn bản",
                            "4. Theo cơ quan gửi, nhận",
                            "Nơi nhận:",
                            "GIÁM ĐỐC",
                            "Bùi Đình Sơn")
                    .doesNotContain("5. Theo cơ quan, đơn vị");
            assertThat(read.text())
                    .contains(
                            "Văn bản đi đã đăng ký 200 100,0",
                            "Văn bản điện tử 180 90,0",
                            "Gửi quá hạn 6 2,4",
                            "02 Từ chối tiếp nhận 3");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
        assertThat(Overlaps.in(pdf)).isEmpty();
    }

    @Test
    void provincesReportHasALineForEachAgencyAndFlowsOverPages() throws IOException {
        List<AgencyLine> agencies = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new AgencyLine(
                        "Ủy ban nhân dân huyện thứ " + i,
                        new Issued(i, 1),
                        2L * i,
                        new Received(3L * i, 2, 3L * i, 1, 0, 0)))
                .toList();
        PaperHead province = new PaperHead(null, "Ủy ban nhân dân tỉnh Thanh Hóa", "Thanh Hóa");
        byte[] pdf = LookedAt.as(
                "quarterly-summary-province",
                bytes(content(province, agencies, null, "Phó Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa")));

        try (PaperReader read = PaperReader.of(pdf)) {
            assertThat(read.pages()).isGreaterThan(2);
            assertThat(read.text())
                    .containsSubsequence(
                            "5. Theo cơ quan, đơn vị",
                            "huyện thứ 1 ",
                            "huyện thứ 60 ",
                            "TM. ỦY BAN NHÂN DÂN",
                            "KT. CHỦ TỊCH",
                            "PHÓ CHỦ TỊCH")
                    .doesNotContain("Kính gửi", "Như trên", "CHỦ TỊCH ỦY BAN");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
        assertThat(Overlaps.in(pdf)).isEmpty();
    }

    @Test
    void quarterInWhichNothingWasSentSaysSo() throws IOException {
        var empty = new SummaryContent(
                frame(PaperSamples.head(), null, PaperSignature.ofLeaderToCome()),
                period(),
                new SummaryContent.Totals(
                        new Issued(0, 0), new Sent(0, 0, 0, 0), new Received(0, 0, 0, 0, 0, 0), new OnPaper(0, 0, 0)),
                new SummaryContent.Tables(List.of(), List.of(), List.of()),
                List.of());

        try (PaperReader read = PaperReader.of(bytes(empty))) {
            assertThat(read.text())
                    .contains(
                            "Không phát sinh.", "LÃNH ĐẠO CƠ QUAN", "Văn bản điện tử 0 –", "Văn bản đi đã đăng ký 0 –");
        }
    }

    private byte[] bytes(SummaryContent content) {
        return PaperReader.bytes(out -> paper.write(content, out));
    }

    private static SummaryContent.Period period() {
        return new SummaryContent.Period("quý III năm 2026", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    }

    private static SummaryContent.Frame frame(PaperHead head, @Nullable String addressee, PaperSignature signature) {
        return new SummaryContent.Frame(head, "BC-STP", addressee, signature, Instant.parse("2026-10-01T02:05:00Z"));
    }

    private static SummaryContent content(
            PaperHead head, List<AgencyLine> agencies, @Nullable String addressee, String title) {
        return new SummaryContent(
                frame(
                        head,
                        addressee,
                        PaperSignature.ofSigningLeader(PaperSignature.post(title, head.agency()), "Bùi Đình Sơn")),
                period(),
                new SummaryContent.Totals(
                        new Issued(180, 20),
                        new Sent(240, 6, 3, 1),
                        new Received(310, 45, 300, 8, 4, 2),
                        new OnPaper(12, 10, 9)),
                new SummaryContent.Tables(
                        List.of(
                                new StatusLine("–", "Đã gửi, chưa có trạng thái", 2),
                                new StatusLine("01", "Đã đến", 5),
                                new StatusLine("02", "Từ chối tiếp nhận", 3),
                                new StatusLine("03", "Đã tiếp nhận", 40),
                                new StatusLine("04", "Phân công xử lý", 60),
                                new StatusLine("05", "Đang xử lý", 80),
                                new StatusLine("06", "Hoàn thành", 55),
                                new StatusLine("15", "Đồng ý cho lấy lại", 1)),
                        List.of(
                                new KindLine("Công văn", 120, 15, 250, 40),
                                new KindLine("Quyết định", 40, 5, 30, 5),
                                new KindLine("Báo cáo", 20, 0, 30, 0)),
                        List.of(
                                new PartnerLine("Ủy ban nhân dân tỉnh Thanh Hóa", 100, 0, 200, 20),
                                new PartnerLine("Sở Thông tin và Truyền thông", 90, 2, 60, 0),
                                new PartnerLine("Công ty Điện lực Thanh Hóa", 56, 1, 50, 25))),
                agencies);
    }
}
