package vn.motcua.exchange.edxml.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.reading.Bounds;
import vn.motcua.exchange.edxml.reading.EdxmlReader;
import vn.motcua.exchange.edxml.reading.EdxmlReading;

/** Each attachment travels in an archive; what is packed already is not packed once more. */
class PackingTest {
    private static final ExchangeAgency SENDER = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
    private static final ExchangeAgency RECEIVER = ExchangeAgency.of("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị");
    /** Would become almost nothing. */
    private static final byte[] SAME = new byte[400_000];

    @TempDir
    Path scratch;

    @Test
    void wordsTravelPacked() throws IOException {
        assertThat(written("to-trinh.xml").length).isLessThan(SAME.length / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-trinh.pdf", "TO-TRINH.PDF", "anh.jpg", "bang.xlsx"})
    void packedFileTravelsAsItIs(String name) throws IOException {
        assertThat(written(name).length).isGreaterThan(SAME.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-trinh.pdf", "to-trinh.xml"})
    void comesOutAsItWentIn(String name) throws IOException {
        EdxmlReader reader = new EdxmlReader(
                ExchangeAgency.known(SENDER.partner()), Clock.fixed(EdxmlMessages.NOON, ZoneOffset.UTC), Bounds.USUAL);
        EdxmlReading reading = reader.read(new ByteArrayInputStream(written(name)), scratch);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        EdxmlReading.DocumentRead.class,
                        read -> assertThat(bytes(
                                        read.message().attachments().getFirst().content()))
                                .isEqualTo(SAME));
    }

    private byte[] written(String name) throws IOException {
        DocumentMessage message = EdxmlMessages.document(SENDER, RECEIVER, EdxmlMessages.attachment(1, name, SAME));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EdxmlWriter(scratch).write(message, SENDER.signer(), out);
        return out.toByteArray();
    }

    private static byte[] bytes(AttachmentContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = content.open()) {
            in.transferTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
