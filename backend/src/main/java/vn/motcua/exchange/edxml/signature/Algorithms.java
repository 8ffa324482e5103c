package vn.motcua.exchange.edxml.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Map;
import vn.motcua.exchange.edxml.xml.Canonical;

/** The algorithms that a signature may name; what stands in none of these lists is not accepted from anybody. */
final class Algorithms {
    private static final String SHA1_DIGEST = XmlSignatures.NAMESPACE + "sha1";
    private static final String SHA1_SIGNATURE = XmlSignatures.NAMESPACE + "rsa-sha1";

    private static final Map<String, String> DIGESTS = Map.of(
            XmlSignatures.SHA256,
            "SHA-256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "SHA-512",
            SHA1_DIGEST,
            "SHA-1");

    private static final Map<String, String> SIGNATURES = Map.of(
            XmlSignatures.RSA_SHA256,
            "SHA256withRSA",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "SHA384withRSA",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "SHA512withRSA",
            SHA1_SIGNATURE,
            "SHA1withRSA");

    private static final Map<String, Canonical.Form> FORMS = Map.of(
            XmlSignatures.EXCLUSIVE, Canonical.Form.EXCLUSIVE, XmlSignatures.INCLUSIVE, Canonical.Form.INCLUSIVE);

    private Algorithms() {}

    static boolean knowsDigest(String uri) {
        return DIGESTS.containsKey(uri);
    }

    static boolean knowsSignature(String uri) {
        return SIGNATURES.containsKey(uri);
    }

    static boolean knowsForm(String uri) {
        return FORMS.containsKey(uri);
    }

    static Canonical.Form form(String uri) {
        return known(FORMS, uri);
    }

    static boolean isSha1(String uri) {
        return uri.equals(SHA1_DIGEST) || uri.equals(SHA1_SIGNATURE);
    }

    static MessageDigest digest(String uri) {
        try {
            return MessageDigest.getInstance(known(DIGESTS, uri));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the key signed the bytes; a signature that is no signature at all is a wrong one. */
    static boolean verifies(String uri, PublicKey key, byte[] signed, byte[] value) {
        try {
            Signature signature = Signature.getInstance(known(SIGNATURES, uri));
            signature.initVerify(key);
            signature.update(signed);
            return signature.verify(value);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static <T> T known(Map<String, T> list, String uri) {
        T value = list.get(uri);
        if (value == null) {
            throw new IllegalArgumentException("not in the list: " + uri);
        }
        return value;
    }
}
