package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.Refusal;

/** Runs through a document once: UTF-8, XML 1.0, no DTD, no entities of its own, no processing instructions, within bounds. */
public final class XmlEvents {
    private static final int MOST_ATTRIBUTES = 32;
    /** The parser's own words for its own bounds. */
    private static final String PARSERS_BOUND = "JAXP000100";

    private static final XMLInputFactory PARSERS = parsers();

    private final List<? extends Passing> listeners;
    private final Bounds bounds;
    private int depth;
    private int elements;

    /** How much a document may hold. */
    public record Bounds(long bytes, int elements, int depth) {}

    private XmlEvents(Bounds bounds, List<? extends Passing> listeners) {
        this.bounds = bounds;
        this.listeners = listeners;
    }

    /**
     * Lets the document pass before the listeners, up to its end or until there is enough of it.
     *
     * @throws Unacceptable for what the document holds
     * @throws IOException when the stream fails
     */
    public static void read(InputStream in, Bounds bounds, BooleanSupplier enough, List<? extends Passing> listeners)
            throws IOException {
        InputStream guarded = new MarkupGuard(in, bounds.bytes());
        var characters = new InputStreamReader(
                guarded,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            XMLStreamReader parser = PARSERS.createXMLStreamReader(characters);
            new XmlEvents(bounds, listeners).run(parser, enough);
        } catch (XMLStreamException broken) {
            throw cause(broken);
        } catch (CharacterCodingException notUtf8) {
            throw new Unacceptable(Refusal.NOT_UTF8, "bytes that are not UTF-8");
        }
    }

    private void run(XMLStreamReader parser, BooleanSupplier enough) throws XMLStreamException, IOException {
        declaration(parser);
        while (parser.hasNext() && !enough.getAsBoolean()) {
            switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(parser);
                case XMLStreamConstants.END_ELEMENT -> end(parser);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(parser);
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw new Unacceptable(Refusal.INSTRUCTION, "a processing instruction");
                default -> throw new Unacceptable(Refusal.DOCTYPE, "a DTD or an entity");
            }
        }
    }

    private static void declaration(XMLStreamReader parser) throws Unacceptable {
        String encoding = parser.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new Unacceptable(Refusal.NOT_UTF8, "another encoding is declared");
        }
        String version = parser.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new Unacceptable(Refusal.NOT_XML, "another version of XML");
        }
    }

    private void start(XMLStreamReader parser) throws IOException {
        depth++;
        elements++;
        if (depth > bounds.depth() || elements > bounds.elements()) {
            throw new Unacceptable(Refusal.TOO_COMPLEX, "elements beyond number or depth");
        }
        if (parser.getAttributeCount() > MOST_ATTRIBUTES || parser.getNamespaceCount() > MOST_ATTRIBUTES) {
            throw new Unacceptable(Refusal.TOO_COMPLEX, "attributes beyond number");
        }
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            if (XMLConstants.XML_NS_URI.equals(parser.getAttributeNamespace(i))) {
                // They pass to what stands below them, in the canonical form too; no message needs them.
                throw new Unacceptable(Refusal.NOT_EDXML, "an attribute of XML itself");
            }
        }
        for (Passing listener : listeners) {
            listener.start(parser);
        }
    }

    private void end(XMLStreamReader parser) throws IOException {
        depth--;
        for (Passing listener : listeners) {
            listener.end(parser);
        }
    }

    private void text(XMLStreamReader parser) throws IOException {
        if (depth == 0) {
            return;
        }
        for (Passing listener : listeners) {
            listener.text(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
        }
    }

    /** What the parser wraps is what was meant. */
    private static IOException cause(XMLStreamException broken) {
        for (Throwable cause = broken.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Unacceptable unacceptable) {
                return unacceptable;
            }
            if (cause instanceof CharacterCodingException) {
                return new Unacceptable(Refusal.NOT_UTF8, "bytes that are not UTF-8");
            }
            if (cause instanceof IOException failed) {
                return failed;
            }
        }
        return new Unacceptable(says(broken.getMessage()) ? Refusal.TOO_COMPLEX : Refusal.NOT_XML, "not well-formed");
    }

    private static boolean says(@Nullable String message) {
        return message != null && message.contains(PARSERS_BOUND) && !message.contains("DTD");
    }

    /** The parser of the platform itself, whatever else lies on the class path. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.dtd.support", "deny");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
