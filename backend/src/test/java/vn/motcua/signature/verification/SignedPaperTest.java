package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.notice.SignedSamples;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.Imprint;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Papers as they are issued, with the visible marks of Decree 30/2020. */
class SignedPaperTest {
    private static final int DPI = 144;
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Signer LEADER = Signer.leader("lanhdao", SignedSamples.LEADER);
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp");
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final SignPdf SIGN =
            Signing.with(new TestKeys(AUTHORITY).with(LEADER).with(AGENCY), NOW);

    @TempDir
    private static Path folder;

    @Test
    void receiptStaysFitForTheArchiveAndForReadersWithItsSignature() throws IOException {
        SoundPdf signed = Signing.signed(SIGN, SignedSamples.receipt(), AGENCY);

        assertThat(Conformance.failures(signed.bytes())).isEmpty();
        assertThat(covered(signed)).as("letters below marks").isEmpty();
        LookedAt.as("signed-receipt", signed.bytes());
    }

    @Test
    void apologyStaysFitForTheArchiveAndForReadersWithBothSignatures() throws IOException {
        SoundPdf once = Signing.signed(SIGN, SignedSamples.apology(), LEADER);
        SoundPdf twice = Signing.signed(SIGN, once, AGENCY);

        assertThat(Conformance.failures(once.bytes())).isEmpty();
        assertThat(Conformance.failures(twice.bytes())).isEmpty();
        assertThat(covered(twice)).as("letters below marks").isEmpty();
        assertThat(Verifying.trusting(AUTHORITY.trustedIn(folder)).verify(twice).isValid())
                .isTrue();
        LookedAt.as("signed-apology", twice.bytes());
    }

    @Test
    void resultCarriesItsNumberAboveEverythingElse() throws IOException {
        SoundPdf once = Signing.signed(SIGN, SignedSamples.apology(), LEADER);
        Imprint imprint = new Imprint(
                "12/GP-UBND", LocalDate.of(2026, 11, 20), "https://dichvucong.example.vn/xac-minh/7K2M9P4TQX");

        SoundPdf issued = Signing.signed(SIGN, once, AGENCY, imprint);

        assertThat(Conformance.failures(issued.bytes())).isEmpty();
        assertThat(covered(issued)).as("letters below marks").isEmpty();
        LookedAt.as("issued-result", issued.bytes());
    }

    @Test
    void leadersMarkStandsInTheMiddleAboveTheName() throws IOException {
        SoundPdf signed = Signing.signed(SIGN, SignedSamples.apology(), LEADER);

        try (PDDocument pdf = Loader.loadPDF(signed.bytes())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
            IntSummaryStatistics ink = new IntSummaryStatistics();
            int lowest = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    if (isBlue(page.getRGB(x, y))) {
                        ink.accept(x);
                        lowest = y;
                    }
                }
            }
            IntSummaryStatistics name = new IntSummaryStatistics();
            for (int y = lowest + DPI / 36; y < lowest + DPI / 4; y++) {
                for (int x = page.getWidth() / 2; x < page.getWidth(); x++) {
                    if (isDark(page.getRGB(x, y))) {
                        name.accept(x);
                    }
                }
            }
            assertThat((ink.getMin() + ink.getMax()) / 2.0)
                    .isCloseTo((name.getMin() + name.getMax()) / 2.0, within(DPI / 72.0 * 2));
        }
    }

    @Test
    void markOfAnEndlessNameStaysInItsPlace() throws IOException {
        String name = "Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa ".repeat(4).strip();
        Signer agency = Signer.agency("H56.15", name);
        SoundPdf signed = Signing.signed(
                Signing.with(new TestKeys(AUTHORITY).with(agency), NOW), SignedSamples.receipt(), agency);

        try (PDDocument pdf = Loader.loadPDF(signed.bytes())) {
            PDRectangle mark = pdf.getPage(0).getAnnotations().getFirst().getRectangle();
            assertThat(mark.getLowerLeftX()).isPositive();
            assertThat(mark.getUpperRightX())
                    .isLessThan(pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xFF) - (rgb >> 16 & 0xFF) > 0x60;
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xFF) < 0x60;
    }

    /** Letters of pages that lie below a visible mark. */
    private static List<String> covered(SoundPdf sound) throws IOException {
        List<String> covered = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            int marks = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                for (PDAnnotation mark : pdf.getPage(page).getAnnotations()) {
                    marks++;
                    covered.addAll(lettersIn(pdf, page, mark.getRectangle()));
                }
            }
            assertThat(marks).isPositive();
        }
        return covered;
    }

    private static List<String> lettersIn(PDDocument pdf, int page, PDRectangle mark) throws IOException {
        List<String> inside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                float baseline = at.getPageHeight() - at.getYDirAdj();
                float top = baseline + 0.6f * at.getFontSizeInPt();
                boolean beside = at.getXDirAdj() > mark.getUpperRightX()
                        || at.getXDirAdj() + at.getWidthDirAdj() < mark.getLowerLeftX();
                if (!beside && top > mark.getLowerLeftY() && baseline < mark.getUpperRightY()) {
                    inside.add(at.getUnicode());
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        return inside;
    }
}
