package vn.motcua.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;

class PicturePageTest {

    @Test
    void photographBecomesOnePageOnWhichItStandsWhole() throws IOException {
        byte[] pdf = PicturePage.of(SampleFiles.jpeg(400, 300), "ảnh.jpg").bytes();

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }
}
