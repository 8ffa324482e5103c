package vn.motcua.exchange.edxml.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
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

    /** Around the size up to which a file is held whole, and nothing at all. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, 262_144, 262_145})
    void fileOfAnySizeStandsAloneInItsArchive(int size) throws IOException {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        byte[] archive = archive(new String(written("Tờ trình số 1.pdf", file), StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("Tờ trình số 1.pdf");
            assertThat(zip.readAllBytes()).isEqualTo(file);
            assertThat(zip.getNextEntry()).isNull();
        }
        // Others read an archive from its end.
        Path onDisk = Files.write(scratch.resolve("archive.zip"), archive);
        try (ZipFile zip = new ZipFile(onDisk.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("Tờ trình số 1.pdf");
            assertThat(zip.getInputStream(zip.entries().nextElement()).readAllBytes())
                    .isEqualTo(file);
        }
    }

    private static byte[] archive(String message) {
        String element = "ContentTransferEncoded";
        int begins = message.indexOf('>', message.indexOf("<edXML:" + element)) + 1;
        return Base64.getDecoder().decode(message.substring(begins, message.indexOf("</edXML:" + element)));
    }

    private byte[] written(String name) throws IOException {
        return written(name, SAME);
    }

    private byte[] written(String name, byte[] file) throws IOException {
        DocumentMessage message = EdxmlMessages.document(SENDER, RECEIVER, EdxmlMessages.attachment(1, name, file));
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
