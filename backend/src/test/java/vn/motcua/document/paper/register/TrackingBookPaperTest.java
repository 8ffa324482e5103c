package vn.motcua.document.paper.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.typesetting.Press;

class TrackingBookPaperTest {
    private final TrackingBookPaper paper = new TrackingBookPaper(new Press());

    @Test
    void pagesLieAcrossAndSayWhatFormSixAsksFor() throws IOException {
        TrackingBookContent content = RegisterSamples.book(List.of(RegisterSamples.entry(7, PaperSamples.HUONG)));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isEqualTo(1);
            var page = read.pdf().getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(read.text())
                    .containsSubsequence(
                            "SỔ THEO DÕI HỒ SƠ",
                            "Hồ sơ tiếp nhận từ ngày 01/02/2026 đến ngày 28/02/2026",
                            "Tổng số: 1 hồ sơ",
                            "NGƯỜI LẬP SỔ",
                            "Trần Quốc Đạt",
                            "Mẫu số 06");
            assertThat(read.text().replace(" ", ""))
                    .contains("H56.14-260205-0007", "09:1205/02/2026", "09:1210/02/2026", "09:1305/02/2026");
        }
    }

    @Test
    void twoHundredRowsGoOnOverPagesUnderTheSameHeadInTheirOrder() throws IOException {
        TrackingBookContent content = RegisterSamples.book(RegisterSamples.entries(200, PaperSamples.COMPANY));

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.pages()).isGreaterThan(10);
            for (int page = 2; page < read.pages(); page++) {
                assertThat(read.text(page)).as("page %d", page).contains("TT Mã hồ sơ", "Ghi chú");
            }
            String text = read.text().replace(" ", "");
            assertThat(text)
                    .containsSubsequence(IntStream.rangeClosed(1, 200)
                            .mapToObj("-%04d"::formatted)
                            .toList());
        }
    }

    @Test
    void periodInWhichNothingCameSaysSo() throws IOException {
        try (PaperReader read = PaperReader.of(out -> paper.write(RegisterSamples.book(List.of()), out))) {
            assertThat(read.text()).contains("Không tiếp nhận hồ sơ nào").doesNotContain("Mã hồ sơ");
        }
    }

    @Test
    void conformsAndFlowsOverPagesWhateverItHolds() {
        byte[] many = LookedAt.as(
                "tracking-book-many",
                PaperReader.bytes(out ->
                        paper.write(RegisterSamples.book(RegisterSamples.entries(200, PaperSamples.HUONG)), out)));
        byte[] hostile = LookedAt.as(
                "tracking-book-hostile",
                PaperReader.bytes(out ->
                        paper.write(RegisterSamples.book(RegisterSamples.entries(4, PaperSamples.ENDLESS)), out)));

        assertThat(Conformance.failures(many)).isEmpty();
        assertThat(Conformance.failures(hostile)).isEmpty();
        assertThat(Overlaps.in(many)).isEmpty();
        assertThat(Overlaps.in(hostile)).isEmpty();
    }
}
