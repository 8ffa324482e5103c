package vn.motcua.signature.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of a test, each in a PKCS#12 file as an agency's would be. */
public final class TestKeys implements SigningKeys {
    private static final String PASSWORD = "secret";

    private final TestAuthority authority;
    private final Map<String, SigningKeys> keys = new HashMap<>();

    public TestKeys(TestAuthority authority) {
        this.authority = authority;
    }

    /** Gives the signer a key in their own name. */
    public TestKeys with(Signer signer) {
        return with(signer, signer.name(), TestAuthority.LONG_AGO, TestAuthority.FAR_AHEAD);
    }

    /** Gives the signer a key whose certificate has this name and these dates. */
    public TestKeys with(Signer signer, String certifiedName, Instant from, Instant to) {
        byte[] file = authority.issue(certifiedName, from, to).pkcs12(signer.alias(), PASSWORD);
        try {
            keys.put(signer.alias(), KeyStoreKeys.ofPkcs12(new ByteArrayInputStream(file), PASSWORD));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    @Override
    public Optional<SigningKey> find(Signer signer) {
        return Optional.ofNullable(keys.get(signer.alias())).flatMap(store -> store.find(signer));
    }
}
