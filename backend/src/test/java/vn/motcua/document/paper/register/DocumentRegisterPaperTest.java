package vn.motcua.document.paper.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.register.DocumentRegisterContent.Book;
import vn.motcua.document.paper.register.DocumentRegisterContent.Extent;
import vn.motcua.document.paper.register.DocumentRegisterContent.Numbers;
import vn.motcua.document.typesetting.Press;

class DocumentRegisterPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private final DocumentRegisterPaper paper = new DocumentRegisterPaper(new Press());

    @Test
    void outgoingRegisterHasTheTenColumnsOfTheForm() throws IOException {
        byte[] pdf = LookedAt.as("outgoing-register", outgoing(3));

        try (PaperReader read = PaperReader.of(pdf)) {
            var page = read.pdf().getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(read.text())
                    .containsSubsequence(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                            "Từ ngày 01/02/2026 đến ngày 28/02/2026",
                            "Tổng số: 3 văn bản",
                            "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)",
                            "NGƯỜI LẬP SỔ",
                            "Phụ lục IV");
            assertThat(read.text().replaceAll("\\s", ""))
                    .contains("01/QĐ-UBND", "05/02/2026", "Quyếtđịnh:Vềviệc", "LêThịVănThư", "Kèmbảngiấy");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
        assertThat(Overlaps.in(pdf)).isEmpty();
    }

    @Test
    void incomingRegisterHasTheTenColumnsOfTheForm() throws IOException {
        byte[] pdf = LookedAt.as("incoming-register", incoming());

        try (PaperReader read = PaperReader.of(pdf)) {
            assertThat(read.text())
                    .containsSubsequence(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Từ số 07 đến số 08", "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)");
            assertThat(read.text().replaceAll("\\s", "")).contains("SởTưpháp", "1887/STP-HCTP", "Bảngiấy");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
        assertThat(Overlaps.in(pdf)).isEmpty();
    }

    @Test
    void headIsRepeatedOnEachPageAndNoLineIsLost() throws IOException {
        byte[] pdf = outgoing(300);

        try (PaperReader read = PaperReader.of(pdf)) {
            assertThat(read.pages()).isGreaterThan(10);
            for (int page = 2; page < read.pages(); page++) {
                assertThat(read.text(page)).as("page %d", page).contains("(1) (2) (3)");
            }
            assertThat(read.text().replaceAll("\\s", ""))
                    .containsSubsequence(IntStream.rangeClosed(1, 300)
                            .mapToObj("%02d/QĐ-UBND"::formatted)
                            .toList());
        }
    }

    @Test
    void registerInWhichNothingStandsSaysSo() throws IOException {
        try (PaperReader read = PaperReader.of(outgoing(0))) {
            assertThat(read.text()).contains("Không có văn bản nào").doesNotContain("(10)");
        }
    }

    private byte[] outgoing(int lines) {
        return write(Book.OUTGOING, lines, lines(lines));
    }

    private static Iterator<DocumentLine> lines(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(DocumentRegisterPaperTest::line)
                .iterator();
    }

    private static DocumentLine line(int number) {
        return new DocumentLine.Outgoing(
                new DocumentLine.Reference("%02d/QĐ-UBND".formatted(number), DAY),
                new DocumentLine.Matter(
                        "Quyết định", "Về việc phân bổ kinh phí hỗ trợ các xã, phường bị ảnh hưởng bởi bão số 10"),
                "Lê Thị Văn Thư",
                "Sở Tài chính; Ủy ban nhân dân huyện Hoằng Hóa",
                new DocumentLine.Copies("Văn thư; Phòng Tài chính - Kế hoạch", 12),
                number % 2 == 0 ? null : DAY.plusDays(1),
                number % 2 == 0 ? "" : "Kèm bản giấy");
    }

    private byte[] incoming() {
        var matter = new DocumentLine.Matter("Công văn", "Về việc phối hợp xác minh thông tin lý lịch tư pháp");
        var reference = new DocumentLine.Reference("1887/STP-HCTP", DAY.minusDays(2));
        return write(
                Book.INCOMING,
                2,
                List.<DocumentLine>of(
                                new DocumentLine.Incoming(
                                        new DocumentLine.Arrival(DAY, 7),
                                        "Sở Tư pháp",
                                        reference,
                                        matter,
                                        new DocumentLine.Passing("Phòng Tư pháp (Trần Văn An); Phòng Nội vụ", DAY),
                                        "Trả lời: 12/UBND-TP"),
                                new DocumentLine.Incoming(
                                        new DocumentLine.Arrival(DAY, 8),
                                        "Công ty TNHH một thành viên Thủy lợi Nam Sông Mã",
                                        reference,
                                        matter,
                                        new DocumentLine.Passing(null, null),
                                        "Bản giấy"))
                        .iterator());
    }

    private byte[] write(Book book, int lines, Iterator<DocumentLine> content) {
        Numbers numbers = book == Book.INCOMING ? new Numbers(7, 8) : null;
        var register = new DocumentRegisterContent(
                PaperSamples.head(),
                book,
                new Extent(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), numbers, lines),
                PaperSignature.confirmed("NGƯỜI LẬP SỔ", "Trần Quốc Đạt"),
                RegisterSamples.MORNING);
        return PaperReader.bytes(out -> paper.write(register, content, out));
    }
}
