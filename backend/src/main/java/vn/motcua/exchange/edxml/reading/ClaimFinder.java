package vn.motcua.exchange.edxml.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.Words;
import vn.motcua.exchange.edxml.xml.Passing;

/** Notes, as a message passes, who says it and of which document, for as long as it can be read. */
final class ClaimFinder implements Passing {
    private static final String HEADER = "/edXML/edXMLEnvelope/edXMLHeader/MessageHeader";
    private static final String SENDER = HEADER + "/From/OrganId";
    private static final String DOCUMENT_ID = HEADER + "/DocumentId";
    private static final String NUMBER = HEADER + "/Code/CodeNumber";
    private static final String NOTATION = HEADER + "/Code/CodeNotation";
    private static final String DATE = HEADER + "/PromulgationInfo/PromulgationDate";
    private static final String STATUS = HEADER + "/StatusCode";
    private static final Set<String> WANTED = Set.of(SENDER, DOCUMENT_ID, NUMBER, NOTATION, DATE, STATUS);
    private static final int LONGEST = 500;

    private final StringBuilder path = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> found = new HashMap<>();
    private boolean complete;
    private boolean foreign;

    @Override
    public void start(XMLStreamReader at) {
        if (path.isEmpty()) {
            foreign = !at.getLocalName().equals("edXML") || !Wire.NAMESPACE.equals(at.getNamespaceURI());
        }
        String mark = Wire.NAMESPACE.equals(at.getNamespaceURI()) ? "/" : "/other:";
        path.append(mark).append(at.getLocalName());
        text.setLength(0);
    }

    @Override
    public void text(char[] characters, int start, int length) {
        if (text.length() + length <= LONGEST) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void end(XMLStreamReader at) {
        String here = path.toString();
        if (WANTED.contains(here)) {
            found.putIfAbsent(here, text.toString().strip());
        }
        complete |= here.equals(HEADER);
        path.setLength(path.lastIndexOf("/"));
        text.setLength(0);
    }

    /** Whether the whole header has passed. */
    boolean isComplete() {
        return complete;
    }

    /** Whether it is no edXML at all, in the namespace of the standard. */
    boolean isForeign() {
        return foreign;
    }

    boolean isStatus() {
        return found.containsKey(STATUS);
    }

    /** Whether it names a sender, however badly. */
    boolean namesSender() {
        return found.containsKey(SENDER);
    }

    @Nullable
    OrganId sender() {
        String sender = found.getOrDefault(SENDER, "");
        return OrganId.isCode(sender) ? new OrganId(sender) : null;
    }

    Claim claim() {
        return new Claim(
                sender(),
                words(found.get(DOCUMENT_ID)),
                words(found.getOrDefault(NUMBER, "") + "/" + found.getOrDefault(NOTATION, "")),
                found.containsKey(DATE) ? Wire.dateOf(found.get(DATE)).orElse(null) : null);
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isEmpty() || text.equals("/") || !Words.fit(text) ? null : text;
    }
}
