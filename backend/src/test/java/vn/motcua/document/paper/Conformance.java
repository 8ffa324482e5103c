package vn.motcua.document.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What papers claim to be, judged by the industry's own validator. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** What a paper fails in as PDF/A-2b, PDF/A-2a (tagged) and PDF/UA-1; empty when it is all three. */
    public static List<String> failures(byte[] paper) {
        return Stream.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> failures(paper, flavour).stream())
                .toList();
    }

    private static List<String> failures(byte[] paper, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();
        } catch (VeraPDFException | java.io.IOException unreadable) {
            throw new AssertionError("the validator cannot read it", unreadable);
        }
    }
}
