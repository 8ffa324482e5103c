package vn.motcua.exchange.edxml.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.XmlEvents;

/** Documents of every shape that the platform signs on a tree are found sound as a stream, and not when a piece is changed. */
class ForeignSignaturesTest {
    private static final ExchangeAgency SENDER = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
    private static final XmlEvents.Bounds BOUNDS = new XmlEvents.Bounds(1 << 20, 5_000, 30);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatThePlatformSignedIsSound(@ForAll long seed, @ForAll DomForms forms) throws IOException {
        String signed = forms.signature().sign(document(new Random(seed)), SENDER);
        XmlSignature signature = found(signed);
        assertThatCode(() -> signature.check(SENDER.partner(), EdxmlMessages.NOON))
                .doesNotThrowAnyException();
        assertThat(signature.covers(passed(signature, signed))).isTrue();
        assertThat(signature.covers(passed(signature, signed.replaceFirst("</edXML>", "<x/></edXML>"))))
                .isFalse();
    }

    /** Which canonical forms a signature has: of the content and of itself. */
    enum DomForms {
        EXCLUSIVE(XmlSignatures.EXCLUSIVE, XmlSignatures.EXCLUSIVE),
        THEIRS(XmlSignatures.EXCLUSIVE, XmlSignatures.INCLUSIVE),
        INCLUSIVE(XmlSignatures.INCLUSIVE, XmlSignatures.INCLUSIVE),
        NONE("", XmlSignatures.EXCLUSIVE);

        private final String content;
        private final String info;

        DomForms(String content, String info) {
            this.content = content;
            this.info = info;
        }

        DomSignature signature() {
            return DomSignature.USUAL.formed(content, info);
        }
    }

    private static XmlSignature found(String xml) throws IOException {
        SignatureFinder finder = new SignatureFinder();
        pass(xml, finder);
        return finder.found().orElseThrow();
    }

    private static SignedContent passed(XmlSignature signature, String xml) throws IOException {
        SignedContent content = signature.content();
        pass(xml, content);
        return content;
    }

    private static void pass(String xml, Passing listener) throws IOException {
        XmlEvents.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), BOUNDS, () -> false, List.of(listener));
    }

    private static String document(Random random) {
        return "<?xml version=\"1.0\"?>\n<!-- x -->\n<edXML xmlns=\"" + Wire.NAMESPACE
                + "\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" xmlns:edXML=\"" + Wire.NAMESPACE + "\">"
                + junk(random, 3) + "<edXML:edXMLEnvelope xmlns:c=\"urn:c\"><edXML:edXMLHeader>" + junk(random, 4)
                + "</edXML:edXMLHeader>" + junk(random, 2) + "</edXML:edXMLEnvelope>" + junk(random, 4) + "</edXML>\n";
    }

    private static String junk(Random random, int deep) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "<!-- a < b -- >".replace("-- >", "-->");
                        case 1 -> "<![CDATA[<a>&]]>";
                        case 2 -> "&#xD;&amp;&lt;>\"'\t\r\n";
                        case 3 -> "Việt Nam 😀 \u00a0\u0085\u2028";
                        default -> deep == 0 ? "." : element(random, deep - 1);
                    });
        }
        return text.toString();
    }

    private static String element(Random random, int deep) {
        String prefix = List.of("", "a:", "b:", "edXML:").get(random.nextInt(4));
        String name = prefix + "e" + random.nextInt(3);
        StringBuilder tag = new StringBuilder("<" + name);
        if (random.nextInt(3) == 0) {
            tag.append(" xmlns:a=\"urn:")
                    .append(List.of("a", "b", "c&amp;d").get(random.nextInt(3)))
                    .append("\"");
        }
        if (random.nextInt(4) == 0) {
            tag.append(" xmlns=\"")
                    .append(List.of("", "urn:a", Wire.NAMESPACE).get(random.nextInt(3)))
                    .append("\"");
        }
        if (random.nextInt(4) == 0) {
            tag.append(" xmlns:unused=\"urn:unused\"");
        }
        List<String> attributes = List.of(
                " z=\"&lt;&amp;&quot;'>\"", " b:y=\"&#9;&#10;&#13; \"", " a=\"1\"", " edXML:x=\"ữ\"", " b:a='\"'");
        attributes.stream().filter(any -> random.nextInt(3) == 0).forEach(tag::append);
        return random.nextInt(4) == 0 ? tag + "/>" : tag + ">" + junk(random, deep) + "</" + name + ">";
    }
}
