package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.xml.Utf8;

/**
 * Writes elements as exclusive canonical form has them, so that what is written is what is digested: no empty-element tags, and
 * a prefix declared where it is first used. Inside of the envelope each has the prefix {@code edXML}, which one system on the
 * axis insists on.
 */
final class ElementWriter {
    private static final String PREFIXED = "edXML:";

    private final Utf8 out;
    private final OutputStream below;
    private final Deque<String> open = new ArrayDeque<>();

    ElementWriter(OutputStream out) {
        this.out = new Utf8(out);
        this.below = out;
    }

    /** This one, with the elements open that another has left open. */
    ElementWriter continuing(ElementWriter other) {
        open.addAll(other.open);
        return this;
    }

    /** Opens an element that has the prefix from above it. */
    ElementWriter open(String name) throws IOException {
        return tag(PREFIXED + name, "");
    }

    /** Opens one that declares the prefix itself. */
    ElementWriter openDeclaring(String name) throws IOException {
        return tag(PREFIXED + name, " xmlns:edXML=\"" + Wire.NAMESPACE + "\"");
    }

    /** Opens the root, without prefix. */
    ElementWriter openRoot(String name) throws IOException {
        return tag(name, " xmlns=\"" + Wire.NAMESPACE + "\"");
    }

    /** Opens one below the root without prefix. */
    ElementWriter openBare(String name) throws IOException {
        return tag(name, "");
    }

    /** Opens one with the version that the manifest has. */
    ElementWriter openVersioned(String name) throws IOException {
        return tag(PREFIXED + name, " version=\"1.0\"");
    }

    ElementWriter close() throws IOException {
        out.ascii("</" + open.pop() + ">");
        return this;
    }

    /** A leaf. */
    ElementWriter leaf(String name, String text) throws IOException {
        return open(name).text(text).close();
    }

    /** A leaf, if there is something to say. */
    ElementWriter leafIfAny(String name, String text) throws IOException {
        return text.isEmpty() ? this : leaf(name, text);
    }

    /** A leaf without prefix. */
    ElementWriter bareLeaf(String name, String text) throws IOException {
        return openBare(name).text(text).close();
    }

    /** For what is no text: whoever asks writes ASCII that needs no escapes. */
    OutputStream raw() throws IOException {
        out.flush();
        return below;
    }

    void flush() throws IOException {
        out.flush();
    }

    private ElementWriter tag(String name, String declaration) throws IOException {
        open.push(name);
        out.ascii("<" + name + declaration + ">");
        return this;
    }

    private ElementWriter text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.ascii("&amp;");
                case '<' -> out.ascii("&lt;");
                case '>' -> out.ascii("&gt;");
                case '\r' -> out.ascii("&#xD;");
                default -> out.character(text.charAt(i));
            }
        }
        return this;
    }
}
