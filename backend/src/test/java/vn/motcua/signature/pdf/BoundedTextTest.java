package vn.motcua.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.inspection.HostilePdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** Small files whose pages take for ever to read: whoever signs is told within seconds, and the server goes on. */
class BoundedTextTest {
    private static final Signer LEADER = Signer.leader("lanhdao.tp", Letters.LEADER);
    private static final Signer HOA = Signer.leader("hoa.lanhdao", "Hoa");
    private static final Signer AGENCY = Signer.agency("H56.14", "Ủy ban nhân dân phường Đông Quang");
    private static final SignPdf SIGN = Signing.with(
            new TestKeys(new TestAuthority()).with(LEADER).with(HOA).with(AGENCY),
            Instant.parse("2026-11-20T03:15:00Z"));
    private static final Imprint IMPRINT =
            new Imprint("226/GP-UBND", LocalDate.of(2026, 11, 20), "https://dichvucong.example.vn/xac-minh/7K2M9P4TQX");

    static Stream<SoundPdf> endless() throws IOException {
        return Stream.of(
                SoundPdf.ofOwnMaking(HostilePdf.FORMS_THAT_EACH_DRAW_THE_NEXT_TWICE.bytes()),
                SoundPdf.ofOwnMaking(HostilePdf.FORM_THAT_DRAWS_ITSELF_BY_ITS_PAGES_NAMES.bytes()),
                drawing("BT /F 9 Tf " + ("(" + "a".repeat(1000) + ") Tj ").repeat(120), 1),
                drawing("q Q ".repeat(50_000), 200),
                drawing("Q ".repeat(100_000), 1),
                drawing(" ".repeat(1 << 20), 3_000),
                SoundPdf.ofOwnMaking(HostilePdf.fontOfManyLongLetters()));
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isToldBeforeAnybodySigns(SoundPdf endless) {
        assertThat(SIGN.unfitForBoth(endless, AGENCY, IMPRINT)).contains(new SignOutcome.Unreadable());
        assertThat(SIGN.unfit(endless, AGENCY, IMPRINT)).contains(new SignOutcome.Unreadable());
        assertThat(SIGN.sign(endless, LEADER)).isEqualTo(new SignOutcome.Unreadable());
    }

    /** Pages are counted each by itself: together these have more letters than one may have. */
    @Test
    void draftOfManyFullPagesIsSignedAboveItsName() throws IOException {
        SoundPdf draft = pages("a", "a", "a", "a", "a", "a", "a", "Hoa");

        assertThat(SIGN.unfitForBoth(draft, AGENCY, IMPRINT)).isEmpty();
        SoundPdf signed = Signing.signed(SIGN, draft, HOA);

        assertThat(MarksOn.page(signed, 8))
                .singleElement()
                .satisfies(mark -> assertThat(mark.bottom()).isBetween(90f, 100f));
    }

    /** Drafting looks at the last page and the first: nothing between them may keep a leader from signing. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void draftWithAPageBetweenThatCannotBeReadIsSignedOnItsLast() throws IOException {
        SoundPdf draft = pages("a", "Hoa", "a".repeat(30), "a");

        assertThat(SIGN.unfitForBoth(draft, AGENCY, IMPRINT)).isEmpty();
        SoundPdf signed = Signing.signed(SIGN, draft, HOA);

        assertThat(MarksOn.page(signed, 4)).hasSize(1);
    }

    /** Each with 18,000 letters of small print for every letter here, and with what is given as its last line. */
    private static SoundPdf pages(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            for (String line : lines) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 2);
                    content.newLineAtOffset(72, 600);
                    for (int row = 0; row < 60 * line.length(); row++) {
                        content.newLineAtOffset(0, row < 60 ? -3 : 0);
                        content.showText("a".repeat(300));
                    }
                    content.setFont(font, 12);
                    content.newLineAtOffset(228, 260);
                    content.showText(line);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        }
    }

    @Test
    void readingThatTakesTooLongIsGivenUp() throws IOException {
        SoundPdf slow = drawing("q Q ".repeat(50_000), 20);
        try (PDDocument pdf = Loader.loadPDF(slow.bytes())) {
            BoundedText text = new BoundedText(Duration.ofMillis(20)) {};

            assertThatThrownBy(() -> text.read(pdf, 1))
                    .isInstanceOf(BoundedText.Unread.class)
                    .hasMessageContaining("longer than");
        }
    }

    /** Its document has its number by then. */
    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void agencySignsItWithoutAMark(SoundPdf endless) throws IOException {
        SoundPdf issued = Signing.signed(SIGN, endless, AGENCY, IMPRINT);

        assertThat(SignatureCount.of(issued)).isEqualTo(1);
        assertThat(MarksOn.page(issued, 1)).isEmpty();
    }

    /** One page with the same content so many times over. */
    private static SoundPdf drawing(String content, int times) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            COSArray contents = new COSArray();
            for (int i = 0; i < times; i++) {
                contents.add(stream.getCOSObject());
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        }
    }
}
