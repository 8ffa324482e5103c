package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import vn.motcua.document.typesetting.Press;

class ReceiptPaperTest {
    private final ReceiptPaper paper = new ReceiptPaper(new Press());

    @Test
    void saysEverythingFormOneAsksFor() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.COMPANY, PaperSamples.items(3));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .contains(
                            "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
                            "SỞ TƯ PHÁP",
                            "Số: H56.14-261122-0001/TNHS",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Thanh Hóa, ngày 05 tháng 02 năm 2026",
                            "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                            "Mã hồ sơ: H56.14-261122-0001",
                            "Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa",
                            "Tiếp nhận hồ sơ của: Nguyễn Thị Hường",
                            "Hình thức nộp: Nộp trực tuyến",
                            "038190001234",
                            "Số 12, phố Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa",
                            "0912 345 678",
                            "huong.nguyen@example.vn",
                            "Công ty Trách nhiệm hữu hạn Một thành viên Thương mại và Dịch vụ Kỹ thuật Đông Nam Á",
                            "Đăng ký khai sinh có yếu tố nước ngoài",
                            "3 Giấy tờ thứ 3 của hồ sơ 0 1 0",
                            "Số lượng hồ sơ: 01 (bộ)",
                            "theo quy định là: 05 ngày làm việc",
                            "Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "hồ sơ: 17 giờ 00 phút, ngày 12 tháng 11 năm 2026",
                            "Trực tuyến, tại tài khoản trên Cổng dịch vụ công",
                            "Mã tra cứu: 7K2M9P",
                            "NGƯỜI TIẾP NHẬN HỒ SƠ",
                            "Trần Quốc Đạt",
                            "Thông tư số 01/2018/TT-VPCP");
        }
    }

    @Test
    void personWhoFilesForThemselvesIsNamedOnce() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(1));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text()).doesNotContain("Chủ hồ sơ").containsOnlyOnce("Nguyễn Thị Hường");
        }
    }

    @Test
    void qrCodeHoldsTheLookupAddress() throws IOException, ReaderException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(2));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.qrCode(1)).isEqualTo(PaperSamples.URL);
        }
    }

    @Test
    void saysHowToAskByShortMessageWhereThereIsANumberForIt() throws IOException {
        try (PaperReader with = PaperReader.of(out -> paper.write(PaperSamples.receiptToAskByMessage(), out));
                PaperReader without = PaperReader.of(
                        out -> paper.write(PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(1)), out))) {
            assertThat(with.text()).contains("Tra cứu bằng tin nhắn: soạn TTHS H56.14-261122-0001 7K2M9P gửi 8079");
            assertThat(without.text()).doesNotContain("tin nhắn:");
        }
    }

    @Test
    void dossierWithoutPapersSaysSo() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, List.of());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text()).contains("Không có giấy tờ kèm theo").doesNotContain("Tên giấy tờ");
        }
    }

    @Test
    void longListGoesOnOnTheNextPagesUnderTheSameHead() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(120));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isBetween(4, 6);
            assertThat(read.text(1)).contains("1 Giấy tờ thứ 1 của hồ sơ").doesNotEndWith(" 1 ");
            assertThat(read.text(2))
                    .startsWith("TT Tên giấy tờ")
                    .as("page number")
                    .endsWith(" 2 ");
            assertThat(read.text()).contains("120 Giấy tờ thứ 120 của hồ sơ");
            assertThat(read.text(read.pages())).contains("NGƯỜI TIẾP NHẬN HỒ SƠ", "Trần Quốc Đạt");
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(2));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(read.fonts()).allMatch(font -> font.getName().matches("[A-Z]{6}\\+Tinos-.*"));
        }
    }

    @Test
    void structureNamesTitleTableAndPicture() throws IOException {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(2));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            var catalogue = read.pdf().getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalogue.getOutputIntents()).hasSize(1);
            assertThat(Structure.types(catalogue.getStructureTreeRoot()))
                    .containsOnlyOnce("H1", "Table", "Figure")
                    .contains("H2", "P", "TR", "TH", "TD");
        }
    }

    @Test
    void sameContentGivesTheSameBytesHoweverManyAreDrawnAtOnce() {
        ReceiptContent content = PaperSamples.receipt(PaperSamples.COMPANY, PaperSamples.items(5));
        byte[] expected = PaperReader.bytes(out -> paper.write(content, out));

        var drawn = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> PaperReader.bytes(out -> paper.write(content, out))))
                .toList();

        assertThat(drawn).allSatisfy(bytes -> assertThat(bytes.join()).isEqualTo(expected));
    }
}
