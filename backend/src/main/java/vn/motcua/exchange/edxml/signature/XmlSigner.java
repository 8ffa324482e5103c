package vn.motcua.exchange.edxml.signature;

import java.security.cert.X509Certificate;
import vn.motcua.signature.key.SigningKey;

/** An agency's key as messages are signed with it: RSA with SHA-256. */
public interface XmlSigner {

    /** The certificate that the message names. */
    X509Certificate certificate();

    /** PKCS #1 v1.5 over SHA-256 of these bytes. */
    byte[] sign(byte[] bytes);

    /** An agency's key of the portal's own. */
    static XmlSigner of(SigningKey key) {
        if (!key.algorithm().equals("SHA256withRSA")) {
            throw new IllegalArgumentException("messages are signed with RSA and SHA-256, not " + key.algorithm());
        }
        return new XmlSigner() {
            @Override
            public X509Certificate certificate() {
                return key.chain().getFirst();
            }

            @Override
            public byte[] sign(byte[] bytes) {
                return key.sign(bytes);
            }
        };
    }
}
