package vn.motcua.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** Where marks stand on drafts that officers upload: upon no letter and upon nothing that was put on the page before. */
class MarkPlaceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Signer LEADER = Signer.leader("lanhdao.tp", Letters.LEADER);
    private static final Signer AGENCY =
            Signer.agency("H56.14", "Ủy ban nhân dân phường Đông Quang thành phố Thanh Hoá tỉnh Thanh Hoá");
    private static final SignPdf SIGN =
            Signing.with(new TestKeys(new TestAuthority()).with(LEADER).with(AGENCY), NOW);
    private static final Imprint IMPRINT =
            new Imprint("226/GP-UBND", LocalDate.of(2026, 11, 20), "https://dichvucong.example.vn/xac-minh/7K2M9P4TQX");

    @Test
    void marksStandWhereTheDecreeWantsThem() throws IOException {
        SoundPdf issued = issued(Letters.on(PDRectangle.A4), LEADER);

        List<Box> marks = MarksOn.page(issued, 1);
        Box name = Letters.name(PDRectangle.A4);
        assertThat(marks.getFirst().bottom()).isBetween(name.top() - 8, name.top());
        assertThat(middle(marks.getFirst())).isCloseTo(middle(name), within(2f));
        assertThat(marks.getLast().top()).isCloseTo(9, within(0.1f));
        assertThat(marks.getLast().right()).isCloseTo(PDRectangle.A4.getWidth() - 48, within(0.1f));
        assertThat(MarksOn.covered(issued)).isEmpty();
    }

    @Test
    void furtherSignersMarksStandBesideThoseThatAreThere() throws IOException {
        SoundPdf issued = issued(Letters.on(PDRectangle.A4), LEADER, LEADER);
        issued = Signing.signed(SIGN, issued, AGENCY, IMPRINT);

        List<Box> marks = MarksOn.page(issued, 1);
        assertThat(marks).hasSize(4);
        assertThat(marks.get(1).top())
                .as("beside the first leader's")
                .isCloseTo(marks.get(0).top(), within(0.1f));
        assertThat(marks.get(3).top()).isGreaterThan(marks.get(2).top());
        assertThat(MarksOn.covered(issued)).isEmpty();
        LookedAt.as("marks-beside-others", issued.bytes());
    }

    @Test
    void agencysMarkGivesWayAlongTheUpperEdgeWhereSomebodyPutAStamp() throws IOException {
        SoundPdf issued = issued(stamped(Letters.on(PDRectangle.A4), new PDRectangle(420, 780, 150, 60)), LEADER);

        Box mark = MarksOn.page(issued, 1).getLast();
        assertThat(mark.top()).isCloseTo(9, within(0.1f));
        assertThat(mark.right()).isLessThanOrEqualTo(420);
        assertThat(MarksOn.covered(issued)).isEmpty();
        LookedAt.as("marks-beside-a-stamp", issued.bytes());
    }

    @Test
    void pagesOfAnySizeAreSealed() throws IOException {
        SoundPdf card = issued(Letters.nameAloneOn(new PDRectangle(243, 153)), LEADER);
        SoundPdf small = issued(Letters.on(PDRectangle.A6), LEADER);

        assertThat(MarksOn.page(card, 1)).hasSize(2);
        assertThat(MarksOn.covered(card)).isEmpty();
        assertThat(MarksOn.page(small, 1)).hasSize(2);
        assertThat(MarksOn.covered(small)).isEmpty();
        LookedAt.as("marks-on-a-card", card.bytes());
        LookedAt.as("marks-on-a6", small.bytes());
    }

    /** Browsers print in 0.24 and 0.75 of a point; others write letters of one unit and scale the page up. */
    @ParameterizedTest
    @ValueSource(floats = {0.01f, 0.24f, 0.75f, 13, 100})
    void pageMayScaleWhatIsWrittenOnIt(float unit) throws IOException {
        SoundPdf draft = Letters.inUnitsOf(unit);

        assertThat(SIGN.unfitForBoth(draft, AGENCY, IMPRINT)).isEmpty();
        SoundPdf issued = issued(draft, LEADER);

        List<Box> marks = MarksOn.page(issued, 1);
        Box name = Letters.name(PDRectangle.A4);
        assertThat(marks.getFirst().bottom()).isBetween(name.top() - 8, name.top());
        assertThat(marks.getLast().top()).isCloseTo(9, within(0.1f));
        assertThat(MarksOn.covered(issued)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void marksStandUprightOnTurnedPages(int rotation) throws IOException {
        SoundPdf issued = issued(Letters.turned(rotation), LEADER);

        List<Box> marks = MarksOn.page(issued, 1);
        assertThat(marks.getFirst().bottom()).isBetween(490f, 515f);
        assertThat(marks.getFirst().width()).isGreaterThan(marks.getFirst().height());
        assertThat(marks.getLast().top()).isCloseTo(9, within(0.1f));
        assertThat(MarksOn.covered(issued)).isEmpty();
        LookedAt.as("marks-turned-" + rotation, issued.bytes());
    }

    @Test
    void marksStandWithinWhatIsSeenOfAPage() throws IOException {
        SoundPdf issued = issued(cropped(Letters.on(PDRectangle.A4)), LEADER);

        assertThat(MarksOn.page(issued, 1)).hasSize(2).allSatisfy(mark -> {
            assertThat(mark.left()).isGreaterThanOrEqualTo(30);
            assertThat(mark.top()).isGreaterThanOrEqualTo(40);
            assertThat(mark.right()).isLessThanOrEqualTo(PDRectangle.A4.getWidth() - 30);
        });
        assertThat(MarksOn.covered(issued)).isEmpty();
    }

    @Test
    void fileWithoutRoomIsToldBeforeAnybodySigns() throws IOException {
        SoundPdf full = stamped(Letters.on(PDRectangle.A4), new PDRectangle(0, 0, 595, 842));

        assertThat(SIGN.unfitForBoth(full, AGENCY, IMPRINT)).contains(new SignOutcome.NoRoom());
        assertThat(SIGN.sign(full, LEADER)).isEqualTo(new SignOutcome.NoRoom());
        assertThat(SIGN.unfit(full, AGENCY, IMPRINT)).contains(new SignOutcome.NoRoom());
        assertThat(SIGN.unfitForBoth(Letters.on(PDRectangle.A4), AGENCY, IMPRINT))
                .isEmpty();
    }

    /** Its document has its number by then. */
    @Test
    void agencySignsWithoutAMarkWhereThereIsNoRoom() throws IOException {
        SoundPdf full = stamped(Letters.on(PDRectangle.A4), new PDRectangle(0, 0, 595, 842));

        SoundPdf issued = Signing.signed(SIGN, full, AGENCY, IMPRINT);

        assertThat(SignatureCount.of(issued)).isEqualTo(1);
        assertThat(MarksOn.page(issued, 1)).isEmpty();
    }

    private static SoundPdf issued(SoundPdf draft, Signer... leaders) {
        SoundPdf signed = draft;
        for (Signer leader : leaders) {
            signed = Signing.signed(SIGN, signed, leader);
        }
        return Signing.signed(SIGN, signed, AGENCY, IMPRINT);
    }

    private static SoundPdf stamped(SoundPdf draft, PDRectangle place) throws IOException {
        return changed(draft, page -> {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(place);
            page.getAnnotations().add(stamp);
        });
    }

    private static SoundPdf cropped(SoundPdf draft) throws IOException {
        return changed(draft, page -> page.setCropBox(new PDRectangle(30, 30, 535, 772)));
    }

    private static SoundPdf changed(SoundPdf draft, Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(draft.bytes())) {
            change.of(pdf.getPage(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        }
    }

    /** What is done to a page. */
    private interface Change {
        void of(PDPage page) throws IOException;
    }

    private static float middle(Box box) {
        return (box.left() + box.right()) / 2;
    }
}
