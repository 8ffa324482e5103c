package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {
    private static final String GOOD = Edxml.document("A", List.of("B", "C", "B"), "V/v một việc");

    @TempDir
    private Path folder;

    @Test
    void documentNamesItsSenderItsReceiversAndWhatItIsAbout() throws IOException {
        assertThat(EnvelopeReader.read(Edxml.file(folder, GOOD)))
                .contains(new Envelope("A", List.of("B", "C"), "V/v một việc", "12/UBND-VP"));
    }

    @Test
    void statusMessageGoesToTheOneItAnswers() throws IOException {
        assertThat(EnvelopeReader.read(Edxml.file(folder, Edxml.status("A", "B"))))
                .contains(new Envelope("A", List.of("B"), "", ""));
    }

    /** Many write the standard's prefix, some none. */
    @Test
    void prefixDoesNotMatter() throws IOException {
        assertThat(EnvelopeReader.read(Edxml.file(folder, GOOD.replace("edXML:", ""))))
                .isPresent();
    }

    @Test
    void longTitleIsCutBetweenLetters() throws IOException {
        String title = "𝄞".repeat(600);

        Envelope envelope = EnvelopeReader.read(Edxml.file(folder, Edxml.document("A", List.of("B"), title)))
                .orElseThrow();

        assertThat(envelope.title()).isEqualTo("𝄞".repeat(500));
    }

    /** What stands elsewhere in a package is no sender and no receiver, whatever it is called. */
    @ParameterizedTest
    @ValueSource(strings = {"From", "To", "edXMLHeader", "OrganId"})
    void elementInAnotherPlaceIsNotTaken(String element) throws IOException {
        String moved = GOOD.replaceAll("(</?)edXML:" + element + ">", "$1edXML:X" + element + ">");

        assertThat(EnvelopeReader.read(Edxml.file(folder, moved))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE edXML>",
                "<!DOCTYPE edXML SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE edXML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
            })
    void documentTypeIsRefused(String type) throws IOException {
        assertThat(EnvelopeReader.read(Edxml.file(folder, GOOD.replace("?>", "?>" + type))))
                .isEmpty();
    }

    @Test
    void headerWithoutEndIsRefused() throws IOException {
        String endless = GOOD.replace("<edXML:Subject>", "<edXML:Subject>" + "x".repeat(2 * 1024 * 1024));

        assertThat(EnvelopeReader.read(Edxml.file(folder, endless))).isEmpty();
        assertThat(EnvelopeReader.read(Edxml.file(folder, GOOD.replace("<edXML:From>", "<a>".repeat(50)))))
                .isEmpty();
    }
}
