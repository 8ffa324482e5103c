package vn.motcua.signature.key;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.platform.secret.KeyFolder;

/**
 * Keys of the demonstration: an authority and, for each who signs, a key with its certificate, made when first asked for
 * and kept in the key folder as PKCS#12 in Base64. Worth nothing outside of it.
 */
@Singleton
class DemoKeys implements SigningKeys {
    private static final String AUTHORITY = "demo-authority.p12";
    private static final String AUTHORITY_ALIAS = "authority";
    /** The folder's rights protect these keys; PKCS#12 only insists on having a password. */
    private static final String PASSWORD = "demonstration";

    private final KeyFolder folder;
    private final Clock clock;
    private final Map<String, SigningKeys> opened = new ConcurrentHashMap<>();

    DemoKeys(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Optional<SigningKey> find(Signer signer) {
        return opened.computeIfAbsent(signer.alias(), alias -> open(signer)).find(signer);
    }

    /** The certificate of the authority, which is to be trusted where its keys sign. */
    X509Certificate authority() {
        return authorityKey().certificate();
    }

    private SigningKeys open(Signer signer) {
        String stored = folder.readOrCreate(
                signer.alias() + ".p12",
                () -> encoded(authorityKey().issue(signer, clock.instant()).pkcs12(signer.alias(), PASSWORD)));
        try {
            return KeyStoreKeys.ofPkcs12(new ByteArrayInputStream(decoded(stored)), PASSWORD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a demonstration key cannot be read: " + signer.alias(), unreadable);
        }
    }

    private DemoAuthority authorityKey() {
        String stored = folder.readOrCreate(
                AUTHORITY, () -> encoded(DemoAuthority.make(clock.instant()).pkcs12(AUTHORITY_ALIAS, PASSWORD)));
        return DemoAuthority.of(CertifiedKey.ofPkcs12(decoded(stored), AUTHORITY_ALIAS, PASSWORD));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getMimeDecoder().decode(text);
    }
}
