package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.document.typesetting.Press;

class ApplicationPaperTest {
    private final ApplicationPaper paper = new ApplicationPaper(new Press());

    @Test
    void showsAnswersAttachmentsAndWhoFiled() throws IOException {
        ApplicationContent content = PaperSamples.application(
                List.of(
                        PaperSamples.section("1. Người được khai sinh", "Họ, chữ đệm, tên", "Lê Nguyễn Khánh Huyền"),
                        PaperSamples.section("2. Cha, mẹ", "Nơi cư trú", "Thôn Đồng Ngưỡng, xã Hoằng Ổ")),
                List.of(new ApplicationContent.Attachment(
                        "Giấy chứng sinh", "giay-chung-sinh.pdf", 1_234_567, "0123456789abcdef".repeat(4))));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text())
                    .contains(
                            "TỜ KHAI ĐIỆN TỬ",
                            "Mã thủ tục: 2.000528",
                            "Mã hồ sơ: H56.14-261122-0001; nộp lúc 09 giờ 05 phút, ngày 05 tháng 02 năm 2026",
                            "Kính gửi: Sở Tư pháp tỉnh Thanh Hóa",
                            "Đông Nam Á (2801234567)",
                            "Người nộp: Nguyễn Thị Hường (038190001234)",
                            "1. Người được khai sinh",
                            "Họ, chữ đệm, tên Lê Nguyễn Khánh Huyền",
                            "Nơi cư trú Thôn Đồng Ngưỡng, xã Hoằng Ổ",
                            "1 Giấy chứng sinh giay-chung-sinh.pdf 1,2 MB 0123456789ab",
                            "bản điện tử lập từ tài khoản của Nguyễn Thị Hường");
        }
    }

    @Test
    void draftSaysThatItIsOne() throws IOException {
        try (PaperReader read = PaperReader.of(out -> paper.write(PaperSamples.draft(), out))) {
            assertThat(read.text())
                    .contains("Bản nháp, chưa nộp", "Không có giấy tờ đính kèm")
                    .doesNotContain("Mã hồ sơ", "Quét mã");
        }
    }

    @Test
    void answerOfThreeHundredLinesIsPrintedWholeAndInOrder() throws IOException {
        String answer = lines(300);
        ApplicationContent content =
                PaperSamples.application(List.of(PaperSamples.section("1. Giải trình", "Nội dung", answer)), List.of());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isGreaterThan(5);
            assertThat(read.text())
                    .containsSubsequence(IntStream.rangeClosed(1, 300)
                            .mapToObj(i -> "Dòng " + i + ".")
                            .toList());
            assertThat(read.text(2)).startsWith("Mục khai Nội dung khai");
        }
    }

    @Test
    void charactersTheFontLacksNeverStopThePaper() throws IOException {
        String strange = "Tên 😀 漢字 \u202Edảo ngược \u0007\t e\u0302\u0301 \uD800 ﬁ ước";
        ApplicationContent content =
                PaperSamples.application(List.of(PaperSamples.section(strange, strange, strange)), List.of());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text()).contains("Tên ", " dảo ngược ", " ế ", "fi ước");
        }
    }

    @Test
    void wordLongerThanTheColumnIsPrintedWhole() throws IOException {
        String endless = "x".repeat(5_000);
        ApplicationContent content =
                PaperSamples.application(List.of(PaperSamples.section("1.", "Chuỗi", endless)), List.of());

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            long printed = read.text().chars().filter(letter -> letter == 'x').count();
            assertThat(printed).isGreaterThanOrEqualTo(5_000);
        }
    }

    @Test
    void headingNeverStandsAloneAtTheFootOfAPage() throws IOException {
        List<ApplicationContent.Section> sections = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> PaperSamples.section("Mục số " + i + ":", "Nhãn " + i + ".", lines(i % 9 + 1)))
                .toList();

        try (PaperReader read =
                PaperReader.of(out -> paper.write(PaperSamples.application(sections, List.of()), out))) {
            for (int i = 1; i <= 40; i++) {
                assertThat(pageWith(read, "Mục số " + i + ":"))
                        .as("section %d", i)
                        .isEqualTo(pageWith(read, "Nhãn " + i + "."));
            }
        }
    }

    private static int pageWith(PaperReader read, String words) throws IOException {
        for (int page = 1; page <= read.pages(); page++) {
            if (read.text(page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Dòng " + i + ".").collect(Collectors.joining("\n"));
    }
}
