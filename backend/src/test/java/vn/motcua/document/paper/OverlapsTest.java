package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** The test of papers for words drawn over others can itself fail. */
class OverlapsTest {

    @Test
    void wordsDrawnOverOthersAreFound() {
        assertThat(Overlaps.in(twoLines(4))).isNotEmpty();
    }

    @Test
    void wordsBelowOthersAreNotFound() {
        assertThat(Overlaps.in(twoLines(16))).isEmpty();
    }

    private static byte[] twoLines(float apart) {
        PaperMetadata metadata = new PaperMetadata("Thử", "Thử", Instant.EPOCH);
        return PaperReader.bytes(out -> new Press()
                .write(
                        sheet -> {
                            float top = sheet.y();
                            sheet.left("Dòng thứ nhất", Style.regular(10), Sheet.LEFT, 200);
                            sheet.moveTo(top - apart);
                            sheet.left("Dòng thứ hai", Style.regular(10), Sheet.LEFT, 200);
                        },
                        metadata,
                        out));
    }
}
