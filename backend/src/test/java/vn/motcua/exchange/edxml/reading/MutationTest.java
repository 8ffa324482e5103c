package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.motcua._data.EdxmlMessages;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;

/** Whatever is done to a signed package, what is read is what was signed or nothing. */
class MutationTest {
    private static final StatusMessage STATUS = EdxmlMessages.status(Post.SENDER, Post.RECEIVER, StatusCode.ACCEPTED);

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void packageThatWasTamperedWithIsReadAsItWasOrNotAtAll(@ForAll long seed) {
        try (Post post = new Post()) {
            byte[] xml = tampered(post.written(Post.letter(), Post.SENDER), new Random(seed));
            if (post.read(xml) instanceof EdxmlReading.DocumentRead(DocumentMessage message)) {
                assertThat(message.header()).isEqualTo(Post.letter().header());
                assertThat(message.to()).isEqualTo(Post.letter().to());
                assertThat(message.attachments())
                        .map(Post::bytes)
                        .containsExactlyElementsOf(Post.letter().attachments().stream()
                                .map(Post::bytes)
                                .toList());
            } else {
                assertThat(post.lying()).isEmpty();
            }
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void statusThatWasTamperedWithIsReadAsItWasOrNotAtAll(@ForAll long seed) {
        try (Post post = new Post()) {
            byte[] xml = tampered(post.written(STATUS, Post.SENDER), new Random(seed));
            if (post.read(xml) instanceof EdxmlReading.StatusRead(StatusMessage message, boolean signed)) {
                assertThat(message).isEqualTo(STATUS);
                assertThat(signed).isTrue();
            }
        }
    }

    private static byte[] tampered(byte[] xml, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(xml, random);
            case 1 -> moved(xml, random, 1);
            case 2 -> moved(xml, random, 2);
            default -> moved(xml, random, 0);
        };
    }

    /** Some bytes become others. */
    private static byte[] bytes(byte[] xml, Random random) {
        byte[] other = xml.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    /** A piece from tag to tag stands in another place: as often as this, where it was and there. */
    private static byte[] moved(byte[] xml, Random random, int times) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int from = tag(text, random);
        int to = tag(text, random);
        String piece = text.substring(Math.min(from, to), Math.max(from, to));
        String rest = times == 2 ? text : text.replace(piece, "");
        int place = rest.isEmpty() ? 0 : tag(rest, random);
        return (times == 0 ? rest : rest.substring(0, place) + piece + rest.substring(place))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int tag(String text, Random random) {
        return Math.max(0, text.indexOf('<', random.nextInt(text.length())));
    }
}
