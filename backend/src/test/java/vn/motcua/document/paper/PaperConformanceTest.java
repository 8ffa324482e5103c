package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.motcua.document.typesetting.Press;

/** What the papers claim to be, judged by the industry's own validator. */
class PaperConformanceTest {
    private static final Press PRESS = new Press();

    @BeforeAll
    static void chooseParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        ReceiptPaper receipt = new ReceiptPaper(PRESS);
        ApplicationPaper application = new ApplicationPaper(PRESS);
        byte[] shortReceipt =
                PaperReader.bytes(out -> receipt.write(PaperSamples.receipt(PaperSamples.HUONG, List.of()), out));
        byte[] longReceipt = PaperReader.bytes(
                out -> receipt.write(PaperSamples.receipt(PaperSamples.COMPANY, PaperSamples.items(80)), out));
        var sections = List.of(PaperSamples.section("1. Giải trình", "Nội dung 😀", "Dòng\n".repeat(150)));
        byte[] longApplication =
                PaperReader.bytes(out -> application.write(PaperSamples.application(sections, List.of()), out));
        byte[] draft = PaperReader.bytes(out -> application.write(PaperSamples.draft(), out));
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> Stream.of(
                        Arguments.of("short receipt", flavour, shortReceipt),
                        Arguments.of("long receipt", flavour, longReceipt),
                        Arguments.of("long application", flavour, longApplication),
                        Arguments.of("draft", flavour, draft)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void paperIsWhatItClaimsToBe(String name, PDFAFlavour flavour, byte[] paper) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> failures = validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();

            assertThat(failures).as(name).isEmpty();
        }
    }
}
