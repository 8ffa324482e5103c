package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.signature.DomSignature;
import vn.motcua.exchange.edxml.signature.Partners;
import vn.motcua.exchange.edxml.writing.EdxmlWriter;

/** Two agencies who write to one another, a stranger, and what is read of what they write. */
final class Post implements AutoCloseable {
    static final ExchangeAgency SENDER = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
    static final ExchangeAgency RECEIVER = ExchangeAgency.of("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị");
    static final ExchangeAgency STRANGER = ExchangeAgency.of("000.00.00.H99", "Không ai biết");
    static final Partners PARTNERS = ExchangeAgency.known(SENDER.partner(), RECEIVER.partner());
    static final Bounds SMALL = new Bounds(4 << 20, 8 << 20, 5, 2_000, 12, 100);
    private static final String SIGNATURE = "(?s)<Signature xmlns=.*</Signature>";

    private final Path scratch;

    Post() {
        try {
            // Below what a build leaves behind, so that a run that is killed leaves nothing elsewhere.
            scratch = Files.createTempDirectory(Files.createDirectories(Path.of("target", "edxml-test")), "post");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A new document of the sender's with two attachments. */
    static DocumentMessage letter() {
        return EdxmlMessages.document(
                SENDER,
                RECEIVER,
                EdxmlMessages.attachment(1, "to-trinh.pdf", "%PDF tờ trình"),
                EdxmlMessages.attachment(2, "phu-luc.docx", "phụ lục"));
    }

    byte[] written(EdxmlMessage message, ExchangeAgency signer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EdxmlWriter(scratch).write(message, signer.signer(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** As it travels. */
    String text(EdxmlMessage message) {
        return new String(written(message, SENDER), StandardCharsets.UTF_8);
    }

    /** As it travels, without its signature. */
    String unsigned(EdxmlMessage message) {
        return text(message).replaceFirst(SIGNATURE, "");
    }

    /** With a signature of the sender's that the platform made: whatever stands in it, the sender has said. */
    static String signed(String xml) {
        return DomSignature.USUAL.sign(xml, SENDER);
    }

    EdxmlReading read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    EdxmlReading read(byte[] xml) {
        return read(xml, PARTNERS, EdxmlMessages.NOON);
    }

    EdxmlReading read(byte[] xml, Partners partners, Instant now) {
        try {
            Path file = Files.write(scratch.resolve("package.xml"), xml);
            EdxmlReading reading =
                    new EdxmlReader(partners, Clock.fixed(now, ZoneOffset.UTC), SMALL).read(file, scratch);
            Files.delete(file);
            return reading;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Refused for this reason, and nothing left lying about. */
    EdxmlReading.Refused refused(byte[] xml, Refusal reason) {
        EdxmlReading reading = read(xml);
        assertThat(reading).isInstanceOf(EdxmlReading.Refused.class);
        EdxmlReading.Refused refused = (EdxmlReading.Refused) reading;
        assertThat(refused.reason()).as(refused.detail()).isEqualTo(reason);
        assertThat(lying()).isEmpty();
        return refused;
    }

    EdxmlReading.Refused refused(String xml, Refusal reason) {
        return refused(xml.getBytes(StandardCharsets.UTF_8), reason);
    }

    List<Path> lying() {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path scratch() {
        return scratch;
    }

    static byte[] bytes(Attachment attachment) {
        try (var in = attachment.content().open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
