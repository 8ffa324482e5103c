package vn.motcua.exchange.edxml.signature;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Makes the signature of a message of the portal's own: RSA and SHA-256 over all of it, in exclusive canonical form. */
public final class MessageSignature {
    private MessageSignature() {}

    /**
     * The element, to be put where it declares its own namespace.
     *
     * @param digest SHA-256 of the message in exclusive canonical form, as it is without the signature
     */
    public static byte[] of(byte[] digest, XmlSigner signer) {
        String parts = "<CanonicalizationMethod Algorithm=\"" + XmlSignatures.EXCLUSIVE + "\"></CanonicalizationMethod>"
                + "<SignatureMethod Algorithm=\"" + XmlSignatures.RSA_SHA256 + "\"></SignatureMethod>"
                + "<Reference URI=\"\"><Transforms>"
                + "<Transform Algorithm=\"" + XmlSignatures.ENVELOPED + "\"></Transform>"
                + "<Transform Algorithm=\"" + XmlSignatures.EXCLUSIVE + "\"></Transform></Transforms>"
                + "<DigestMethod Algorithm=\"" + XmlSignatures.SHA256 + "\"></DigestMethod>"
                + "<DigestValue>" + base64(digest) + "</DigestValue></Reference></SignedInfo>";
        // By itself the element declares the namespace that, inside of the signature, it has from there.
        byte[] signed = bytes("<SignedInfo xmlns=\"" + XmlSignatures.NAMESPACE + "\">" + parts);
        return bytes("<Signature xmlns=\"" + XmlSignatures.NAMESPACE + "\"><SignedInfo>" + parts + "<SignatureValue>"
                + base64(signer.sign(signed)) + "</SignatureValue><KeyInfo><X509Data><X509Certificate>"
                + certificate(signer.certificate()) + "</X509Certificate></X509Data></KeyInfo></Signature>");
    }

    private static String certificate(X509Certificate certificate) {
        try {
            return base64(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
