package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Canonical XML 1.0 without comments, inclusive or exclusive, written as the parser goes along. One instance writes one tree:
 * the whole document, or an element with all below it.
 */
public final class Canonical {
    private final Form form;
    private final Utf8 out;
    /** What the output has declared so far. */
    private final Scope rendered = new Scope();

    /** Which namespaces stand at an element. */
    public enum Form {
        /** Those it uses itself. */
        EXCLUSIVE,
        /** All that are in scope. */
        INCLUSIVE
    }

    public Canonical(Form form, OutputStream out) {
        this.form = form;
        this.out = new Utf8(out);
    }

    /**
     * The element at which the parser stands.
     *
     * @param scope with its own declarations
     */
    public void start(XMLStreamReader at, Scope scope) throws IOException {
        rendered.enter();
        out.ascii('<');
        name(at.getPrefix(), at.getLocalName());
        namespaces(form == Form.EXCLUSIVE ? used(at, scope) : declared(scope));
        int[] order = IntStream.range(0, at.getAttributeCount())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> text(at.getAttributeNamespace(i)))
                        .thenComparing(i -> at.getAttributeLocalName(i)))
                .mapToInt(i -> i)
                .toArray();
        for (int i : order) {
            out.ascii(' ');
            name(at.getAttributePrefix(i), at.getAttributeLocalName(i));
            attribute(at.getAttributeValue(i));
        }
        out.ascii('>');
    }

    public void end(XMLStreamReader at) throws IOException {
        out.ascii('<');
        out.ascii('/');
        name(at.getPrefix(), at.getLocalName());
        out.ascii('>');
        rendered.leave();
    }

    public void text(char[] characters, int start, int length) throws IOException {
        int end = start + length;
        for (int i = out.plain(characters, start, end); i < end; i = out.plain(characters, i + 1, end)) {
            switch (characters[i]) {
                case '&' -> out.ascii("&amp;");
                case '<' -> out.ascii("&lt;");
                case '>' -> out.ascii("&gt;");
                case '\r' -> out.ascii("&#xD;");
                default -> out.character(characters[i]);
            }
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    private static SortedMap<String, String> used(XMLStreamReader at, Scope scope) {
        SortedMap<String, String> used = new TreeMap<>();
        String own = text(at.getPrefix());
        used.put(own, scope.uri(own));
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String prefix = text(at.getAttributePrefix(i));
            if (!prefix.isEmpty() && !prefix.equals(XMLConstants.XML_NS_PREFIX)) {
                used.put(prefix, scope.uri(prefix));
            }
        }
        used.remove(XMLConstants.XML_NS_PREFIX);
        return used;
    }

    private static SortedMap<String, String> declared(Scope scope) {
        SortedMap<String, String> all = scope.all();
        all.remove(XMLConstants.XML_NS_PREFIX);
        return all;
    }

    private void namespaces(SortedMap<String, String> wanted) throws IOException {
        for (Map.Entry<String, String> binding : wanted.entrySet()) {
            if (!rendered.uri(binding.getKey()).equals(binding.getValue())) {
                rendered.bind(binding.getKey(), binding.getValue());
                out.ascii(" xmlns");
                if (!binding.getKey().isEmpty()) {
                    out.ascii(':');
                    out.text(binding.getKey());
                }
                attribute(binding.getValue());
            }
        }
    }

    private void name(@org.jspecify.annotations.Nullable String prefix, String localName) throws IOException {
        if (prefix != null && !prefix.isEmpty()) {
            out.text(prefix);
            out.ascii(':');
        }
        out.text(localName);
    }

    private void attribute(String value) throws IOException {
        out.ascii("=\"");
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '&' -> out.ascii("&amp;");
                case '<' -> out.ascii("&lt;");
                case '"' -> out.ascii("&quot;");
                case '\t' -> out.ascii("&#x9;");
                case '\n' -> out.ascii("&#xA;");
                case '\r' -> out.ascii("&#xD;");
                default -> out.character(value.charAt(i));
            }
        }
        out.ascii('"');
    }

    private static String text(@org.jspecify.annotations.Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
