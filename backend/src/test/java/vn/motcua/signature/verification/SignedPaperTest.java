package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.notice.SignedSamples;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Papers as they are issued, with the visible marks of Decree 30/2020. */
class SignedPaperTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Signer LEADER = Signer.leader("lanhdao", SignedSamples.LEADER);
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp");
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final SignPdf SIGN =
            Signing.with(new TestKeys(AUTHORITY).with(LEADER).with(AGENCY), NOW);

    @TempDir
    private static Path folder;

    @Test
    void receiptStaysFitForTheArchiveWithItsSignature() throws IOException {
        SoundPdf signed = Signing.signed(SIGN, SignedSamples.receipt(), AGENCY);

        assertThat(Conformance.archivalFailures(signed.bytes())).isEmpty();
        assertThat(covered(signed)).as("letters below marks").isEmpty();
        looked("receipt", signed);
    }

    @Test
    void apologyStaysFitForTheArchiveWithBothSignatures() throws IOException {
        SoundPdf once = Signing.signed(SIGN, SignedSamples.apology(), LEADER);
        SoundPdf twice = Signing.signed(SIGN, once, AGENCY);

        assertThat(Conformance.archivalFailures(once.bytes())).isEmpty();
        assertThat(Conformance.archivalFailures(twice.bytes())).isEmpty();
        assertThat(covered(twice)).as("letters below marks").isEmpty();
        assertThat(Verifying.trusting(AUTHORITY.trustedIn(folder)).verify(twice).isValid())
                .isTrue();
        looked("apology", twice);
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

    /** Leaves the paper where whoever builds can look at it. */
    private static void looked(String name, SoundPdf paper) throws IOException {
        Path seen = Path.of("target", "papers");
        Files.createDirectories(seen);
        Files.write(seen.resolve("signed-" + name + ".pdf"), paper.bytes());
    }
}
