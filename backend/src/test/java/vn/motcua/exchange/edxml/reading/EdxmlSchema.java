package vn.motcua.exchange.edxml.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of what the portal writes, made after QCVN 102:2016/BTTTT. */
final class EdxmlSchema {
    private static final Schema SCHEMA = load();

    private EdxmlSchema() {}

    static void validate(byte[] xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException invalid) {
            throw new AssertionError("does not fit the schema: " + invalid.getMessage(), invalid);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Schema load() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(EdxmlSchema.class.getResource("/edxml/edxml.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
