package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.document.typesetting.Press;

/** Receipt and application are what they claim to be, on one page and on several. */
class PaperConformanceTest {
    private static final ReceiptPaper RECEIPT = new ReceiptPaper(new Press());
    private static final ApplicationPaper APPLICATION = new ApplicationPaper(new Press());

    static Stream<Arguments> papers() {
        var sections = List.of(PaperSamples.section("1. Giải trình", "Nội dung 😀", "Dòng\n".repeat(150)));
        return Stream.of(
                paper("short receipt", out -> RECEIPT.write(receipt(PaperSamples.HUONG, 0), out)),
                paper("long receipt", out -> RECEIPT.write(receipt(PaperSamples.COMPANY, 80), out)),
                paper("receipt of endless names", out -> RECEIPT.write(receipt(PaperSamples.ENDLESS, 3), out)),
                paper("receipt of long agency", out -> RECEIPT.write(PaperSamples.receiptOfLongAgency(), out)),
                paper("long application", out -> APPLICATION.write(PaperSamples.application(sections, List.of()), out)),
                paper("draft", out -> APPLICATION.write(PaperSamples.draft(), out)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void paperIsWhatItClaimsToBe(String name, Consumer<OutputStream> paper) {
        byte[] drawn = LookedAt.as(name.replace(' ', '-'), PaperReader.bytes(paper));

        assertThat(Conformance.failures(drawn)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void nothingIsDrawnOverSomethingElse(String name, Consumer<OutputStream> paper) {
        assertThat(Overlaps.in(PaperReader.bytes(paper))).as(name).isEmpty();
    }

    @Test
    void readersAreToldToShowTheTitle() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PaperReader.bytes(out -> RECEIPT.write(receipt(PaperSamples.HUONG, 1), out)))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getCOSObject().containsKey("DisplayDocTitle")).isFalse();
        }
    }

    private static ReceiptContent receipt(PaperPerson owner, int items) {
        return PaperSamples.receipt(owner, PaperSamples.items(items));
    }

    private static Arguments paper(String name, Consumer<OutputStream> paper) {
        return Arguments.of(name, paper);
    }
}
