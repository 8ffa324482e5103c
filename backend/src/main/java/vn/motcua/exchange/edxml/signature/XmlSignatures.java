package vn.motcua.exchange.edxml.signature;

import javax.xml.stream.XMLStreamReader;
import vn.motcua.exchange.edxml.xml.Scope;

/** Names of the W3C's XML Signature as they stand in messages. */
final class XmlSignatures {
    static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    static final String ENVELOPED = NAMESPACE + "enveloped-signature";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private XmlSignatures() {}

    /** Whether a signature begins here; one in another namespace is none. */
    static boolean isSignature(XMLStreamReader at) {
        return at.getLocalName().equals("Signature") && NAMESPACE.equals(at.getNamespaceURI());
    }

    /** Enters the element at which the parser stands, with what it declares. */
    static void enter(Scope scope, XMLStreamReader at) {
        scope.enter();
        for (int i = 0; i < at.getNamespaceCount(); i++) {
            String prefix = at.getNamespacePrefix(i);
            String uri = at.getNamespaceURI(i);
            scope.bind(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
    }
}
