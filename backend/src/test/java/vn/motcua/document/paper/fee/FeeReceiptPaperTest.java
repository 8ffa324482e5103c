package vn.motcua.document.paper.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.typesetting.Press;

class FeeReceiptPaperTest {
    private final FeeReceiptPaper paper = new FeeReceiptPaper(new Press());

    @Test
    void saysWhoPaidHowMuchForWhatInFiguresAndWords() throws IOException, ReaderException {
        FeeReceiptContent content = receipt(
                PaperSamples.HUONG,
                List.of(
                        new FeeReceiptContent.Line("Lệ phí đăng ký khai sinh", "Lệ phí", null, 75_000),
                        new FeeReceiptContent.Line("Phí cấp bản sao trích lục", "Phí", "3 bản", 24_000)));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .containsSubsequence(
                            "BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ",
                            "Mẫu số: 01BLP0-001 – Ký hiệu: AA-26E – Số: 0000042",
                            "Mã số thuế của đơn vị thu: 2800123456",
                            "Người nộp tiền: Nguyễn Thị Hường",
                            "Mã hồ sơ: H56.14-261122-0001",
                            "1 Lệ phí đăng ký khai sinh Lệ phí 75.000",
                            "2 Phí cấp bản sao trích lục Phí 3 bản 24.000",
                            "Tổng số tiền: 99.000 đồng",
                            "Trong đó: P: 24.000 đồng; LP: 75.000 đồng",
                            "Viết bằng chữ: Chín mươi chín nghìn đồng",
                            "Hình thức thanh toán: Tiền mặt")
                    .contains("NGƯỜI THU TIỀN", "Trần Quốc Đạt");
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void receiptForNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> receipt(PaperSamples.HUONG, List.of()));
    }

    @Test
    void receiptThatWasVoidedBeforeItWasDrawnSaysSo() throws IOException {
        List<FeeReceiptContent.Line> lines =
                List.of(new FeeReceiptContent.Line("Lệ phí đăng ký khai sinh", "Lệ phí", null, 75_000));
        FeeReceiptContent voided = receipt(PaperSamples.HUONG, lines, Instant.parse("2026-02-05T03:30:00Z"));
        byte[] pdf = LookedAt.as("fee-receipt-voided", PaperReader.bytes(out -> paper.write(voided, out)));

        try (PaperReader read = PaperReader.of(pdf)) {
            assertThat(read.text()).contains("ĐÃ HỦY lúc 10 giờ 30 phút");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
        try (PaperReader read = PaperReader.of(out -> paper.write(receipt(PaperSamples.HUONG, lines), out))) {
            assertThat(read.text()).doesNotContain("ĐÃ HỦY");
        }
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() {
        List<FeeReceiptContent.Line> lines = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new FeeReceiptContent.Line(
                        "Phí thẩm định hồ sơ đề nghị cấp giấy phép lần " + i, "Phí", i + " trang", 1_000_000_000L * i))
                .toList();
        byte[] ordinary = LookedAt.as(
                "fee-receipt-ordinary",
                PaperReader.bytes(out -> paper.write(receipt(PaperSamples.HUONG, lines.subList(0, 1)), out)));
        byte[] hostile = LookedAt.as(
                "fee-receipt-hostile",
                PaperReader.bytes(out -> paper.write(receipt(PaperSamples.ENDLESS, lines), out)));

        assertThat(Conformance.failures(ordinary)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }

    private static FeeReceiptContent receipt(PaperPerson payer, List<FeeReceiptContent.Line> lines) {
        return receipt(payer, lines, null);
    }

    private static FeeReceiptContent receipt(
            PaperPerson payer, List<FeeReceiptContent.Line> lines, @Nullable Instant voidedAt) {
        return new FeeReceiptContent(
                PaperSamples.dossier(payer),
                new FeeReceiptContent.Issue(
                        "01BLP0-001",
                        "AA-26E",
                        "0000042",
                        Instant.parse("2026-02-05T02:05:00Z"),
                        "2800123456",
                        voidedAt),
                lines,
                "Tiền mặt",
                PaperSamples.DESK);
    }
}
