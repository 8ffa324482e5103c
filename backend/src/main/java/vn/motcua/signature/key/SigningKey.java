package vn.motcua.signature.key;

import java.security.cert.X509Certificate;
import java.util.List;

/** A private key that can be used and not seen, with its certificates. */
public interface SigningKey {

    /** The signer's certificate first, then those of its issuers as far as they are known. */
    List<X509Certificate> chain();

    /** Java's name of the algorithm, such as {@code SHA256withRSA}. */
    String algorithm();

    /**
     * Signs the bytes with {@link #algorithm()}.
     *
     * @throws KeyUnavailable when the key does not sign
     */
    byte[] sign(byte[] bytes);
}
