package vn.motcua.signature.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keys of a Java key store, whatever stands behind it. */
final class KeyStoreKeys implements SigningKeys {
    private final KeyStore store;
    private final char[] password;
    private final @Nullable Provider provider;
    /** Unlocking a key costs as much as ten signatures. */
    private final Map<String, SigningKey> unlocked = new ConcurrentHashMap<>();

    private KeyStoreKeys(KeyStore store, char[] password, @Nullable Provider provider) {
        this.store = store;
        this.password = password;
        this.provider = provider;
    }

    /** Keys of a PKCS#12 file, all under its one password. */
    static KeyStoreKeys ofPkcs12(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            return ofPkcs12(in, password);
        } catch (IOException unreadable) {
            throw new KeyUnavailable("the key store cannot be read; is its password right?", unreadable);
        }
    }

    static KeyStoreKeys ofPkcs12(InputStream in, String password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return new KeyStoreKeys(store, password.toCharArray(), null);
        } catch (GeneralSecurityException unreadable) {
            throw new IOException("not a PKCS#12 file that can be read", unreadable);
        }
    }

    /**
     * Keys of a token or a security module; they never leave it.
     *
     * @param configuration a file as Java's SunPKCS11 provider reads it: {@code name}, {@code library}, {@code slot}
     */
    static KeyStoreKeys ofPkcs11(Path configuration, String pin) {
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin.toCharArray());
            return new KeyStoreKeys(store, pin.toCharArray(), provider);
        } catch (GeneralSecurityException | IOException | ProviderException | InvalidParameterException unreadable) {
            throw new KeyUnavailable("the token cannot be opened; is its PIN right?", unreadable);
        }
    }

    @Override
    public Optional<SigningKey> find(Signer signer) {
        SigningKey known = unlocked.get(signer.alias());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SigningKey> found = unlock(signer.alias());
        found.ifPresent(key -> unlocked.put(signer.alias(), key));
        return found;
    }

    private Optional<SigningKey> unlock(String alias) {
        try {
            return store.getKey(alias, password) instanceof PrivateKey key
                    ? Optional.of(new StoredKey(key, chain(store.getCertificateChain(alias)), provider))
                    : Optional.empty();
        } catch (GeneralSecurityException | ProviderException unreadable) {
            throw new KeyUnavailable("a key cannot be read from the key store", unreadable);
        }
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }

    /** One of them. */
    private record StoredKey(
            PrivateKey key,
            List<X509Certificate> chain,
            @Nullable Provider provider) implements SigningKey {

        @Override
        public String algorithm() {
            return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        }

        @Override
        public byte[] sign(byte[] bytes) {
            try {
                Signature signature = provider == null
                        ? Signature.getInstance(algorithm())
                        : Signature.getInstance(algorithm(), provider);
                signature.initSign(key);
                signature.update(bytes);
                return signature.sign();
            } catch (GeneralSecurityException | ProviderException failure) {
                throw new KeyUnavailable("the key did not sign", failure);
            }
        }
    }
}
