package vn.motcua.exchange.edxml.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Wire;

/** Signs and verifies as the Java platform does, on a whole tree: the foreign side of every check. */
public record DomSignature(
        String contentForm, String method, String digest, String infoForm, String parent, String uri) {
    public static final DomSignature USUAL = new DomSignature(
            XmlSignatures.EXCLUSIVE,
            XmlSignatures.RSA_SHA256,
            XmlSignatures.SHA256,
            XmlSignatures.EXCLUSIVE,
            "edXMLHeader",
            "");
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    /** With these algorithms. */
    public DomSignature with(String otherMethod, String otherDigest) {
        return new DomSignature(contentForm, otherMethod, otherDigest, infoForm, parent, uri);
    }

    /** With these canonical forms; without the first when it is empty. */
    public DomSignature formed(String otherContentForm, String otherInfoForm) {
        return new DomSignature(otherContentForm, method, digest, otherInfoForm, parent, uri);
    }

    /** As the last child of this element. */
    public DomSignature in(String otherParent) {
        return new DomSignature(contentForm, method, digest, infoForm, otherParent, uri);
    }

    /** Over another part of the document. */
    public DomSignature over(String otherUri) {
        return new DomSignature(contentForm, method, digest, infoForm, parent, otherUri);
    }

    /** The document with the agency's signature in it. */
    public String sign(String xml, ExchangeAgency agency) {
        try {
            Document document = parse(xml.getBytes(StandardCharsets.UTF_8));
            DOMSignContext context = new DOMSignContext(agency.key(), place(document));
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            markIds(document.getDocumentElement());
            Reference reference =
                    FACTORY.newReference(uri, FACTORY.newDigestMethod(digest, null), transforms(), null, null);
            FACTORY.newXMLSignature(
                            FACTORY.newSignedInfo(
                                    FACTORY.newCanonicalizationMethod(infoForm, (C14NMethodParameterSpec) null),
                                    FACTORY.newSignatureMethod(method, null),
                                    List.of(reference)),
                            FACTORY.getKeyInfoFactory()
                                    .newKeyInfo(List.of(
                                            FACTORY.getKeyInfoFactory().newX509Data(List.of(agency.certificate())))))
                    .sign(context);
            return text(document);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether the document's one signature is sound and by this key. */
    public static boolean verifies(byte[] xml, PublicKey key) {
        try {
            NodeList signatures = parse(xml).getElementsByTagNameNS(XmlSignatures.NAMESPACE, "Signature");
            DOMValidateContext context = new DOMValidateContext(key, signatures.item(0));
            return signatures.getLength() == 1
                    && FACTORY.unmarshalXMLSignature(context).validate(context);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Transform> transforms() throws Exception {
        List<Transform> transforms = new ArrayList<>();
        transforms.add(FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null));
        if (!contentForm.isEmpty()) {
            transforms.add(FACTORY.newTransform(contentForm, (TransformParameterSpec) null));
        }
        return transforms;
    }

    private Element place(Document document) {
        NodeList places = document.getElementsByTagNameNS(Wire.NAMESPACE, parent);
        return (Element) places.item(places.getLength() - 1);
    }

    private static void markIds(Element element) {
        if (element.hasAttribute("Id")) {
            element.setIdAttribute("Id", true);
        }
        NodeList below = element.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            if (((Element) below.item(i)).hasAttribute("Id")) {
                ((Element) below.item(i)).setIdAttribute("Id", true);
            }
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
