package vn.motcua.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.text.Language;

class EnquiryTest {
    private static final DossierCode CODE = new DossierCode("H56.31-261122-0001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TTHS H56.31-261122-0001 ABC234",
                "tths h56.31-261122-0001 abc234",
                "  TTHS   H56.31-261122-0001\tABC234\n",
                "TTHS H56.31 261122 0001 ABC234",
                "TTHS H56.312611220001 ABC234",
                "TTHS H56.312611220001ABC234",
                "TTHSH56.31-261122-0001ABC234",
                "Tths H56.31–261122–0001 abc 234",
                "TT HS H56.31-261122-0001 - ABC234.",
                "TTHS: H56.31-261122-0001, ABC234!",
            })
    void lineIsReadHoweverItIsTyped(String text) {
        assertThat(Enquiry.parse(text)).isInstanceOfSatisfying(Enquiry.Status.class, asked -> {
            assertThat(asked.codes()).contains(CODE);
            assertThat(asked.check()).isEqualTo("ABC234");
            assertThat(asked.language()).isEqualTo(Language.VI);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "TTHS H56-261122-0001 234567, H56-261122-0001",
        "TTHS 000.00.12.H56-261122-12345 ABC234, 000.00.12.H56-261122-12345",
        "TTHS H56.31.7-261122-1234567 ABC234, H56.31.7-261122-1234567",
    })
    void codesOfEveryFormAreRead(String text, String code) {
        assertThat(Enquiry.parse(text))
                .isInstanceOfSatisfying(
                        Enquiry.Status.class, asked -> assertThat(asked.codes()).contains(new DossierCode(code)));
    }

    @Test
    void englishKeywordAsksForEnglish() {
        assertThat(Enquiry.parse("status H56.31-261122-0001 abc234"))
                .isInstanceOfSatisfying(
                        Enquiry.Status.class,
                        asked -> assertThat(asked.language()).isEqualTo(Language.EN));
        assertThat(Enquiry.parse("help")).isEqualTo(new Enquiry.Help(Language.EN));
        assertThat(Enquiry.parse("STATUS")).isEqualTo(new Enquiry.Help(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRO GIUP",
                "trợ giúp",
                "Trợ Giúp",
                "TTHS",
                "",
                "   ",
                "xin chào",
                "TTHS H56.31-261122-0001",
                "TTHS ABC234",
                "TTHS H56.31-261322-0001 ABC234",
                "TTHS 1' OR '1'='1",
                "H56.31-261122-0001 ABC234",
                "😀"
            })
    void anythingElseAsksForHelp(String text) {
        assertThat(Enquiry.parse(text)).isEqualTo(new Enquiry.Help(Language.VI));
    }

    @Test
    void longMessageIsNotReadToItsEnd() {
        assertThat(Enquiry.parse("TTHS " + "H56.31-".repeat(100_000))).isInstanceOf(Enquiry.Help.class);
    }

    @Test
    void codeWithoutDashesIsReadInFewWays() {
        assertThat(Enquiry.parse("TTHS H56.1111111111111 ABC234"))
                .isInstanceOfSatisfying(
                        Enquiry.Status.class,
                        asked -> assertThat(asked.codes())
                                .map(DossierCode::value)
                                .containsExactlyInAnyOrder(
                                        "H56.111-111111-1111", "H56.11-111111-11111", "H56.1-111111-111111"));
    }
}
