package vn.motcua.signature.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key with certificates that no key store of Java's takes. */
record OddKey(PrivateKey key, List<X509Certificate> chain) implements SigningKey {

    OddKey {
        chain = List.copyOf(chain);
    }

    @Override
    public String algorithm() {
        return "SHA256withRSA";
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(algorithm());
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
