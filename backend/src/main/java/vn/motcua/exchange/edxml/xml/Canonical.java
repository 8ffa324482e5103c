package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        namespaces(at, scope);
        attributes(at);
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

    private void namespaces(XMLStreamReader at, Scope scope) throws IOException {
        if (form == Form.INCLUSIVE) {
            declare(declared(scope));
        } else if (at.getAttributeCount() > 0) {
            declare(used(at, scope));
        } else if (!XMLConstants.XML_NS_PREFIX.equals(at.getPrefix())) {
            // Most elements: only their own prefix is used, and there is nothing to put in order.
            declare(text(at.getPrefix()), scope.uri(text(at.getPrefix())));
        }
    }

    private void attributes(XMLStreamReader at) throws IOException {
        List<Integer> order = new ArrayList<>(at.getAttributeCount());
        for (int i = 0; i < at.getAttributeCount(); i++) {
            order.add(i);
        }
        if (order.size() > 1) {
            order.sort(Comparator.comparing((Integer i) -> text(at.getAttributeNamespace(i)))
                    .thenComparing(i -> at.getAttributeLocalName(i)));
        }
        for (int i : order) {
            out.ascii(' ');
            name(at.getAttributePrefix(i), at.getAttributeLocalName(i));
            attribute(at.getAttributeValue(i));
        }
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

    private void declare(SortedMap<String, String> wanted) throws IOException {
        for (Map.Entry<String, String> binding : wanted.entrySet()) {
            declare(binding.getKey(), binding.getValue());
        }
    }

    private void declare(String prefix, String uri) throws IOException {
        if (!rendered.uri(prefix).equals(uri)) {
            rendered.bind(prefix, uri);
            out.ascii(" xmlns");
            if (!prefix.isEmpty()) {
                out.ascii(':');
                out.text(prefix);
            }
            attribute(uri);
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
