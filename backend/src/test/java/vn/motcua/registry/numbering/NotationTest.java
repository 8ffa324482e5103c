package vn.motcua.registry.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.registry.DocumentType;

/** A series is one for each kind of document; who draws a letter up makes no other of it. */
class NotationTest {

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void unitMakesNoSeriesOfItsOwn(DocumentType type) {
        assertThat(series(type, "TP")).isEqualTo(series(type, "VHXH"));
        assertThat(series(type, "TP")).isEqualTo(type == DocumentType.LETTER ? "UBND-…" : type.notation("UBND", ""));
    }

    @ParameterizedTest
    @CsvSource({"UBND,UBND-TP,UBND-…", "UBND,UBND-…,UBND-…", "UBND,QĐ-UBND,QĐ-UBND", "CT,CT-CT,CT-CT", "CT,CT-VP,CT-…"})
    void whatIsWrittenWithoutATypeIsOfTheSeriesItLooksLike(String issuer, String text, String series) {
        assertThat(Notation.written(text, issuer)).isEqualTo(new Notation(text, series));
    }

    @Test
    void symbolNamesTheUnitAllTheSame() {
        assertThat(Notation.of(DocumentType.LETTER, "UBND", "UBND-TP").text()).isEqualTo("UBND-TP");
    }

    private static String series(DocumentType type, String unit) {
        return Notation.of(type, "UBND", type.notation("UBND", unit)).series();
    }
}
