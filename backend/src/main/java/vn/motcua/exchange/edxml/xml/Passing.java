package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/** Sees the elements and the text of a document pass; comments never come this far. */
public interface Passing {

    /** The parser stands at an element's start. */
    void start(XMLStreamReader at) throws IOException;

    /** A piece of text, in which a pair of surrogates may be cut in two. */
    void text(char[] characters, int start, int length) throws IOException;

    /** The parser stands at an element's end. */
    void end(XMLStreamReader at) throws IOException;
}
