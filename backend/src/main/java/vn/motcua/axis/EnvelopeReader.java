package vn.motcua.axis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the message header of an edXML package and stops behind it, so that the attachments, which are nearly the whole of it,
 * are never looked at. No document type is read, and a header must end within a mebibyte.
 */
final class EnvelopeReader {
    private static final int LONGEST_HEADER = 1024 * 1024;
    private static final int DEEPEST = 32;
    private static final int MOST_RECEIVERS = 1_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NOTATION = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> receivers = new ArrayList<>();
    private @Nullable String from;
    private @Nullable String answered;
    private String title = "";
    private String number = "";
    private String notation = "";

    private EnvelopeReader() {}

    /**
     * Empty for what is no edXML package with a sender and a receiver.
     *
     * @throws UncheckedIOException when the disk fails
     */
    static Optional<Envelope> read(Path file) {
        try (InputStream in = new Bounded(Files.newInputStream(file))) {
            return new EnvelopeReader().read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("A package's file cannot be read", failed);
        }
    }

    private Optional<Envelope> read(InputStream in) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (end().equals("MessageHeader")) {
                            return envelope();
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new NoHeaderException();
                    default -> {
                        // Comments and white space say nothing.
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | NoHeaderException unreadable) {
            return Optional.empty();
        }
    }

    private void begin(String element) throws NoHeaderException {
        path.addLast(element);
        text.setLength(0);
        if (path.size() > DEEPEST || receivers.size() > MOST_RECEIVERS) {
            throw new NoHeaderException();
        }
    }

    private String end() {
        take(String.join("/", path), text.toString().strip());
        text.setLength(0);
        return path.removeLast();
    }

    private void take(String where, String value) {
        String header = "edXML/edXMLEnvelope/edXMLHeader/MessageHeader/";
        if (!where.startsWith(header) || value.isEmpty()) {
            return;
        }
        switch (where.substring(header.length())) {
            case "From/OrganId" -> from = value;
            case "To/OrganId" -> receivers.add(value);
            case "ResponseFor/OrganId" -> answered = value;
            case "Subject" -> title = cut(value, LONGEST_TITLE);
            case "Code/CodeNumber" -> number = value;
            case "Code/CodeNotation" -> notation = value;
            default -> {
                // The rest is for the receiver.
            }
        }
    }

    private Optional<Envelope> envelope() {
        if (receivers.isEmpty() && answered != null) {
            receivers.add(answered);
        }
        return from == null || receivers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Envelope(
                        from,
                        receivers,
                        title,
                        notation.isEmpty() ? "" : cut(number + "/" + notation, LONGEST_NOTATION)));
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** There is none, or one without end. */
    private static final class NoHeaderException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Gives so many bytes and no more. */
    private static final class Bounded extends FilterInputStream {
        private int left = LONGEST_HEADER;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            check();
            int read = onDisk(bytes, offset, Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        /** The parser would take a disk that fails for a package that is no XML. */
        private int onDisk(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException failed) {
                throw new UncheckedIOException("A package's file cannot be read", failed);
            }
        }

        private void check() throws NoHeaderException {
            if (left <= 0) {
                throw new NoHeaderException();
            }
        }
    }
}
