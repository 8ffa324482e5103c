package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.signature.DomSignature;

/** What is written parses back equal, fits the schema, and is signed as the platform's own validator sees it. */
class RoundTripTest {
    private static final AttachmentContent ANY = AttachmentContent.of(new byte[0]);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Domain(MessageDomain.class)
    void documentParsesBackEqual(@ForAll DocumentMessage message) {
        try (Post post = new Post()) {
            byte[] xml = post.written(message, Post.SENDER);
            holds(xml);
            EdxmlReading reading = post.read(xml);
            assertThat(reading).isInstanceOf(EdxmlReading.DocumentRead.class);
            DocumentMessage read = ((EdxmlReading.DocumentRead) reading).message();
            assertThat(withoutContents(read)).isEqualTo(withoutContents(message));
            for (int i = 0; i < message.attachments().size(); i++) {
                assertThat(Post.bytes(read.attachments().get(i)))
                        .isEqualTo(Post.bytes(message.attachments().get(i)));
                assertThat(read.attachments().get(i).size())
                        .isEqualTo(message.attachments().get(i).size());
            }
            assertThat(post.lying()).isEmpty();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(MessageDomain.class)
    void statusParsesBackEqual(@ForAll StatusMessage message) {
        try (Post post = new Post()) {
            byte[] xml = post.written(message, Post.SENDER);
            holds(xml);
            assertThat(post.read(xml)).isEqualTo(new EdxmlReading.StatusRead(message, true));
        }
    }

    private static void holds(byte[] xml) {
        assertThat(DomSignature.verifies(xml, Post.SENDER.certificate().getPublicKey()))
                .isTrue();
        EdxmlSchema.validate(xml);
    }

    private static EdxmlMessage withoutContents(DocumentMessage message) {
        return new DocumentMessage(
                message.from(),
                message.to(),
                message.header(),
                message.business(),
                message.trace(),
                message.attachments().stream()
                        .map(file -> new Attachment(
                                file.contentId(), file.name(), file.contentType(), file.description(), ANY))
                        .toList());
    }
}
